/** What families asked to have booked: who and which kind. What they wrote comes only after one deliberate press. */
import { useRef } from 'preact/hooks'
import { listBookingRequests, listSlots } from '../../../contract/operations/answer-booking.ts'
import type { Answer, Ask } from '../../api.ts'
import { isMet, partOf, partsOfList, type Request } from '../../booking-words.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, useAsked } from '../../parts/answered.tsx'
import { Screen } from '../../parts/screen.tsx'
import type { TimesAndRequests } from '../../times.ts'
import { OneRequest } from './one-request.tsx'

const parts = Object.keys(partsOfList) as (keyof typeof partsOfList)[] // its own keys, in their order

export function ListBookingRequests({ at }: { at: string }) {
  const { ask, worker } = useDesk()
  const asked = useAsked(() => read(ask), 'bookings')
  const placed = useRef(new Map<string, keyof typeof partsOfList>())
  /** Where it stood when it was first seen: an answer does not move it away from under whoever gave it. */
  const placeOf = ({ id, status }: Request) => {
    const part = placed.current.get(id) ?? partOf[status]
    placed.current.set(id, part)
    return part
  }
  /** A wish that was met shows in what it was about, unless it was met here just now. */
  const isShown = (request: Request) => !isMet(request) || placed.current.has(request.id)
  const lookAgain = () => {
    placed.current.clear()
    asked.again()
  }
  return (
    <Screen
      name="Bookings"
      heading={worker.provider ? <span translate={false}>{worker.provider}</span> : 'Bookings'}
      lead="Opening a request is noted, and the person who asked can see who opened it and when."
    >
      <Answered of={asked} waiting="Looking for what families asked for…">
        {({ requests, sets }) => (
          <>
            {requests.length === 0 && <p>Nobody has asked for anything yet.</p>}
            {parts.map((part) => {
              const mine = requests.filter((request) => isShown(request) && placeOf(request) === part)
              if (mine.length === 0) return null
              return (
                <section key={part} class="stack" aria-labelledby={`part-${part}`}>
                  <h2 id={`part-${part}`}>{partsOfList[part]}</h2>
                  <ul class="plain stack">
                    {mine.map((request) => (
                      <li key={request.id}>
                        <OneRequest
                          request={request}
                          all={{ requests, sets }}
                          at={`${at} ${request.id}`}
                          put={(card) => {
                            asked.put({ sets, requests: withCard(requests, card) })
                            // What it was about has the new time now.
                            if (isMet(card)) asked.again()
                          }}
                          lookAgain={lookAgain}
                        />
                      </li>
                    ))}
                  </ul>
                </section>
              )
            })}
          </>
        )}
      </Answered>
    </Screen>
  )
}

/** The times are only there to choose from. Requests can be answered without them. */
async function read(ask: Ask): Promise<Answer<TimesAndRequests>> {
  const [asked, times] = await Promise.all([ask(listBookingRequests, {}), ask(listSlots, {})])
  if (!asked.done) return asked
  return {
    done: true,
    output: { requests: asked.output.requests, sets: times.done ? times.output.sets : [] },
  }
}

const withCard = (requests: readonly Request[], card: Request) =>
  requests.map((one) => (one.id === card.id ? card : one))
