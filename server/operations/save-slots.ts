/**
 * Times that people may choose from. They are issued to each person by name and stay as they were issued, whoever
 * takes one: nobody can tell from their own list what somebody else did. A time that is held cannot be taken out.
 */
import type { PendingQuery, Row as SqlRow } from 'postgres'
import type { Slot, Slots } from '../../contract/booking.ts'
import type { InputOf } from '../../contract/operation.ts'
import { listSlots, saveSlots } from '../../contract/operations/answer-booking.ts'
import { startOf } from '../bookings/london-time.ts'
import type { Tx } from '../db/pools.ts'
import { issue } from './issue-to-person.ts'
import { byCouncil, done, refuse } from './rule.ts'

type Given = InputOf<typeof saveSlots>

export const saveSlotsRule = byCouncil(saveSlots, async (given, { tx, worker }) => {
  if (worker.provider !== null && worker.provider !== given.provider) return refuse('not-your-provider')
  const known =
    await tx`select id from person where id = any(${given.personIds}::uuid[]) order by id for update`
  if (known.length < new Set(given.personIds).size) return refuse('no-such-person')
  const starts = new Map<string, Date>()
  for (const slot of given.slots) {
    const at = await startOf(tx, slot)
    if (!at) return refuse('no-such-time')
    starts.set(slot.id, at)
  }
  if (!(await mayChange(tx, given))) return refuse('slot-is-taken')
  await tx`delete from slot where set_id = ${given.id} and id <> all(${given.slots.map(({ id }) => id)}::uuid[])`
  for (const slot of given.slots) await keep(tx, given, slot, starts.get(slot.id) ?? new Date(0))
  await giveTo(tx, given)
  const [set] = await readSets(tx, tx`s.set_id = ${given.id}`)
  return done({ slots: set?.slots ?? [] })
})

/** A time somebody holds keeps its place and its clock. Its row is locked, so nobody takes it at this moment. */
async function mayChange(tx: Tx, { id, slots }: Given): Promise<boolean> {
  await tx`select 1 from slot where set_id = ${id} order by id for update`
  const held = await tx<{ body: Slot }[]>`
    select s.body from slot s join slot_hold h on h.authority_id = s.authority_id and h.slot_id = s.id
    where s.set_id = ${id}`
  return held.every(({ body }) =>
    slots.some((slot) => slot.id === body.id && slot.day === body.day && slot.time === body.time),
  )
}

async function keep(tx: Tx, given: Given, slot: Slot, startsAt: Date): Promise<void> {
  await tx`
    insert into slot (authority_id, id, set_id, slot_kind, provider, conference_id, body, starts_at)
    values (ctx('authority'), ${slot.id}, ${given.id}, ${given.slotKind}, ${given.provider ?? null},
      ${given.conferenceId ?? null}, ${JSON.stringify(slot)}::text::jsonb, ${startsAt})
    on conflict (authority_id, id) do update set body = excluded.body, starts_at = excluded.starts_at`
}

async function giveTo(tx: Tx, given: Given): Promise<void> {
  const { id, slotKind, conferenceId, provider, slots, personIds } = given
  const before = await tx<{ person_id: string }[]>`
    select distinct f.person_id from slot_for f
    join slot s on s.authority_id = f.authority_id and s.id = f.slot_id where s.set_id = ${id}`
  await tx`delete from slot_for where slot_id in (select id from slot where set_id = ${id})`
  await tx`
    insert into slot_for (authority_id, slot_id, person_id)
    select ctx('authority'), s, p from unnest(${slots.map((slot) => slot.id)}::uuid[]) as s,
      unnest(${[...new Set(personIds)]}::uuid[]) as p`
  const item: Slots = {
    kind: 'slots',
    id,
    slotKind,
    ...(conferenceId ? { conferenceId } : {}),
    ...(provider ? { provider } : {}),
    slots,
    asOf: new Date().toISOString(),
  }
  for (const personId of [...new Set(personIds)].sort()) await issue(tx, personId, 'slots', id, item)
  for (const { person_id } of before)
    if (!personIds.includes(person_id)) await tx`select issue_item(${person_id}, 'slots', ${id}, null)`
}

export const listSlotsRule = byCouncil(listSlots, async (_input, { tx }) =>
  done({ sets: await readSets(tx, tx`true`) }),
)

interface Row {
  readonly set_id: string
  readonly slot_kind: Slots['slotKind']
  readonly provider: string | null
  readonly conference_id: string | null
  readonly body: Slot
  readonly taken_by: string | null
  readonly people: string[]
}

async function readSets(tx: Tx, which: PendingQuery<SqlRow[]>) {
  const rows = await tx<Row[]>`
    select s.set_id, s.slot_kind, s.provider, s.conference_id, s.body, h.booking_id as taken_by,
      array(select f.person_id from slot_for f
        where f.authority_id = s.authority_id and f.slot_id = s.id order by f.person_id) as people
    from slot s left join slot_hold h on h.authority_id = s.authority_id and h.slot_id = s.id
    where ${which} order by s.set_id, s.starts_at, s.id`
  return [...new Set(rows.map(({ set_id }) => set_id))].map((setId) => {
    const mine = rows.filter(({ set_id }) => set_id === setId)
    const [first] = mine
    return {
      id: setId,
      slotKind: first?.slot_kind ?? 'meet-the-chair',
      ...(first?.conference_id ? { conferenceId: first.conference_id } : {}),
      ...(first?.provider ? { provider: first.provider } : {}),
      slots: mine.map(({ body, taken_by }) => ({ ...body, takenBy: taken_by })),
      personIds: first?.people ?? [],
    }
  })
}
