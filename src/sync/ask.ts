/**
 * One request to the council, and what came of it. The only place that uses `fetch`.
 *
 * Only what looks like the council's own answer counts as one: a café's login page, whatever its status, is
 * "not the council". No signal is a normal answer, not an error. Nothing follows a redirect and nothing is
 * cached. The network is an argument, so that a test can be the network.
 */
import type { Problem } from '../../contract/operation.ts'

export type Net = (url: string, init: RequestInit) => Promise<Response>

export type Answer =
  | { readonly kind: 'done'; readonly body: unknown }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly refusal: string; readonly body: Readonly<Record<string, unknown>> }
  | {
      readonly kind: 'problem'
      readonly problem: Problem | (string & {})
      readonly status: number
      readonly waitMs: number
    }
  | { readonly kind: 'not-the-council'; readonly waitMs: number }
  | { readonly kind: 'no-signal' }

export interface Question {
  readonly method: 'GET' | 'PUT' | 'POST'
  readonly path: string
  readonly token?: string | undefined
  /** Sent exactly as it is. */
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined
  /** For what is large. */
  readonly withinMs?: number
}

const WITHIN_MS = 20_000
/** However long somebody says to wait, it is asked again after this. */
const LONGEST_WAIT_MS = 6 * 60 * 60_000

export const theNet: Net = (url, init) => fetch(url, init)

export async function ask(question: Question, net: Net = theNet): Promise<Answer> {
  let response: Response
  let body: unknown
  try {
    response = await net(question.path, {
      method: question.method,
      headers: headersOf(question),
      body: question.body ?? null,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(question.withinMs ?? WITHIN_MS),
    })
    body = parseJson(await response.text())
  } catch {
    // No connection, too slow, cut off half way or sent elsewhere: nobody has answered.
    return { kind: 'no-signal' }
  }
  return answerOf(response, body)
}

function headersOf({ token, body }: Question): Record<string, string> {
  return {
    accept: 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(body === undefined
      ? {}
      : { 'content-type': typeof body === 'string' ? 'application/json' : 'application/octet-stream' }),
  }
}

function answerOf(response: Response, body: unknown): Answer {
  const { status } = response
  if (status === 304) return { kind: 'unchanged' }
  const waitMs = waitOf(response.headers.get('retry-after'))
  if (!isObject(body)) return { kind: 'not-the-council', waitMs }
  if (status === 200) return { kind: 'done', body }
  if (typeof body.refusal === 'string') return { kind: 'refused', refusal: body.refusal, body }
  if (typeof body.problem === 'string') return { kind: 'problem', problem: body.problem, status, waitMs }
  return { kind: 'not-the-council', waitMs }
}

/** `Retry-After` is seconds or a date. */
function waitOf(header: string | null): number {
  if (!header) return 0
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), LONGEST_WAIT_MS) : 0
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
