/**
 * Reports that the council says this person has, before the meeting they are for. Only what is in this person's own file
 * is known here, so nobody learns from it that somebody else got one.
 */
import type { CaseDocument } from '../../contract/case-file.ts'
import { place, update } from '../store/index.ts'
import type { CaseFile } from '../sync/case-news.ts'

/** Ids of the reports that somebody opened the points of, so that Home does not put them first for ever. */
export const seenReports = place<readonly string[]>('case/seen-reports', [])

export async function seeReport(id: string): Promise<void> {
  await update(seenReports, (old) => (old.includes(id) ? old : [...old, id]))
}

interface Sent {
  readonly operation: string
  readonly input: unknown
}

/** Those that have come, were not answered, and whose meeting is still ahead; the newest first. */
export function reportsToAnswer(
  { documents = [], conferences }: Pick<CaseFile, 'documents' | 'conferences'>,
  sent: readonly Sent[],
  today: string,
): readonly CaseDocument[] {
  const isOver = (id: string | undefined) =>
    conferences.some((one) => one.id === id && (one.day < today || one.status === 'held'))
  const isAnswered = (id: string) =>
    sent.some(({ operation, input }) => operation === 'reply-to-report' && documentIn(input) === id)
  return documents
    .filter(({ what, state }) => what === 'report' && state === 'arrived')
    .filter(({ id, conferenceId }) => !isOver(conferenceId) && !isAnswered(id))
    .sort((one, other) => (other.arrivedOn ?? '').localeCompare(one.arrivedOn ?? ''))
}

function documentIn(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'documentId' in input ? input.documentId : undefined
}
