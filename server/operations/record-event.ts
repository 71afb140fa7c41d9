/** Writes down what a worker did with a submission, and tells the person who wrote it, and nobody else. */
import type { Opening, Progress } from '../../contract/case-file.ts'
import { issue } from './issue-to-person.ts'
import type { AskedByWorker } from './rule.ts'
import { progressOf, readSubmissions, type Submission } from './submission-card.ts'

type Kind = 'opened' | 'read' | 'shared' | 'answered' | 'gone-through'

export async function recordEvent(
  { council, tx, worker }: AskedByWorker,
  { card, personId }: Submission,
  kind: Kind,
  answer?: Progress['answer'],
  pointId?: string,
): Promise<Submission> {
  const [event] = await tx<{ id: string; at: Date }[]>`
    insert into worker_event (authority_id, envelope_id, person_id, kind, key_id, worker_name, worker_role, answer,
      point_id)
    values (${council.config.authority}, ${card.envelopeId}, ${personId}, ${kind}, ${worker.keyId}, ${worker.name},
      ${worker.role}, ${answer ? JSON.stringify(answer) : null}::text::jsonb, ${pointId ?? null})
    returning id, at`
  if (kind === 'opened' && event) {
    const opening: Opening = {
      kind: 'opening',
      id: event.id,
      envelopeId: card.envelopeId,
      openedAt: event.at.toISOString(),
      by: { name: worker.name, role: worker.role },
    }
    await issue(tx, personId, 'opening', event.id, opening)
  }
  const [now] = await readSubmissions(tx, { envelopeId: card.envelopeId })
  if (!now)
    throw new TypeError(
      `Submission ${card.envelopeId} vanished while it was open. Look at row-level security.`,
    )
  if (kind !== 'opened') await issueProgress(tx, now)
  return now
}

async function issueProgress(
  tx: AskedByWorker['tx'],
  { card, personId, filedAt, events }: Submission,
): Promise<void> {
  const progress: Progress = {
    kind: 'progress',
    id: card.envelopeId,
    ...(filedAt ? { filedAt: filedAt.toISOString() } : {}),
    ...progressOf(events),
  }
  await issue(tx, personId, 'progress', card.envelopeId, progress)
}
