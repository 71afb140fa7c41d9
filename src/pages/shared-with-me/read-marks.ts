/** Which things a young person said their advocate can read out. Kept in the advocate's own part, by their ids alone. */
import { type Place, place, update } from '../../store/index.ts'

export const readMarks: Place<{ readonly ids?: readonly string[] }> = place('shared-with-me/read-out', {})

export async function markToRead(id: string, mayRead: boolean): Promise<void> {
  await update(readMarks, ({ ids = [] }) => ({
    ids: mayRead ? [...new Set([...ids, id])] : ids.filter((one) => one !== id),
  }))
}
