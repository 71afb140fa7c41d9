/** What families asked to have booked: who and which kind. What they wrote comes only after one deliberate press. */
import { useState } from 'preact/hooks'
import { listBookingRequests, openBookingRequest } from '../../../contract/operations/answer-booking.ts'
import type { NotDone } from '../../api.ts'
import { bookingWords, type Request, requestWords } from '../../booking-words.ts'
import { dayInWords, momentInWords, timeInWords } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, NotAnswered, useAsked } from '../../parts/answered.tsx'
import { useOneAtATime } from '../../parts/one-at-a-time.ts'
import { SaidIn } from '../../parts/said-in.tsx'
import { Screen } from '../../parts/screen.tsx'
import { roleWords } from '../../words.ts'
import { AnswerForm } from './answer-form.tsx'

export function ListBookingRequests({ at }: { at: string }) {
  const { ask } = useDesk()
  const asked = useAsked(() => ask(listBookingRequests, {}), 'bookings')
  return (
    <Screen
      name="Bookings"
      lead="Opening a request is noted, and the person who asked can see who opened it and when."
    >
      <Answered of={asked} waiting="Looking for what families asked for…">
        {({ requests }) => (
          <>
            {requests.length === 0 && <p>Nobody has asked for anything yet.</p>}
            <ul class="plain stack">
              {requests.map((request) => (
                <li key={request.id}>
                  <One
                    request={request}
                    at={`${at} ${request.id}`}
                    put={(card) =>
                      asked.put({ requests: requests.map((one) => (one.id === card.id ? card : one)) })
                    }
                    lookAgain={asked.again}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </Screen>
  )
}

interface OneProps {
  readonly request: Request
  readonly at: string
  put(card: Request): void
  lookAgain(): void
}

function One({ request, at, put, lookAgain }: OneProps) {
  const { ask } = useDesk()
  const [said, setSaid] = useState<Readonly<Record<string, unknown>>>()
  const [failed, setFailed] = useState<NotDone>()
  const once = useOneAtATime()
  const { id, bookingKind, person, askedAt, status, booking } = request
  const open = async () => {
    setFailed(undefined)
    const answer = await ask(openBookingRequest, { id })
    if (!answer.done) return setFailed(answer)
    setSaid(answer.output.input)
    put(answer.output.card)
  }
  return (
    <section class="panel stack" aria-labelledby={`request-${id}`}>
      <h2 id={`request-${id}`}>{bookingWords[bookingKind]}</h2>
      <p>
        <span translate={false}>{person.name}</span>, {roleWords[person.role].toLowerCase()}. Asked{' '}
        {momentInWords(askedAt)}. <b>{requestWords[status]}.</b>
        {booking?.when && ` ${dayInWords(booking.when.day)}, ${timeInWords(booking.when.time)}.`}
      </p>
      {failed && <NotAnswered answer={failed} />}
      {said ? (
        <>
          <SaidIn input={said} />
          <AnswerForm request={request} at={at} put={put} lookAgain={lookAgain} />
        </>
      ) : (
        <p>
          <button type="button" class="btn sm" onClick={() => void once.run(open)}>
            Open what {person.name} asked
          </button>
        </p>
      )}
    </section>
  )
}
