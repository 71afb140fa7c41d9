/**
 * A reply to a report as a numbered list to go through together. Each point is ticked once it was gone through, with
 * what was said back; the person who wrote it sees both, and nobody else in the family does.
 */
import { useState } from 'preact/hooks'
import type { InputOf } from '../../../contract/operation.ts'
import {
  goThroughPoint,
  type ReportPoint,
  type replyToReport,
} from '../../../contract/operations/reply-to-report.ts'
import type { NotDone } from '../../api.ts'
import type { Card } from '../../card.ts'
import { momentInWords } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { NotAnswered } from '../../parts/answered.tsx'
import { Attachments } from '../../parts/attachments.tsx'
import { CouncilWords, councilTextOf } from '../../parts/council-words.tsx'
import { Text } from '../../parts/fields.tsx'
import { useOneAtATime } from '../../parts/one-at-a-time.ts'
import { OwnWords } from '../../parts/own-words.tsx'
import { rowKindWords } from '../../questions.ts'
import { useUnfinished } from '../../unfinished.ts'
import type { ChildNames } from './answers.tsx'
import { GivenReport } from './which-part.tsx'

interface PointsProps {
  readonly names: ChildNames
  readonly reply: InputOf<typeof replyToReport>
  readonly card: Card
  put(card: Card): void
}

export function Points({ reply: { which, documentId, points }, names, card, put }: PointsProps) {
  const gone = card.points?.length ?? 0
  return (
    <>
      <section class="stack tight" aria-label="Which report">
        <h3>{which ? 'Which report, as they call it' : 'Which report'}</h3>
        {which && <OwnWords of={which} />}
        {documentId && card.person && <GivenReport personId={card.person.id} documentId={documentId} />}
        {!which && !documentId && <p>A report on paper. They did not say what it is called.</p>}
      </section>
      <p role="status">
        Gone through: {gone} of {points.length}.
      </p>
      <ol class="plain stack points">
        {points.map((point, at) => (
          <Point
            key={point.id}
            point={point}
            number={at + 1}
            child={point.childId && (names[point.childId] ?? 'one of the children')}
            card={card}
            put={put}
          />
        ))}
      </ol>
      <p class="noprint">
        <button type="button" class="btn sm second" onClick={() => print()}>
          Print the list
        </button>
      </p>
    </>
  )
}

function Point({
  point,
  number,
  child,
  card,
  put,
}: {
  point: ReportPoint
  number: number
  /** When it is about one of them only. */
  child: string | undefined
  card: Card
  put(card: Card): void
}) {
  const parts = [
    ['The report says', point.says],
    ['They say', point.isSo],
    ['What shows it', point.shows],
  ] as const
  const where = [point.page && `page ${point.page}`, point.paragraph].filter(Boolean).join(', ')
  return (
    <li class="panel flat stack tight">
      <h3>
        {number}. {rowKindWords[point.kind]}
      </h3>
      {child && (
        <p class="muted">
          Only about <span translate={false}>{child}</span>.
        </p>
      )}
      {where && <p translate={false}>{where}</p>}
      <dl class="stack tight">
        {parts.map(
          ([name, words]) =>
            words && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <OwnWords of={words} />
                </dd>
              </div>
            ),
        )}
      </dl>
      <Attachments of={point.attachments} />
      <GoneThrough pointId={point.id} number={number} card={card} put={put} />
    </li>
  )
}

function GoneThrough({
  pointId,
  number,
  card,
  put,
}: {
  pointId: string
  number: number
  card: Card
  put(card: Card): void
}) {
  const { ask } = useDesk()
  const { envelopeId } = card
  const draft = useUnfinished(`point ${envelopeId} ${pointId}`, () => ({ text: '' }))
  const [failed, setFailed] = useState<NotDone>()
  const once = useOneAtATime()
  const gone = card.points?.find(({ id }) => id === pointId)
  const name = card.person?.name ?? 'the person who wrote it'

  const tick = async () => {
    setFailed(undefined)
    const text = draft.value.text.trim()
    const saidBack = text ? { saidBack: councilTextOf(text) } : {}
    const answer = await ask(goThroughPoint, { envelopeId, pointId, goneThrough: true, ...saidBack })
    if (!answer.done) return setFailed(answer)
    draft.finish({ text: '' })
    put(answer.output.card)
  }

  return (
    <>
      {gone && (
        <p>
          <b>Gone through</b> {momentInWords(gone.goneThroughAt)}. {name} sees that.
        </p>
      )}
      {gone?.saidBack && (
        <div class="theirs">
          <p class="muted">
            <b>What was said back</b>
          </p>
          <CouncilWords of={gone.saidBack} />
        </div>
      )}
      <form
        class="stack tight noprint"
        onSubmit={(event) => {
          event.preventDefault()
          void once.run(tick)
        }}
      >
        <Text
          id={`back-${number}`}
          label={gone ? `A new answer to number ${number}` : `What was said back to number ${number}`}
          hint={`Only ${name} reads it. It can be left empty.`}
          rows={2}
          value={draft.value.text}
          onValue={(text) => draft.change(() => ({ text }))}
          errors={{}}
        />
        {failed && <NotAnswered answer={failed} />}
        <p>
          <button type="submit" class="btn sm second" aria-disabled={once.isBusy ? 'true' : undefined}>
            {gone ? `Save it for number ${number}` : `We went through number ${number}`}
          </button>
        </p>
      </form>
    </>
  )
}
