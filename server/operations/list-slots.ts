/** The times that were published, and who has them. A provider sees its own: row-level security leaves out the others. */
import type { PendingQuery, Row as SqlRow } from 'postgres'
import type { Slot, Slots } from '../../contract/booking.ts'
import type { Role } from '../../contract/cards.ts'
import { listSlots } from '../../contract/operations/answer-booking.ts'
import type { Tx } from '../db/pools.ts'
import { byCouncil, done } from './rule.ts'

export const listSlotsRule = byCouncil(listSlots, async (_input, { tx, worker }) => {
  const sets = await readSets(tx, tx`true`)
  return done({ sets: worker.provider === null ? sets : sets.map(withoutMeeting) })
})

const withoutMeeting = <S extends { readonly conferenceId?: string }>({
  conferenceId: _meeting,
  ...set
}: S) => set

interface Row {
  readonly set_id: string
  readonly slot_kind: Slots['slotKind']
  readonly provider: string | null
  readonly conference_id: string | null
  readonly whose: string | null
  readonly version: number
  readonly answer_days: number | null
  readonly body: Slot
  readonly taken_by: string | null
  readonly is_taken: boolean
  readonly people: string[]
  readonly known: { readonly id: string; readonly name: string; readonly role: Role }[]
}

export async function readSets(tx: Tx, which: PendingQuery<SqlRow[]>) {
  const rows = await tx<Row[]>`
    select t.id as set_id, t.slot_kind, t.provider, t.conference_id, t.whose, t.version,
      t.answer_days, s.body,
      h.booking_id as taken_by, h.slot_id is not null and h.booking_id is null as is_taken,
      array(select f.person_id from slot_for f
        where f.authority_id = s.authority_id and f.slot_id = s.id order by f.person_id) as people,
      (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'role', p.role) order by p.name, p.id), '[]')
        from slot_for f join person p on p.authority_id = f.authority_id and p.id = f.person_id
        where f.authority_id = s.authority_id and f.slot_id = s.id) as known
    from slot_set t join slot s on s.authority_id = t.authority_id and s.set_id = t.id
    left join slot_hold h on h.authority_id = s.authority_id and h.slot_id = s.id
    where not t.is_by_hand and ${which} order by t.id, s.starts_at, s.id`
  return [...new Set(rows.map(({ set_id }) => set_id))].flatMap((setId) => {
    const mine = rows.filter(({ set_id }) => set_id === setId)
    const [first] = mine
    if (!first) return []
    return {
      id: first.set_id,
      slotKind: first.slot_kind,
      ...(first.conference_id ? { conferenceId: first.conference_id } : {}),
      ...(first.provider ? { provider: first.provider } : {}),
      ...(first.whose ? { whose: first.whose } : {}),
      ...(first.answer_days ? { answerWithinDays: first.answer_days } : {}),
      version: first.version,
      slots: mine.map(({ body, taken_by, is_taken }) => ({
        ...body,
        takenBy: taken_by,
        ...(is_taken ? { isTaken: true } : {}),
      })),
      personIds: first.people,
      people: first.known,
    }
  })
}
