/**
 * Questions for the chair before the meeting: those that were collected while reading, and others in one's own words.
 * What was asked stays here with how far it has come and what was said back.
 */
import { useRef, useState } from 'preact/hooks'
import { safeParse } from 'valibot'
import { askChair } from '../../../contract/operations/ask-chair.ts'
import { useTriage } from '../../area/index.ts'
import { caseFile, nextConference } from '../../case-file/index.ts'
import type { Question } from '../../case-file/questions-to-ask.ts'
import { attachedNow, attachedOf, sendSmall } from '../../case-file/small-drafts.ts'
import { AttachedList } from '../../components/attach/attached-list.tsx'
import { asksFirst } from '../../components/attach/still-open.ts'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { Gate } from '../../components/gate.tsx'
import { HowFar } from '../../components/how-far.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { SmallAttach } from '../../components/small-attach.tsx'
import { SmallWords, useSmallWords } from '../../components/small-words.tsx'
import { type Mine, useMine } from '../../components/use-mine.ts'
import { useQuestions } from '../../components/use-questions.ts'
import { WhoLooks } from '../../components/who-looks.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { to, today, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'

export function AskChair() {
  return (
    <Gate>
      <Ready />
    </Gate>
  )
}

const KEY = 'ask-chair'

function Ready() {
  const t = useWords('people-beside-me')
  const mine = useMine(usePlace(caseFile))
  const collected = useQuestions()
  if (!mine || !collected) return <Loading title={t('title')} />
  const open = collected.items.filter(({ isDone }) => !isDone)
  return (
    <Page title={t('title')} back={{ to: to('people-beside-me'), label: t('title') }}>
      <div class="wrap sec stack">
        <h1>{t('askChair.title')}</h1>
        <p>{t('askChair.lead')}</p>
        <Asking key={mine.items.length} mine={mine} ready={open} />
        <Asked mine={mine} />
      </div>
    </Page>
  )
}

function Asking({ mine, ready }: { mine: Mine; ready: readonly Question[] }) {
  const t = useWords('people-beside-me')
  const triage = useTriage()
  const isUnseen = mine.role === 'young-person' && typeof triage !== 'object'
  const kept = useSmallWords(KEY, mine.drafts[KEY])
  const [left, setLeft] = useState<readonly string[]>(() => ready.map(({ id }) => id))
  const [state, setState] = useState<'still' | 'working' | 'failed'>('still')
  const id = useRef(crypto.randomUUID())
  const attached = attachedOf(mine.drafts[KEY])
  const own = kept.value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const questions = [
    ...ready.filter((one) => left.includes(one.id)).map(({ text, lang, dir }) => ({ text, lang, dir })),
    ...own.map((text) => ({ text, ...writtenIn(text) })),
  ].slice(0, 50)

  async function hand() {
    if (asksFirst()) return
    setState('working')
    try {
      await kept.keepAgain()
      const conferenceId = nextConference(mine.file, today())?.id
      const input = { ...(conferenceId ? { conferenceId } : {}), questions, ...(await attachedNow(KEY)) }
      await sendSmall(askChair, input, { id: id.current, key: KEY })
    } catch {
      setState('failed')
    }
  }

  return (
    <>
      {ready.length > 0 && (
        <Choice
          name="ask-chair"
          legend={t('askChair.collected')}
          several
          options={ready.map((one) => ({ value: one.id, label: one.text }))}
          chosen={left}
          onChange={setLeft}
        />
      )}
      <SmallWords
        id="ask-chair-own"
        kept={kept}
        label={t('askChair.own')}
        hint={t('askChair.ownHint')}
        rows={4}
      />
      <SmallAttach draftKey={KEY} />
      <p class="banner">{t('askChair.readers')}</p>
      {state === 'failed' && (
        <p class="save bad" role="alert">
          {t('check.failed')}
        </p>
      )}
      {mine.isJoined && isUnseen ? (
        <WhoLooks triage={triage} />
      ) : mine.isJoined ? (
        <Button
          wide
          icon="send"
          working={state === 'working'}
          cannotYet={questions.length === 0 && !attached.attachments ? t('askChair.needs') : undefined}
          onPress={() => void hand()}
        >
          {t('askChair.send')}
        </Button>
      ) : (
        <>
          <p class="banner">{t('check.notLinked')}</p>
          <Button wide to={to('join')}>
            {t('check.code')}
          </Button>
        </>
      )}
    </>
  )
}

function Asked({ mine }: { mine: Mine }) {
  const t = useWords('people-beside-me')
  const asked = mine.items.filter(({ operation }) => operation === askChair.name).reverse()
  if (asked.length === 0) return null
  return (
    <section class="stack" aria-labelledby="asked-chair">
      <h2 id="asked-chair">{t('askChair.asked')}</h2>
      {asked.map((item) => {
        const said = safeParse(askChair.input, item.input)
        return (
          <article key={item.envelopeId} class="panel stack tightly">
            <ol class="said">
              {said.success &&
                said.output.questions.map(({ text, lang, dir }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: its place in the list is what it is known by
                  <li key={index} class="own" lang={lang} dir={dir} translate={false}>
                    {text}
                  </li>
                ))}
            </ol>
            <AttachedList list={said.success ? said.output.attachments : undefined} />
            <HowFar of={item} mine={mine} />
          </article>
        )
      })}
    </section>
  )
}
