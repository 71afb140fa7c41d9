/** What families asked to have booked. Row-level security has left out what this worker or provider may not see. */
import type { ChildCard, Opening } from '../../contract/case-file.ts'
import { listBookingRequests, openBookingRequest } from '../../contract/operations/answer-booking.ts'
import { type BookingRow, readBookings } from '../bookings/booking-row.ts'
import { takeTurn } from '../bookings/turn.ts'
import { setContext, type Tx } from '../db/pools.ts'
import type { Worker } from '../who/worker.ts'
import { cardOf, cardsOf } from './booking-card.ts'
import type { Council } from './council.ts'
import { issue } from './issue-to-person.ts'
import { byCouncil, done, problem, refuse } from './rule.ts'

export const listBookingRequestsRule = byCouncil(
  listBookingRequests,
  async ({ conferenceId }, { tx, worker }) => {
    await takeTurn(tx) // an offer that is over is not shown as one
    const which = conferenceId ? tx`b.conference_id = ${conferenceId}` : tx`true`
    return done({ requests: await cardsOf(tx, await readBookings(tx, which), worker.provider !== null) })
  },
)

/** The person who asked can see who opened it, as with everything they send. */
export const openBookingRequestRule = byCouncil(
  openBookingRequest,
  async ({ id }, { council, tx, worker }) => {
    await takeTurn(tx)
    const [row] = await readBookings(tx, tx`b.id = ${id}`)
    const card = row && (await cardOf(tx, id, worker.provider !== null))
    if (!row || !card) return problem('not-found')
    const letter = await council.readLetter(id)
    if (!letter) return refuse('could-not-open')
    await tellOpened(tx, council, worker, row)
    const { conferenceId: _meeting, childId, ...needed } = letter.input
    const child = typeof childId === 'string' ? await childOf(council, row.personId, childId) : undefined
    return done({
      card,
      input: worker.provider ? needed : letter.input,
      ...(child ? { child } : {}),
      lang: letter.lang,
      dir: letter.dir,
    })
  },
)

async function tellOpened(
  tx: Tx,
  council: Council,
  worker: Worker,
  { id, personId }: BookingRow,
): Promise<void> {
  const [event] = await tx<{ id: string; at: Date }[]>`
    insert into worker_event (authority_id, envelope_id, person_id, kind, key_id, worker_name, worker_role)
    values (${council.config.authority}, ${id}, ${personId}, 'opened', ${worker.keyId}, ${worker.name}, ${worker.role})
    returning id, at`
  if (!event) return
  const opening: Opening = {
    kind: 'opening',
    id: event.id,
    envelopeId: id,
    openedAt: event.at.toISOString(),
    by: { name: worker.name, role: worker.role },
  }
  await issue(tx, personId, 'opening', event.id, opening)
}

/** Whom it is for, when it is one of this person's own children. An advocate cannot help a child without a name. */
async function childOf(
  { config, pools }: Council,
  personId: string,
  childId: string,
): Promise<ChildCard | undefined> {
  const found = await pools.opener.begin(async (tx) => {
    await setContext(tx, { authority: config.authority })
    return await tx<{ child: ChildCard }[]>`
      select child from conference_person cp cross join lateral jsonb_array_elements(cp.children) as child
      where cp.person_id = ${personId} and child->>'id' = ${childId} limit 1`
  })
  return found[0]?.child
}
