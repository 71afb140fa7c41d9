/** Whether a reading token lets anybody in, for operations that find their phone in a statement of their own. */
import type { Problem } from '../../contract/operation.ts'
import { withReader } from '../who/reader.ts'
import type { Asked } from './rule.ts'

export function mayRead({ council, tokenHash }: Asked): Promise<Problem | undefined> {
  return withReader<Problem | undefined>(
    council,
    tokenHash,
    (problem) => problem,
    async () => undefined,
  )
}
