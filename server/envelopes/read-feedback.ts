/** Fetches the feedback of this council and opens it. Runs as the opener, the only role that may read the bytes. */
import type { Sql } from 'postgres'
import type { Feedback } from '../../contract/operations/give-feedback.ts'
import { setContext } from '../db/pools.ts'
import type { OpenFeedback } from './open-feedback.ts'

export async function readFeedback(
  sql: Sql,
  authority: string,
  open: OpenFeedback,
): Promise<readonly { readonly month: string; readonly feedback: Feedback }[]> {
  const rows = await sql.begin(async (tx) => {
    await setContext(tx, { authority })
    return await tx<{ month: string; sealed: Buffer }[]>`
      select to_char(month, 'YYYY-MM') as month, sealed from feedback order by sha256`
  })
  const opened = await Promise.all(
    rows.map(async ({ month, sealed }) => ({ month, feedback: await open(sealed) })),
  )
  return opened.flatMap(({ month, feedback }) => (feedback ? [{ month, feedback }] : []))
}
