/** Answers a phone's own receipts by id. An id of somebody else's looks like one nobody ever sent. */
import { checkReceipts } from '../../contract/operations/check-receipts.ts'
import type { Kept } from '../envelopes/receipt.ts'
import { withPoster } from '../who/poster.ts'
import { byPosting, done, problem } from './rule.ts'

interface Row {
  readonly id: string
  readonly sha256: string
  readonly state: Kept['state']
  readonly received_at: Date
  readonly reference: string
  readonly parts: readonly number[]
}

export const checkReceiptsRule = byPosting(checkReceipts, async ({ ids }, { council, tokenHash }) => {
  const rows = await withPoster(
    council,
    tokenHash,
    (tx, { deviceId }) => tx<Row[]>`
    select id, encode(sha256, 'hex') as sha256, state, received_at, reference, parts
    from envelope where device_id = ${deviceId} and id = any(${[...ids]}::uuid[])`,
  )
  if (!rows) return problem('unknown-key')
  const keptById = new Map(rows.map((row) => [row.id, row]))
  const asked = [...new Set(ids)]
  return done({
    epoch: council.epoch,
    receipts: asked.flatMap((id) => {
      const row = keptById.get(id.toLowerCase())
      if (!row) return []
      const { sha256, state, received_at: receivedAt, reference, parts } = row
      return [council.signReceipt({ id: row.id, sha256, state, receivedAt, reference, parts })]
    }),
    missing: asked.filter((id) => !keptById.has(id.toLowerCase())),
  })
})
