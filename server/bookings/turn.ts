/**
 * Bookings of one council change one after another: asking, answering, publishing and calling off.
 *
 * Two that cross would each see the other half done: somebody joins the line while the time they wait for is let go,
 * and then waits for a time that is free. Offers that are over lapse first. A council has a few of these a minute, so a turn costs nobody anything.
 * It is taken before any row is locked, and given back when the transaction ends. The rules of the database (one time,
 * one booking; nobody in two places) stand beside it and do not rest on it.
 */
import type { Tx } from '../db/pools.ts'
import { letLapse } from './lapse.ts'

/** Answers how many offers were over when the turn began. */
export async function takeTurn(tx: Tx): Promise<{ readonly lapsed: number }> {
  await tx`select pg_advisory_xact_lock(hashtextextended('heard bookings ' || ctx('authority'), 0))`
  return { lapsed: await letLapse(tx) }
}
