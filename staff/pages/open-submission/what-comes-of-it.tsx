/**
 * What a worker does after reading: ticks that all of it was read, marks it as shared, writes back. Each one
 * is told to the person who wrote, so each says beforehand what that person will see.
 */
import { useState } from 'preact/hooks'
import { answerSubmission, markRead, markShared } from '../../../contract/operations/open-submission.ts'
import { isForChairAlone } from '../../../contract/who-gets-it.ts'
import type { Answer, NotDone } from '../../api.ts'
import type { Card } from '../../card.ts'
import { momentInWords } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { NotAnswered } from '../../parts/answered.tsx'
import { Tick } from '../../parts/fields.tsx'
import { useOneAtATime } from '../../parts/one-at-a-time.ts'
import type { ChildNames } from './answers.tsx'
import { ComplaintSteps } from './complaint-steps.tsx'
import type { Opened } from './page.tsx'
import { WriteBack } from './write-back.tsx'

interface Props {
  readonly card: Card
  readonly opened: Opened
  readonly names: ChildNames
  readonly at: string
  put(card: Card): void
}

/** What goes to one worker is answered, not shared at a meeting. */
const isForMeeting = ({ operation, goesTo }: Card) =>
  !isForChairAlone(operation) && operation !== 'say-not-meant' && goesTo === undefined

export function WhatComesOfIt({ card, opened, names, at, put }: Props) {
  const { ask, worker } = useDesk()
  const [failed, setFailed] = useState<NotDone>()
  const once = useOneAtATime()
  const [hasTicked, setTicked] = useState(false)
  const name = card.person?.name ?? 'The person who wrote it'

  const run = async (asking: () => Promise<Answer<{ card: Card }>>): Promise<boolean> => {
    let isDone = false
    await once.run(async () => {
      setFailed(undefined)
      const answer = await asking()
      isDone = answer.done
      answer.done ? put(answer.output.card) : setFailed(answer)
    })
    return isDone
  }
  const envelopeId = card.envelopeId
  // The card names one reader. Somebody else's reading is not this worker's, so the box stays until it is ticked.
  const isReadByMe = hasTicked || card.readBy?.name === worker.name
  const tickRead = async () => {
    if (await run(() => ask(markRead, { envelopeId, readAllOfIt: true }))) setTicked(true)
  }

  return (
    <aside class="stack" aria-label="What comes of it">
      {failed && <NotAnswered answer={failed} />}
      <section class="panel stack">
        <h2>Reading it</h2>
        {card.readAt && (
          <p role="status">
            Read {momentInWords(card.readAt)}
            {card.readBy && ` by ${card.readBy.name}`}. {name} sees that.
          </p>
        )}
        {!isReadByMe && (
          <Tick
            id="read-all"
            label="I have read all of this"
            hint={`${name} will see “Read by ${worker.name}” and today’s date.`}
            checked={false}
            onChecked={() => void tickRead()}
          />
        )}
      </section>
      {card.operation === 'disagree' && <ComplaintSteps card={card} at={at} />}
      {isForMeeting(card) && (
        <section class="panel stack">
          <h2>At the meeting</h2>
          {card.sharedAt ? (
            <p role="status">
              Marked as shared {momentInWords(card.sharedAt)}. {name} sees that.
            </p>
          ) : card.readAt ? (
            <>
              <p>Mark this only once the meeting has heard it. {name} will see it.</p>
              <p>
                <button
                  type="button"
                  class="btn sm second"
                  onClick={() => void run(() => ask(markShared, { envelopeId }))}
                >
                  It was shared at the meeting
                </button>
              </p>
            </>
          ) : (
            <p class="muted">You can mark it as shared once you have ticked that you have read it.</p>
          )}
        </section>
      )}
      <WriteBack
        card={card}
        at={at}
        opened={opened}
        names={names}
        send={(answer) => run(() => ask(answerSubmission, { envelopeId, ...answer }))}
      />
    </aside>
  )
}
