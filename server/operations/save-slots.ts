/**
 * Times that people may choose from. They are issued to each person by name and stay as they were issued, whoever
 * takes one: nobody can tell from their own list what somebody else did. A time that is held cannot be taken out, and
 * none moves under its id. Nothing of a save is kept unless all of it can be.
 */
import type { Slot, Slots } from '../../contract/booking.ts'
import type { InputOf } from '../../contract/operation.ts'
import { saveSlots } from '../../contract/operations/answer-booking.ts'
import { calendarOf, endOf, takeByHand } from '../bookings/hold.ts'
import { serveLine } from '../bookings/in-line.ts'
import { startOf } from '../bookings/london-time.ts'
import { takeTurn } from '../bookings/turn.ts'
import type { Tx } from '../db/pools.ts'
import { allOrNothing } from './all-or-nothing.ts'
import { chairOf } from './give-time.ts'
import { issue, takeAway } from './issue-to-person.ts'
import { readSets } from './list-slots.ts'
import { byCouncil, done, problem, refuse } from './rule.ts'

type Given = InputOf<typeof saveSlots>
type GivenSlot = Given['slots'][number]
/** What may stand in the way, or nothing. */
type Wrong = ReturnType<typeof refuse<(typeof saveSlots)['refusals'][number]>> | ReturnType<typeof problem>

export const saveSlotsRule = byCouncil(saveSlots, async (asked, { council, tx, worker }) => {
  if (worker.provider !== null && worker.provider !== asked.provider) return refuse('not-your-provider')
  await takeTurn(tx)
  const known = await tx`
      select id from person where id = any(${asked.personIds}::uuid[]) and role <> 'trusted-adult'
      order by id for update`
  if (known.length < new Set(asked.personIds).size) return refuse('no-such-person')
  // A provider is not told the meeting, so it cannot say it again.
  const said = worker.provider === null ? asked : await withItsMeeting(tx, asked)
  const usualDays = council.config.answerWithinDays
  return await allOrNothing(tx, async (inner) => {
    const wrong = (await keepSet(inner, said, usualDays)) ?? (await keepSlots(inner, said))
    if (wrong) return wrong
    await giveTo(inner, said)
    await serveLine(inner)
    const [set] = await readSets(inner, inner`t.id = ${said.id}`)
    return done({ slots: set?.slots ?? [], version: set?.version ?? 1 })
  })
})

async function withItsMeeting(tx: Tx, given: Given): Promise<Given> {
  const [kept] = await tx<{ conference_id: string | null }[]>`
    select conference_id from slot_set where id = ${given.id}`
  const { conferenceId: _said, ...rest } = given
  return kept?.conference_id ? { ...rest, conferenceId: kept.conference_id } : rest
}

interface SetRow {
  readonly slot_kind: Slots['slotKind']
  readonly provider: string | null
  readonly conference_id: string | null
  readonly whose: string | null
  readonly is_by_hand: boolean
  readonly version: number
}

async function keepSet(tx: Tx, given: Given, usualDays: number | undefined): Promise<Wrong | undefined> {
  const { id, slotKind, provider = null, conferenceId = null } = given
  const isChairs = slotKind === 'meet-the-chair' && conferenceId !== null
  const whose = given.whose ?? (isChairs ? await chairOf(tx, conferenceId) : undefined) ?? null
  const [made] = await tx`
    insert into slot_set (authority_id, id, slot_kind, provider, conference_id, whose, answer_days)
    values (ctx('authority'), ${id}, ${slotKind}, ${provider}, ${conferenceId}, ${whose},
      ${given.answerWithinDays ?? usualDays ?? null})
    on conflict do nothing returning id`
  if (made) return undefined
  const [kept] = await tx<SetRow[]>`
    select slot_kind, provider, conference_id, whose, is_by_hand, version from slot_set where id = ${id}`
  if (!kept || kept.is_by_hand) return refuse('not-your-provider')
  if (given.version !== undefined && given.version !== kept.version) return refuse('changed-meanwhile')
  if (kept.slot_kind !== slotKind) return problem('unreadable', 'slotKind')
  if (kept.provider !== provider) return problem('unreadable', 'provider')
  if (kept.conference_id !== conferenceId) return problem('unreadable', 'conferenceId')
  if (given.whose && kept.whose !== given.whose && (await isAnyHeld(tx, id))) return refuse('slot-is-taken')
  await tx`update slot_set set version = version + 1, whose = ${given.whose ?? kept.whose},
    answer_days = coalesce(${given.answerWithinDays ?? null}, answer_days) where id = ${id}`
  return undefined
}

async function isAnyHeld(tx: Tx, setId: string): Promise<boolean> {
  const held = await tx`
    select 1 from slot_hold h join slot s on s.authority_id = h.authority_id and s.id = h.slot_id
    where s.set_id = ${setId} limit 1`
  return held.length > 0
}

