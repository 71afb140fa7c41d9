/**
 * What somebody can still do with words that the council has, until they were shared at a meeting: add to them, send
 * others in their place, or say that they did not mean to send them. Nothing is taken back: a note is added.
 */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { safeParse } from 'valibot'
import { replyToReport } from '../../../contract/operations/reply-to-report.ts'
import { sayHowToReachMe } from '../../../contract/operations/say-how-to-reach-me.ts'
import { sayNotMeant } from '../../../contract/operations/say-not-meant.ts'
import { shareViews, tellChair } from '../../../contract/operations/share-views.ts'
import { writeLetter } from '../../../contract/operations/write-letter.ts'
import {
  attachedNow,
  type SmallDrafts,
  sendSmall,
  smallDrafts,
  smallTexts,
  smallWords,
  withSmall,
} from '../../case-file/small-drafts.ts'
import { writeAgain } from '../../case-file/views-again.ts'
import { asksFirst } from '../../components/attach/still-open.ts'
import { Button, TextButton } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Beside } from '../../components/other-words.tsx'
import { SmallAttach } from '../../components/small-attach.tsx'
import { useBeside } from '../../components/use-beside.ts'
import { useKept } from '../../components/use-kept.ts'
import { WordsArea } from '../../components/words-area.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { momentInWords, to, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { type SentItem, sentWords } from '../../sync/index.ts'

const canBeUnmeant: readonly string[] = [
  shareViews.name,
  tellChair.name,
  replyToReport.name,
  sayHowToReachMe.name,
  writeLetter.name,
]

export function AfterSending({ item }: { item: SentItem }) {
  const t = useWords('my-words')
  const { route } = useLocation()
  const sent = usePlace(sentWords)
  const note = sent?.items.find(({ operation, input }) => isAbout(operation, input, item.envelopeId))
  const views = item.operation === shareViews.name ? safeParse(shareViews.input, item.input) : undefined
  if (!canBeUnmeant.includes(item.operation)) return null
  return (
    <div class="stack tightly noprint">
      {views?.success && (
        <div class="row">
          <TextButton icon="plus" to={to('share-views')}>
            {t('after.add')}
          </TextButton>
          <TextButton
            icon="pencil"
            onPress={() =>
              void writeAgain(item.envelopeId, views.output).then(() => route(to('share-views')))
            }
          >
            {t('after.replace')}
          </TextButton>
        </div>
      )}
      {note ? (
        <p class="save">
          <Icon name="info" size="sm" />
          <span>{t('mistake.said', { when: momentInWords(note.sealedAt) })}</span>
        </p>
      ) : (
        <details class="who">
          <summary>
            <span>{t('mistake.title')}</span>
            <Icon name="down" />
          </summary>
          <div class="body stack">
            <NotMeant item={item} />
          </div>
        </details>
      )}
    </div>
  )
}

function isAbout(operation: string, input: unknown, envelopeId: string): boolean {
  const note = operation === sayNotMeant.name ? safeParse(sayNotMeant.input, input) : undefined
  return note?.success === true && note.output.envelopeId === envelopeId
}

function NotMeant({ item }: { item: SentItem }) {
  const t = useWords('my-words')
  const key = `not-meant/${item.envelopeId}`
  const drafts = usePlace(smallDrafts)
  return drafts ? <Note key={key} draftKey={key} item={item} drafts={drafts} /> : <p>{t('mistake.text')}</p>
}

function Note({ item, draftKey, drafts }: { item: SentItem; draftKey: string; drafts: SmallDrafts }) {
  const t = useWords('my-words')
  const [id] = useState(() => crypto.randomUUID())
  const [state, setState] = useState<'still' | 'working' | 'failed'>('still')
  const keep = useBeside(smallDrafts, drafts, smallTexts(draftKey))
  const kept = useKept(drafts[draftKey]?.text ?? '', undefined, (next) =>
    keep((old) => withSmall(old, draftKey, { text: next, ...writtenIn(next) })),
  )
  const conferenceId = (item.input as { conferenceId?: string }).conferenceId // kept as it was sealed
  async function say() {
    if (asksFirst()) return
    setState('working')
    try {
      await kept.keepAgain()
      const words = kept.value.trim() ? { words: { text: kept.value, ...writtenIn(kept.value) } } : {}
      const about = { envelopeId: item.envelopeId, ...(conferenceId ? { conferenceId } : {}) }
      await sendSmall(
        sayNotMeant,
        { ...about, ...words, ...(await attachedNow(draftKey)) },
        { id, key: draftKey },
      )
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <p>{t('mistake.text')}</p>
      <Beside
        where={smallWords(draftKey)}
        text={kept.value}
        onText={(next) => kept.change(next, true)}
        settle={kept.settle}
      />
      <WordsArea
        id={`why-${item.envelopeId}`}
        label={t('mistake.why')}
        hint={t('mistake.whyHint')}
        text={kept.value}
        rows={3}
        {...writtenIn(kept.value)}
        onInput={(next) => kept.change(next)}
        onLeave={kept.hurry}
      />
      <SmallAttach draftKey={draftKey} />
      {state === 'failed' && (
        <p class="save bad" role="alert">
          {t('mistake.failed')}
        </p>
      )}
      <Button kind="second" wide icon="send" working={state === 'working'} onPress={() => void say()}>
        {t('mistake.say')}
      </Button>
    </>
  )
}
