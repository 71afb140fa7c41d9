/** Whether there was a meeting: one that was held, or a decision that only a meeting can make. */
import type { CaseFile } from '../sync/case-news.ts'

export function wasHeld({ conferences, decisions = [] }: CaseFile): boolean {
  return decisions.length > 0 || conferences.some(({ status }) => status === 'held')
}