interface KeptSlot {
  readonly id: string
  readonly body: Slot
  readonly is_held: boolean
}

async function keepSlots(tx: Tx, given: Given): Promise<Wrong | undefined> {
  const before = await tx<KeptSlot[]>`
    select s.id, s.body, h.booking_id is not null as is_held from slot s
    left join slot_hold h on h.authority_id = s.authority_id and h.slot_id = s.id where s.set_id = ${given.id}`
  for (const { id, body, is_held } of before) {
    const now = given.slots.find((slot) => slot.id === id)
    if (is_held && (!now || !isSameTime(now, body))) return refuse('slot-is-taken')
    if (now && !isSameClock(now, body)) return refuse('needs-a-new-id')
  }
  const gone = before.filter(({ id }) => given.slots.every((slot) => slot.id !== id)).map(({ id }) => id)
  await tx`delete from slot_hold where booking_id is null and slot_id = any(${gone}::uuid[])`
  await tx`delete from slot where set_id = ${given.id} and id = any(${gone}::uuid[])`
  for (const slot of given.slots) {
    const wrong = await keep(tx, given, slot)
    if (wrong) return wrong
  }
  return undefined
}

const isSameClock = (one: Slot, other: Slot) => one.day === other.day && one.time === other.time
const isSameTime = (one: Slot, other: Slot) =>
  isSameClock(one, other) && one.minutesLong === other.minutesLong

async function keep(tx: Tx, given: Given, { isTaken, ...slot }: GivenSlot): Promise<Wrong | undefined> {
  const { id: setId, slotKind, provider = null, conferenceId = null } = given
  const startsAt = await startOf(tx, slot)
  if (!startsAt) return refuse('no-such-time')
  const [set] = await tx<{ whose: string | null }[]>`select whose from slot_set where id = ${setId}`
  const whose = set?.whose ? calendarOf(set.whose, provider) : null
  const body = JSON.stringify(slot)
  await tx`
    insert into slot (authority_id, id, set_id, slot_kind, provider, conference_id, body, starts_at, ends_at, whose)
    values (ctx('authority'), ${slot.id}, ${setId}, ${slotKind}, ${provider}, ${conferenceId},
      ${body}::text::jsonb, ${startsAt}, ${endOf(startsAt, slot)}, ${whose})
    on conflict do nothing`
  // An id that stands in other times, seen or not, is not for these.
  const [ours] = await tx`
    update slot set body = ${body}::text::jsonb, ends_at = ${endOf(startsAt, slot)}, whose = ${whose}
    where id = ${slot.id} and set_id = ${setId} returning id`
  if (!ours) return refuse('needs-a-new-id')
  return await mark(tx, slot.id, isTaken)
}

/** Taken or free again outside Heard. What a booking holds is not free to be marked. */
async function mark(tx: Tx, slotId: string, isTaken: boolean | undefined): Promise<Wrong | undefined> {
  if (isTaken === undefined) return undefined
  await tx`delete from slot_hold where slot_id = ${slotId} and booking_id is null`
  if (isTaken && !(await takeByHand(tx, slotId))) return refuse('slot-is-taken')
  return undefined
}

async function giveTo(tx: Tx, given: Given): Promise<void> {
  const { id, slotKind, conferenceId, provider } = given
  const personIds = [...new Set(given.personIds)].sort()
  const slots = given.slots.map(({ isTaken: _not, ...slot }): Slot => slot)
  const before = await tx<{ person_id: string }[]>`
    select distinct f.person_id from slot_for f
    join slot s on s.authority_id = f.authority_id and s.id = f.slot_id where s.set_id = ${id}`
  await tx`delete from slot_for where slot_id in (select id from slot where set_id = ${id})`
  await tx`
    insert into slot_for (authority_id, slot_id, person_id)
    select ctx('authority'), s, p from unnest(${slots.map((slot) => slot.id)}::uuid[]) as s,
      unnest(${personIds}::uuid[]) as p`
  const item: Slots = {
    kind: 'slots',
    id,
    slotKind,
    ...(conferenceId ? { conferenceId } : {}),
    ...(provider ? { provider } : {}),
    slots,
    asOf: new Date().toISOString(),
  }
  for (const personId of personIds)
    if (!(await hasItAlready(tx, personId, item))) await issue(tx, personId, 'slots', id, item)
  for (const { person_id } of before)
    if (!personIds.includes(person_id)) await takeAway(tx, person_id, 'slots', id)
}

/** A list that says the same is no news, whatever its date: else a time that another took would show in its age. */
async function hasItAlready(tx: Tx, personId: string, item: Slots): Promise<boolean> {
  const same = await tx`
    select 1 from case_item where person_id = ${personId} and kind = 'slots' and id = ${item.id}
      and body - 'asOf' = ${JSON.stringify(item)}::text::jsonb - 'asOf'`
  return same.length > 0
}
