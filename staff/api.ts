/**
 * The desk's only way to the council's server. What may be asked and answered comes from the contract:
 * the path is filled from the input, input and output are checked, refusals and problems are values.
 * The key lives in the closure made at sign-in and nowhere else. Nothing is kept: no cookie, no cache.
 * An answer that does not read as the contract says (a login page, a proxy) is never taken as done.
 */
import { getDotPath, type InferInput, parse, picklist, safeParse, string } from 'valibot'
import {
  type OutputOf,
  type Problem,
  problems,
  REFUSAL_STATUS,
  type RefusalOf,
  type Route,
} from '../contract/operation.ts'

const PATIENCE_MS = 20_000

/** What may go wrong beside the contract's own problems. */
export type Trouble = Problem | 'no-signal' | 'not-the-council'

export type Done<Output> = { readonly done: true; readonly output: Output }
export type NotDone<Refusal extends string = string> =
  | { readonly done: false; readonly refusal: Refusal | 'unknown' }
  | { readonly done: false; readonly problem: Trouble; readonly where?: string }
export type Answer<Output, Refusal extends string = string> = Done<Output> | NotDone<Refusal>

export type Ask = <O extends Route>(
  route: O,
  input: InferInput<O['input']>,
) => Promise<Answer<OutputOf<O>, RefusalOf<O>>>

export function askWith(key: string, fetchIt: typeof fetch = fetch): Ask {
  return async (route, input) => {
    const read = safeParse(route.input, input)
    if (!read.success) return unreadable(getDotPath(read.issues[0]))

    let response: Response
    let body: unknown
    try {
      response = await fetchIt(addressOf(route, fieldsOf(read.output)), {
        method: route.method,
        headers: {
          authorization: `Bearer ${key}`,
          ...(route.method !== 'GET' && { 'content-type': 'application/json' }),
        },
        ...(route.method !== 'GET' && { body: JSON.stringify(read.output) }),
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      body = await response.json().catch(() => undefined)
    } catch {
      return { done: false, problem: 'no-signal' } // unreachable, cut off or too slow: all the same to a worker
    }
    return answerOf(route, response.status, body)
  }
}

function answerOf<O extends Route>(
  route: O,
  status: number,
  body: unknown,
): Answer<OutputOf<O>, RefusalOf<O>> {
  if (status === 200) {
    const read = safeParse(route.output, body)
    // The schema above is this route's own output.
    return read.success
      ? { done: true, output: read.output as OutputOf<O> }
      : { done: false, problem: 'not-the-council' }
  }
  if (status === REFUSAL_STATUS) {
    const refusal = fieldsOf(body).refusal
    // Only a refusal in this route's list passes; a newer server's other word becomes `unknown`.
    const known = route.refusals.find((one) => one === refusal) as RefusalOf<O> | undefined
    return { done: false, refusal: known ?? 'unknown' }
  }
  const problem = fieldsOf(body).problem
  if (!isProblem(problem)) return { done: false, problem: status >= 500 ? 'unavailable' : 'not-the-council' }
  const where = fieldsOf(body).where
  return typeof where === 'string' ? { done: false, problem, where } : { done: false, problem }
}

/** The path with each `{name}` filled in; for GET, what is left over goes into the query. */
function addressOf(route: Route, fields: Readonly<Record<string, unknown>>): string {
  const inPath = new Set<string>()
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    inPath.add(name)
    return encodeURIComponent(parse(string(), fields[name]))
  })
  if (route.method !== 'GET') return path
  const query = Object.entries(fields).filter(
    ([name, value]) => !inPath.has(name) && typeof value === 'string',
  ) as [string, string][] // only strings are left after the filter
  return query.length === 0 ? path : `${path}?${new URLSearchParams(query)}`
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function isProblem(value: unknown): value is Problem {
  return safeParse(picklist(Object.keys(problems)), value).success
}

function unreadable(where: string | null): NotDone<never> {
  return where ? { done: false, problem: 'unreadable', where } : { done: false, problem: 'unreadable' }
}
