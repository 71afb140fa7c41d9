/**
 * What the server writes down about itself: names of routes, statuses, ids and how long it took.
 *
 * Never a URL's query, a body, a header, a name, an address or a word that somebody wrote. An error is
 * logged by its name and code alone, because a database's message can quote the row it stumbled over.
 */
import pino, { type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/** Lines are written in handfuls: a line for each answer would cost more than the answer. */
const HANDFUL_BYTES = 4096
const FLUSH_MS = 250

export function makeLog(level: string, to?: DestinationStream): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  if (to) return pino(options, to)
  const out = pino.destination({ dest: 1, minLength: HANDFUL_BYTES, sync: false })
  setInterval(() => out.flush(), FLUSH_MS).unref()
  return pino(options, out)
}

/** The parts of an error that are safe to keep. */
export function faultOf(error: unknown): {
  readonly fault: string
  readonly code?: string
  readonly at?: string
} {
  if (!(error instanceof Error)) return { fault: 'unknown' }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const at = error.stack
    ?.split('\n')
    .find((line) => line.includes('/server/'))
    ?.trim()
  return { fault: error.name, ...(code ? { code } : {}), ...(at ? { at } : {}) }
}
