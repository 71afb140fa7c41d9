/** What families asked to have booked. Row-level security has left out what this worker or provider may not see. */
import type { Opening } from '../../contract/case-file.ts'
import { listBookingRequests, openBookingRequest } from '../../contract/operations/answer-booking.ts'
import { readBookings } from '../bookings/booking-row.ts'
import { cardOf, cardsOf } from './booking-card.ts'
import { issue } from './issue-to-person.ts'
import { byCouncil, done, problem, refuse } from './rule.ts'

export const listBookingRequestsRule = byCouncil(
  listBookingRequests,
  async ({ conferenceId }, { tx, worker }) => {
    const which = conferenceId ? tx`b.conference_id = ${conferenceId}` : tx`true`
    return done({ requests: await cardsOf(tx, await readBookings(tx, which), worker.provider !== null) })
  },
)

/** The person who asked can see who opened it, as with everything they send. */
export const openBookingRequestRule = byCouncil(
  openBookingRequest,
  async ({ id }, { council, tx, worker }) => {
    const [row] = await readBookings(tx, tx`b.id = ${id}`)
    const card = row && (await cardOf(tx, id, worker.provider !== null))
    if (!row || !card) return problem('not-found')
    const letter = await council.readLetter(id)
    if (!letter) return refuse('could-not-open')
    const [event] = await tx<{ id: string; at: Date }[]>`
    insert into worker_event (authority_id, envelope_id, person_id, kind, key_id, worker_name, worker_role)
    values (${council.config.authority}, ${id}, ${row.personId}, 'opened', ${worker.keyId}, ${worker.name}, ${worker.role})
    returning id, at`
    if (event) {
      const opening: Opening = {
        kind: 'opening',
        id: event.id,
        envelopeId: id,
        openedAt: event.at.toISOString(),
        by: { name: worker.name, role: worker.role },
      }
      await issue(tx, row.personId, 'opening', event.id, opening)
    }
    const { conferenceId: _meeting, ...needed } = letter.input
    return done({ card, input: worker.provider ? needed : letter.input, lang: letter.lang, dir: letter.dir })
  },
)
