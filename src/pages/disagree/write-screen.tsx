/** Writing it: in one's own words, what would help, and how it is safe to be answered. Kept as it is written. */
import { useRef, useState } from 'preact/hooks'
import type { Area } from '../../../contract/area.ts'
import type { InputOf } from '../../../contract/operation.ts'
import { disagree } from '../../../contract/operations/disagree.ts'
import { attachedNow, attachedOf, sendSmall } from '../../case-file/small-drafts.ts'
import { asksFirst } from '../../components/attach/still-open.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { Page } from '../../components/page.tsx'
import { SmallAttach } from '../../components/small-attach.tsx'
import { SmallWords, useSmallWords } from '../../components/small-words.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { Words } from '../../components/words.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { type KeyOf, useWords } from '../../i18n/index.ts'
import { useDeadline } from './deadline.ts'
import { WhoHelps } from './route-screen.tsx'
import { topicWords } from './topic-words.ts'
import { goesToKeys } from './way-words.ts'
import type { About } from './what-about.ts'

type Input = InputOf<typeof disagree>
type How = NonNullable<Input['contact']>['how']

const hows: readonly { readonly how: How; readonly key: KeyOf<'disagree'> }[] = [
  { how: 'in-the-app', key: 'contact.app' },
  { how: 'letter', key: 'contact.letter' },
  { how: 'phone', key: 'contact.phone' },
  { how: 'in-person', key: 'contact.person' },
]

interface WriteScreenProps {
  mine: Mine
  about: About
  area: Area
  onBack: () => void
  onDone: () => void
}

export function WriteScreen({ mine, about, area, onBack, onDone }: WriteScreenProps) {
  const t = useWords('disagree')
  const common = useWords('common')
  const deadline = useDeadline(about.route.deadline)
  const { topic, route, child } = about
  const key = `disagree/${topic}/${child?.id ?? ''}`
  const words = useSmallWords(key, mine.drafts[key])
  const wish = useSmallWords(`${key}/wish`, mine.drafts[`${key}/wish`])
  const [wantsHelp, setWantsHelp] = useState(false)
  const [how, setHow] = useState<How | undefined>()
  const [state, setState] = useState<'still' | 'working' | 'failed'>('still')
  const id = useRef(crypto.randomUUID())
  const attached = attachedOf(mine.drafts[key])
  const hasWords = words.value.trim() !== '' || attached.attachments !== undefined

  async function leave(then: () => void) {
    if (asksFirst()) return
    const kept = await Promise.all([words.settle(), wish.settle()])
    if (kept.every(Boolean)) then()
  }
  async function hand() {
    if (asksFirst()) return
    setState('working')
    try {
      await Promise.all([words.keepAgain(), wish.keepAgain()])
      await sendSmall(
        disagree,
        { ...inputOf(about, words.value, wish.value, wantsHelp, how), ...(await attachedNow(key)) },
        {
          id: id.current,
          key: [key, `${key}/wish`],
        },
      )
      onDone()
    } catch {
      setState('failed')
    }
  }

  return (
    <Page title={t('title')} close={{ label: common('saveAndClose'), onClose: () => void leave(onBack) }}>
      <div class="wrap stack question">
        <h1>{t(topicWords[topic].name)}</h1>
        {child && (
          <p>
            <bdi>{child.name}</bdi>
          </p>
        )}
        <p class="banner">{t(goesToKeys[route.goesTo])}</p>
        <SmallWords
          id="disagree-words"
          kept={words}
          rows={7}
          label={topic === 'compliment' ? t('write.good') : t('write.words')}
          hint={topic === 'compliment' ? t('write.goodHint') : t('write.wordsHint')}
        />
        <SmallAttach draftKey={key} />
        {topic !== 'compliment' && (
          <>
            <SmallWords id="disagree-wish" kept={wish} label={t('write.wish')} hint={t('write.wishHint')} />
            <Choice
              name="advocate"
              legend={t('help.title')}
              several
              options={[{ value: 'yes', label: t('write.help'), hint: t('write.helpHint') }]}
              chosen={wantsHelp ? ['yes'] : []}
              onChange={(chosen) => setWantsHelp(chosen.includes('yes'))}
            />
            <Choice
              name="contact"
              legend={t('contact.question')}
              hint={t('contact.hint')}
              options={hows.map(({ how: value, key: name }) => ({ value, label: t(name) }))}
              chosen={how ? [how] : []}
              onChange={([chosen]) => setHow(hows.find((one) => one.how === chosen)?.how)}
            />
            <p class="small">
              <b>{deadline.title}</b>
            </p>
            <Banner title={t('stands.title')} tone="warm">
              <Words of="disagree" k="stands.text" />
            </Banner>
          </>
        )}
        {state === 'failed' && (
          <p class="save bad" role="alert">
            {t('write.failed')}
          </p>
        )}
        <Button
          wide
          icon="send"
          working={state === 'working'}
          cannotYet={hasWords ? undefined : t('write.first')}
          onPress={() => void hand()}
        >
          {t('write.send')}
        </Button>
        {topic !== 'compliment' && <WhoHelps area={area} />}
      </div>
    </Page>
  )
}

function inputOf(
  about: About,
  text: string,
  wish: string,
  wantsAdvocate: boolean,
  how: How | undefined,
): Input {
  const { topic, child, children, decision, conference, plan } = about
  const ids = child ? [child.id] : children.length === 1 ? children.map(({ id }) => id) : []
  return {
    topic,
    ...(text.trim() ? { words: { text, ...writtenIn(text) } } : {}),
    ...(conference ? { conferenceId: conference.id } : {}),
    ...(decision ? { decisionId: decision.id } : {}),
    ...(plan ? { planId: plan.id } : {}),
    ...(ids.length > 0 ? { children: ids } : {}),
    ...(wish.trim() ? { wouldHelp: { text: wish, ...writtenIn(wish) } } : {}),
    ...(wantsAdvocate ? { wantsAdvocate } : {}),
    ...(how ? { contact: { how } } : {}),
  }
}
