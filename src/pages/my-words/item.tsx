/** One thing that was handed over: its true state, what was said back, what to do when it is stuck, and its words. */
import { useRef } from 'preact/hooks'
import { safeParse } from 'valibot'
import { saysSomething } from '../../../contract/attachment.ts'
import { askChair } from '../../../contract/operations/ask-chair.ts'
import { correctNotes } from '../../../contract/operations/correct-notes.ts'
import { helpAChild } from '../../../contract/operations/help-a-child.ts'
import { replyToReport } from '../../../contract/operations/reply-to-report.ts'
import { sayHowToReachMe } from '../../../contract/operations/say-how-to-reach-me.ts'
import { sayNotMeant } from '../../../contract/operations/say-not-meant.ts'
import { shareViews, tellChair } from '../../../contract/operations/share-views.ts'
import { writeLetter } from '../../../contract/operations/write-letter.ts'
import { isForChairAlone } from '../../../contract/who-gets-it.ts'
import type { CaseFile } from '../../case-file/index.ts'
import { AttachedList } from '../../components/attach/attached-list.tsx'
import { CouncilWords } from '../../components/council-words.tsx'
import { Icon } from '../../components/icon.tsx'
import { PrintCopy } from '../../components/paper/print-copy.tsx'
import { PrintCover } from '../../components/paper/print-cover.tsx'
import { roleInWords } from '../../components/role-words.ts'
import { SaidPrivate } from '../../components/said-private.tsx'
import { Track } from '../../components/track.tsx'
import { momentInWords, useWords } from '../../i18n/index.ts'
import type { SentItem } from '../../sync/index.ts'
import { AfterSending } from './after-sending.tsx'
import { askedParts } from './asked-parts.ts'
import { InReport } from './in-report.tsx'
import { itemName } from './item-name.ts'
import { NeedsYou } from './needs-you.tsx'
import { PlanWords, planItemName } from './plan-words.tsx'
import { SaidAsk } from './said-ask.tsx'
import { SaidLetter } from './said-letter.tsx'
import { SaidPoints, SaidRows } from './said-points.tsx'
import { SaidReach } from './said-reach.tsx'
import { SaidViews } from './said-views.tsx'
import { type Known, stepsOf } from './track.ts'
import { TryAgain } from './try-again.tsx'

export function Item({ item, known, file }: { item: SentItem; known: Known; file: CaseFile }) {
  const t = useWords('my-words')
  const common = useWords('common')
  const isPrivate = isForChairAlone(item.operation)
  const name = t(itemName(item.operation))
  const id = `item-${item.envelopeId}`
  const { state, progress } = known
  const section = useRef<HTMLElement>(null)
  return (
    <section class="sec stack" aria-labelledby={id} data-one ref={section}>
      <PrintCover
        hasArrived={known.delivery?.receipt !== undefined}
        reference={known.delivery?.receipt?.reference}
      />
      <h2 id={id}>
        {isPrivate && <Icon name="lock" />} {name}
      </h2>
      <p class="muted small">{t('item.from', { when: momentInWords(item.sealedAt) })}</p>
      {progress?.answer && (
        <div class="theirs">
          <h3>{t('answer.title')}</h3>
          <CouncilWords text={progress.answer} />
        </div>
      )}
      <Track steps={stepsOf(known, t, (role) => roleInWords(role, common))} label={name} />
      {item.operation === shareViews.name && <InReport input={item.input} file={file} />}
      {state === 'needs-you' && <NeedsYou known={known} file={file} />}
      {state === 'waiting' && <TryAgain file={file} />}
      <details class="who">
        <summary>
          <span>{t('item.read')}</span>
          <Icon name="down" />
        </summary>
        <div class="body stack">
          <Words item={item} file={file} />
          <PrintCopy printing={() => ({ only: section.current, withPrivate: isPrivate })} />
        </div>
      </details>
      {known.delivery?.receipt && !progress?.sharedAt && <AfterSending item={item} />}
    </section>
  )
}

function Words({
  item: { operation, input, envelopeId, sealedAt },
  file,
}: {
  item: SentItem
  file: CaseFile
}) {
  if (operation === tellChair.name) {
    const secret = safeParse(tellChair.input, input)
    if (!secret.success) return null
    return <SaidPrivate said={secret.output} />
  }
  if (operation === sayHowToReachMe.name) {
    const said = safeParse(sayHowToReachMe.input, input)
    return said.success ? <SaidReach said={said.output} /> : null
  }
  if (operation === replyToReport.name) {
    const reply = safeParse(replyToReport.input, input)
    return reply.success ? (
      <SaidPoints reply={reply.output} progress={file.progress[envelopeId]} file={file} />
    ) : null
  }
  if (operation === correctNotes.name) {
    const wrong = safeParse(correctNotes.input, input)
    return wrong.success ? <SaidRows wrong={wrong.output} /> : null
  }
  if (operation === writeLetter.name) {
    const letter = safeParse(writeLetter.input, input)
    return letter.success ? <SaidLetter letter={letter.output} /> : null
  }
  if (operation === askChair.name) {
    const asked = safeParse(askChair.input, input)
    return asked.success ? (
      <>
        <ol class="said">
          {asked.output.questions.map(({ text, lang, dir }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: its place in the list is what it is known by
            <li key={index} class="own" lang={lang} dir={dir} translate={false}>
              {text}
            </li>
          ))}
        </ol>
        <AttachedList list={asked.output.attachments} />
      </>
    ) : null
  }
  if (operation === sayNotMeant.name) {
    const note = safeParse(sayNotMeant.input, input)
    return note.success && saysSomething(note.output) ? <SaidPrivate said={note.output} /> : null
  }
  if (planItemName(operation)) return <PlanWords item={{ operation, input, envelopeId, sealedAt }} />
  if (operation === helpAChild.name) return <HelpedAChild />
  if (askedParts[operation]) {
    const said = input as Readonly<Record<string, unknown>> // an operation's input is an object
    return <SaidAsk {...{ operation, file }} input={said} isPrivate={isForChairAlone(operation)} />
  }
  const views = safeParse(shareViews.input, input)
  return views.success ? <SaidViews answers={views.output.answers} file={file} /> : null
}

/** Nobody reads on a grown-up's phone again what a child said there. */
function HelpedAChild() {
  const t = useWords('my-words')
  return <p>{t('item.helpedText')}</p>
}
