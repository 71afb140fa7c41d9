/**
 * Walks a council's audit chain from its first row and says whether it is whole.
 *
 * A row that was changed, taken out, put in or moved breaks the chain at its number. Rows cut off at the end
 * show against the head, which is kept apart.
 */
import { createHash } from 'node:crypto'
import type { Sql } from 'postgres'
import { setContext } from '../db/pools.ts'

interface AuditRow {
  readonly seq: string
  readonly at: Date
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly person_id: string | null
  readonly prev: Buffer
  readonly hash: Buffer
}

export type Verdict =
  | { readonly whole: true; readonly rows: number }
  | { readonly whole: false; readonly brokenAt: number }

const UNIT = '\u001f'
const PAGE = 1_000

/** `audit` is a connection as svc_audit, the only role that may read the chain. */
export async function verifyAudit(audit: Sql, authority: string): Promise<Verdict> {
  return await audit.begin('isolation level repeatable read', async (tx) => {
    await setContext(tx, { authority })
    let last: Buffer = Buffer.alloc(0)
    let count = 0
    for (;;) {
      const rows = await tx<AuditRow[]>`
        select seq, at, actor, action, subject, person_id, prev, hash from audit
        where authority_id = ${authority} and seq > ${count} order by seq limit ${PAGE}`
      for (const row of rows) {
        const isNext = Number(row.seq) === count + 1 && row.prev.equals(last)
        if (!isNext || !hashOf(authority, row, last).equals(row.hash))
          return { whole: false, brokenAt: count + 1 } as const
        last = row.hash
        count += 1
      }
      if (rows.length < PAGE) break
    }
    const [head] = await tx<
      { seq: string; hash: Buffer }[]
    >`select seq, hash from audit_head where authority_id = ${authority}`
    const isHead = head ? Number(head.seq) === count && head.hash.equals(last) : count === 0
    return isHead ? ({ whole: true, rows: count } as const) : ({ whole: false, brokenAt: count + 1 } as const)
  })
}

function hashOf(authority: string, row: AuditRow, prev: Buffer): Buffer {
  const { seq, at, actor, action, subject, person_id } = row
  const words = [authority, seq, String(at.getTime()), actor, action, subject, person_id ?? ''].join(UNIT)
  return createHash('sha256').update(prev).update(words).digest()
}
