/**
 * Whether anything was ever handed over on this phone and is still held here. Asked on a page that is only read, so
 * that a phone with nothing to carry never fetches what carries it.
 */
import { readAll } from '../store/database.ts'

/** What the outbox's records are named by. */
export const OUTBOX_PREFIX = 'o/'

/** What feedback on its way is named by (`feedback.ts`). */
export const FEEDBACK_PREFIX = 'f/'

export async function isAnythingHeld(): Promise<boolean> {
  return (await readAll(OUTBOX_PREFIX)).length > 0 || (await readAll(FEEDBACK_PREFIX)).length > 0
}
