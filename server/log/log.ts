/**
 * What the server writes down about itself: names of routes, statuses, ids and how long it took.
 *
 * Never a URL's query, a body, a header, a name, an address or a word that somebody wrote. An error is
 * logged by its name and code alone, because a database's message can quote the row it stumbled over.
 */
import pino, { type DestinationStream, type Logger } from 'pino'

export type Log = Logger

export function makeLog(level: string, to?: DestinationStream): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  return to ? pino(options, to) : pino(options)
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
