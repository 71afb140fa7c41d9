/**
 * One thing a family sent, as a worker sees it in the inbox: who and when, never a word of it.
 * Row-level security has already left out what this worker may not open.
 */
import type { InferOutput } from 'valibot'
import type { Progress, Role } from '../../contract/case-file.ts'
import type { submissionCard } from '../../contract/operations/open-submission.ts'
import type { AnySql } from '../db/pools.ts'

export type SubmissionCard = InferOutput<typeof submissionCard>

interface Row {
  readonly id: string
  readonly reference: string
  readonly received_at: Date
  readonly held: boolean
  readonly operation: string | null
  readonly quarantine: string | null
  readonly filed_at: Date | null
  readonly conference_id: string | null
  readonly person_id: string
  readonly name: string
  readonly role: Role
  readonly late: boolean
  readonly audience: SubmissionCard['audience'] | null
  readonly not_meant_at: Date | null
  readonly replaced_by: string | null
  readonly goes_to: SubmissionCard['goesTo'] | null
}

interface EventRow {
  readonly envelope_id: string
  readonly kind: 'opened' | 'read' | 'shared' | 'answered' | 'gone-through'
  readonly at: Date
  readonly key_id: string
  readonly worker_name: string
  readonly worker_role: string
  readonly answer: Progress['answer'] | null
  readonly point_id: string | null
}

export interface Submission {
  readonly card: SubmissionCard
  readonly personId: string
  readonly isHeld: boolean
  readonly filedAt: Date | null
  readonly events: readonly EventRow[]
}

export interface Which {
  readonly envelopeId?: string | undefined
  readonly conferenceId?: string | undefined
}

export async function readSubmissions(
  tx: AnySql,
  { envelopeId, conferenceId }: Which,
): Promise<readonly Submission[]> {
  const rows = await tx<Row[]>`
    select e.id, e.reference, e.received_at, e.state = 'held' as held, f.operation, f.quarantine, f.filed_at,
      f.conference_id, f.not_meant_at, f.replaced_by, f.goes_to, f.audience, e.person_id, p.name, p.role, coalesce(e.received_at > c.starts_at, false) as late
    from envelope e
    join person p on p.authority_id = e.authority_id and p.id = e.person_id
    left join filing f on f.authority_id = e.authority_id and f.envelope_id = e.id
    left join conference c on c.authority_id = f.authority_id and c.id = f.conference_id
    where ${envelopeId ? tx`e.id = ${envelopeId}` : tx`true`}
      and ${conferenceId ? tx`f.conference_id = ${conferenceId}` : tx`true`}
    order by e.received_at, e.id`
  const events = await tx<EventRow[]>`
    select envelope_id, kind, at, key_id, worker_name, worker_role, answer, point_id from worker_event
    where envelope_id = any(${rows.map(({ id }) => id)}::uuid[]) order by at, id`
  return rows.map((row) =>
    toSubmission(
      row,
      events.filter((event) => event.envelope_id === row.id),
    ),
  )
}

function toSubmission(row: Row, events: readonly EventRow[]): Submission {
  const progress = progressOf(events)
  const card: SubmissionCard = {
    envelopeId: row.id,
    reference: row.reference,
    receivedAt: row.received_at.toISOString(),
    state: stateOf(row, progress.state),
    operation: row.operation,
    conferenceId: row.conference_id,
    person: { id: row.person_id, name: row.name, role: row.role },
    late: row.late,
    ...(row.audience ? { audience: row.audience } : {}),
    ...(row.not_meant_at ? { notMeantAt: row.not_meant_at.toISOString() } : {}),
    ...(row.replaced_by ? { replacedBy: row.replaced_by } : {}),
    ...(row.goes_to ? { goesTo: row.goes_to } : {}),
    opened: events
      .filter(({ kind }) => kind === 'opened')
      .map((event) => ({ by: byWhom(event), openedAt: event.at.toISOString() })),
    ...(progress.readAt ? { readAt: progress.readAt, readBy: progress.readBy } : {}),
    ...(progress.sharedAt ? { sharedAt: progress.sharedAt } : {}),
    ...(progress.answer ? { answer: progress.answer } : {}),
    ...(progress.points ? { points: progress.points } : {}),
  }
  return { card, personId: row.person_id, isHeld: row.held, filedAt: row.filed_at, events }
}

function stateOf({ filed_at, quarantine, held }: Row, progress: 'filed' | 'read' | 'shared' | 'answered') {
  if (!filed_at) return held ? 'held' : 'received'
  if (quarantine) return 'quarantined'
  return held && progress === 'filed' ? 'held' : progress
}

export const byWhom = ({ worker_name, worker_role }: EventRow) => ({ name: worker_name, role: worker_role })

/** How far it has come, from what workers did. The chair's reading is the one that counts, else the first. */
export function progressOf(events: readonly EventRow[]) {
  const reads = events.filter(({ kind }) => kind === 'read')
  const read = reads.find(({ worker_role }) => worker_role === 'chair') ?? reads[0]
  const shared = events.find(({ kind }) => kind === 'shared')
  const answered = events.findLast(({ kind }) => kind === 'answered')
  const points = pointsOf(events)
  const state = answered ? 'answered' : shared ? 'shared' : read ? 'read' : 'filed'
  return {
    state,
    ...(read ? { readAt: read.at.toISOString(), readBy: byWhom(read) } : {}),
    ...(shared ? { sharedAt: shared.at.toISOString() } : {}),
    ...(answered?.answer ? { answeredAt: answered.at.toISOString(), answer: answered.answer } : {}),
    ...(points.length > 0 ? { points } : {}),
  } as const
}

/** Each point that was gone through, as it was last. */
function pointsOf(events: readonly EventRow[]): NonNullable<Progress['points']> {
  const byPoint = new Map<string, NonNullable<Progress['points']>[number]>()
  for (const { kind, point_id, at, answer } of events) {
    if (kind !== 'gone-through' || point_id === null) continue
    const saidBack = answer ?? byPoint.get(point_id)?.saidBack
    byPoint.set(point_id, {
      id: point_id,
      goneThroughAt: at.toISOString(),
      ...(saidBack ? { saidBack } : {}),
    })
  }
  return [...byPoint.values()]
}
