/**
 * Turns path, query and body into an operation's input with the route's own schema.
 *
 * What cannot be read is answered with where, never with what: a field of the contract or a place in a list,
 * never a word or a key that the sender made up.
 */
import { type BaseIssue, safeParse } from 'valibot'
import type { Route } from '../../contract/operation.ts'

export type Read = { readonly input: unknown } | { readonly where: string | undefined }

export interface Given {
  readonly inPath: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly bytes: Buffer
  /** The body is bytes, not JSON. */
  readonly isBinary: boolean
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

export function readInput(route: Route, { inPath, query, bytes, isBinary }: Given): Read {
  let given: Readonly<Record<string, unknown>> = {}
  if (route.method === 'GET') given = Object.fromEntries(query)
  else if (!isBinary && bytes.length > 0) {
    const body = parseJson(bytes)
    if (!isRecord(body)) return { where: undefined }
    given = body
  }
  // A body may repeat what the path says; it may not say something else.
  for (const [name, value] of Object.entries(inPath)) {
    if (given[name] !== undefined && given[name] !== value) return { where: name }
  }
  const parsed = safeParse(route.input, { ...given, ...inPath })
  return parsed.success ? { input: parsed.output } : { where: whereOf(parsed.issues[0]) }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function whereOf(issue: BaseIssue<unknown>): string | undefined {
  const keys: string[] = []
  const path = issue.path ?? []
  for (const [at, step] of path.entries()) {
    const isMadeUp = step.type !== 'object' && step.type !== 'array'
    // A strict object's complaint about a key nobody asked for names that key.
    const isUnknownKey =
      at === path.length - 1 && issue.type === 'strict_object' && issue.expected === 'never'
    if (isMadeUp || isUnknownKey) break
    keys.push(String(step.key))
  }
  return keys.length > 0 ? keys.join('.') : undefined
}
