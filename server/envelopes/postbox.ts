/**
 * Takes envelopes in and answers only once they are safe on disk.
 *
 * While one batch is being committed, whatever arrives waits for the next, so many envelopes share one
 * flush to disk and one turn at the audit chain. A batch that fails is taken one by one: nobody's words are
 * turned away because of a neighbour's.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Sql } from 'postgres'
import type { Kept } from './receipt.ts'

export interface Arrival {
  readonly tokenHash: string
  readonly id: string
  readonly sha256: string
  readonly bytes: Buffer
  readonly parts: readonly number[]
  readonly reference: string
}

export type Outcome =
  | { readonly outcome: 'kept'; readonly kept: Kept }
  | { readonly outcome: 'other-bytes' | 'not-your-envelope' | 'unknown-key' }

export interface Postbox {
  accept(arrival: Arrival): Promise<Outcome>
  /** Whether envelopes are arriving faster than one at a time. */
  isBusy(): boolean
}

const MAX_BATCH = 64
const MAX_BATCH_BYTES = 8 * 1024 * 1024
const BUSY_MS = 100
const GATHER_MS = 1
const FULL_ENOUGH = 0.7

interface Waiting {
  readonly arrival: Arrival
  readonly done: (outcome: Outcome) => void
  readonly fail: (error: unknown) => void
}

interface Row {
  readonly id: string
  readonly outcome: Outcome['outcome']
  readonly state: 'received' | 'held' | null
  readonly received_at: Date | null
  readonly reference: string | null
  readonly parts: readonly number[] | null
}

export function openPostbox(sql: Sql, authority: string, onKept: () => void): Postbox {
  let queue: Waiting[] = []
  let isCommitting = false
  let crowdedAt = 0
  let before = 1

  /** One batch at a time: they would wait for each other at the audit chain all the same. */
  async function next(): Promise<void> {
    if (isCommitting) return
    isCommitting = true
    while (queue.length > 0) {
      // Those who were just answered are about to write again: a moment's wait makes one commit of many.
      if (before > 1 && queue.length < before * FULL_ENOUGH) await sleep(GATHER_MS)
      const { batch, rest } = takeBatch(queue)
      queue = rest
      before = batch.length
      if (batch.length > 1) crowdedAt = Date.now()
      await keep(batch)
    }
    isCommitting = false
  }

  async function keep(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await keepInDatabase(
        sql,
        authority,
        batch.map(({ arrival }) => arrival),
      )
      for (const { arrival, done, fail } of batch) {
        const outcome = outcomes.get(arrival.id)
        if (outcome) done(outcome)
        else fail(new TypeError('The database gave no outcome for an envelope. It may be sent again.'))
      }
      onKept()
    } catch (error) {
      const [only] = batch
      if (batch.length === 1 && only) only.fail(error)
      else for (const one of batch) await keep([one])
    }
  }

  return {
    accept(arrival) {
      return new Promise((done, fail) => {
        queue.push({ arrival, done, fail })
        // What arrived in the same turn of the loop shares a batch.
        setImmediate(next)
      })
    },
    isBusy: () => queue.length > 0 || Date.now() - crowdedAt < BUSY_MS,
  }
}

/** One id at most once in a batch: its twin waits for the next and then finds the first already kept. */
function takeBatch(queue: readonly Waiting[]): { readonly batch: Waiting[]; readonly rest: Waiting[] } {
  const batch: Waiting[] = []
  const rest: Waiting[] = []
  const ids = new Set<string>()
  let bytes = 0
  for (const one of queue) {
    const size = one.arrival.bytes.length
    const fits = batch.length === 0 || (batch.length < MAX_BATCH && bytes + size <= MAX_BATCH_BYTES)
    if (fits && !ids.has(one.arrival.id)) {
      ids.add(one.arrival.id)
      bytes += size
      batch.push(one)
    } else rest.push(one)
  }
  return { batch, rest }
}

async function keepInDatabase(
  sql: Sql,
  authority: string,
  batch: readonly Arrival[],
): Promise<Map<string, Outcome>> {
  const rows = await sql<Row[]>`
    select id, outcome, state, received_at, reference, parts from accept_envelopes(
      ${authority},
      ${batch.map((one) => one.tokenHash)}::text[],
      ${batch.map((one) => one.id)}::uuid[],
      ${batch.map((one) => one.sha256)}::text[],
      ${Buffer.concat(batch.map((one) => one.bytes)).toString('utf8')},
      ${batch.map((one) => one.bytes.length)}::int[],
      ${batch.map((one) => one.parts.join(','))}::text[],
      ${batch.map((one) => one.reference)}::text[])`
  const sha256ById = new Map(batch.map((one) => [one.id, one.sha256]))
  return new Map(rows.map((row) => [row.id, toOutcome(row, sha256ById.get(row.id) ?? '')]))
}

function toOutcome({ id, outcome, state, received_at, reference, parts }: Row, sha256: string): Outcome {
  if (outcome !== 'kept') return { outcome }
  if (!state || !received_at || !reference || !parts) {
    throw new TypeError('A kept envelope came back without its state. Look at accept_envelopes.')
  }
  return { outcome, kept: { id, sha256, state, receivedAt: received_at, reference, parts } }
}
