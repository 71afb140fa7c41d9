/** One request: who, which kind and how far; which times were asked for; and, once opened, what they wrote. */
import { useState } from 'preact/hooks'
import type { OutputOf } from '../../../contract/operation.ts'
import { openBookingRequest } from '../../../contract/operations/answer-booking.ts'
import type { NotDone } from '../../api.ts'
import { bookingWords, openWish, type Request, requestWords } from '../../booking-words.ts'
import { dayInWords, momentInWords } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { NotAnswered } from '../../parts/answered.tsx'
import { SubmissionContext } from '../../parts/attachments.tsx'
import { useOneAtATime } from '../../parts/one-at-a-time.ts'
import { SaidIn } from '../../parts/said-in.tsx'
import { lineFor, type Time, type TimesAndRequests, whenInWords } from '../../times.ts'
import { ageWords, roleWords } from '../../words.ts'
import { AnswerForm } from './answer-form.tsx'

interface OneProps {
  readonly request: Request
  readonly all: TimesAndRequests
  readonly at: string
  put(card: Request): void
  lookAgain(): void
}

export function OneRequest({ request, all, at, put, lookAgain }: OneProps) {
  const { ask } = useDesk()
  const [opened, setOpened] = useState<OutputOf<typeof openBookingRequest>>()
  const [failed, setFailed] = useState<NotDone>()
  const once = useOneAtATime()
  const { id, bookingKind, person, provider, askedAt, status, booking } = request
  const open = async () => {
    setFailed(undefined)
    const answer = await ask(openBookingRequest, { id })
    if (!answer.done) return setFailed(answer)
    setOpened(answer.output)
    put(answer.output.card)
  }
  return (
    <article class="panel stack" aria-labelledby={`request-${id}`}>
      <h3 id={`request-${id}`}>{bookingWords[bookingKind]}</h3>
      <p>
        <span translate={false}>{person.name}</span>, {roleWords[person.role].toLowerCase()}. Asked{' '}
        {momentInWords(askedAt)}. <b>{requestWords[status]}.</b>
        {booking?.when && status !== 'cancelled' && ` ${whenInWords(booking.when)}.`}
        {provider && (
          <>
            {' '}
            From <span translate={false}>{provider}</span>.
          </>
        )}
      </p>
      <AnotherTime request={request} all={all} />
      <Wishes request={request} all={all} />
      {failed && <NotAnswered answer={failed} />}
      {opened ? (
        <>
          {opened.child && (
            <p>
              For <b translate={false}>{opened.child.name}</b>, {ageWords[opened.child.ageBand].toLowerCase()}
              .
            </p>
          )}
          <SubmissionContext.Provider value={id}>
            <SaidIn input={opened.input} isPrivate={bookingKind === 'safety'} />
          </SubmissionContext.Provider>
          <AnswerForm request={request} all={all} at={at} put={put} lookAgain={lookAgain} />
        </>
      ) : (
        <p>
          <button type="button" class="btn sm" onClick={() => void once.run(open)}>
            Open what {person.name} asked
          </button>
        </p>
      )}
    </article>
  )
}

/** What stands beside it: what it would move, a wish to move it, and how long an offer is kept or was. */
function AnotherTime({ request, all }: Pick<OneProps, 'request' | 'all'>) {
  const { moves, status, booking } = request
  const { answerBy, lapsed, isTooLate } = booking ?? {}
  const until = answerBy && (answerBy.time ? 'until it begins' : `through ${dayInWords(answerBy.day)}`)
  return (
    <>
      {moves && status !== 'confirmed' && (
        <p>
          <b>Asks for another time.</b>{' '}
          {moves.when && `Confirmed is ${whenInWords(moves.when)}; it stays so until you confirm a new one.`}
        </p>
      )}
      {openWish(request, all.requests) && (
        <p>They asked for another time. Answer that first; until then this can only be called off.</p>
      )}
      {status === 'offered' && until && <p>It is kept for them {until}.</p>}
      {lapsed && (
        <p>
          {lapsed.when ? `${whenInWords(lapsed.when)} was offered` : 'It was offered'}, and not answered in
          time. {isTooLate && <b>They said yes later, when it could not be kept any more.</b>}
        </p>
      )}
    </>
  )
}

/** The times in the order they were wanted, who has each, and the place in line. */
function Wishes({ request, all: { sets, requests } }: Pick<OneProps, 'request' | 'all'>) {
  const times = sets.flatMap(({ slots }) => slots)
  const wished = request.wishes.flatMap((id) => times.find((time) => time.id === id) ?? [])
  if (wished.length === 0) return null
  return (
    <div>
      <p class="label">{wished.length === 1 ? 'This time' : anyWords(request)}</p>
      <ol>
        {wished.map((time) => (
          <li key={time.id}>
            {whenInWords(time)}. {stateFor(time, request, requests)}
          </li>
        ))}
      </ol>
    </div>
  )
}

const anyWords = ({ anyOfThese }: Request) =>
  anyOfThese ? 'Any of these times, in this order' : 'These times, best first'

function stateFor(time: Time, request: Request, requests: readonly Request[]): string {
  if (time.takenBy === request.id) return 'They have it.'
  const place = lineFor(time.id, requests).findIndex(({ id }) => id === request.id) + 1
  const inLine = place > 0 ? ` Number ${place} in line for it.` : ''
  if (time.takenBy || time.isTaken) return `Somebody else has it.${inLine}`
  return `Free.${inLine}`
}
