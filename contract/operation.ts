/**
 * What an operation is: one thing a family, a phone or a worker can ask of the council.
 *
 * There are two kinds. A *route* is one HTTP request. A *sealed* operation never has a URL:
 * it travels inside an envelope that only the council's opener can read.
 * An operation is a value, so phone, server, desk, documentation and tests read the same thing.
 *
 * How it may change: inputs only gain optional fields, outputs only gain fields, a refusal may be
 * added, nothing is renamed. A breaking change is a new operation.
 */
import type { GenericSchema, InferOutput } from 'valibot'

/** Who may ask. `posting` and `reading` are the two tokens that joining gives a phone. */
export type Asker = 'anyone' | 'posting' | 'reading' | 'council'

/** What a council key may be allowed to do. A key carries a list of these. */
export type Scope = 'conferences' | 'invitations' | 'plans' | 'inbox' | 'bookings'

export interface Route<
  Name extends string = string,
  Input extends GenericSchema = GenericSchema,
  Output extends GenericSchema = GenericSchema,
  Refusal extends string = string,
> {
  readonly kind: 'route'
  readonly name: Name
  readonly method: 'GET' | 'PUT' | 'POST'
  /** With `{name}` for each part that is filled from the input. GET fields not in the path go in the query. */
  readonly path: `/v1/${string}`
  readonly asker: Asker
  readonly scope?: Scope
  readonly summary: string
  readonly input: Input
  readonly output: Output
  readonly refusals: readonly Refusal[]
}

export interface Sealed<Name extends string = string, Input extends GenericSchema = GenericSchema> {
  readonly kind: 'sealed'
  readonly name: Name
  readonly summary: string
  readonly input: Input
}

export type Operation = Route | Sealed

export function route<
  const Name extends string,
  Input extends GenericSchema,
  Output extends GenericSchema,
  const Refusal extends string,
>(operation: Omit<Route<Name, Input, Output, Refusal>, 'kind'>): Route<Name, Input, Output, Refusal> {
  return { kind: 'route', ...operation }
}

export function sealed<const Name extends string, Input extends GenericSchema>(
  operation: Omit<Sealed<Name, Input>, 'kind'>,
): Sealed<Name, Input> {
  return { kind: 'sealed', ...operation }
}

export type InputOf<O extends { readonly input: GenericSchema }> = InferOutput<O['input']>
export type OutputOf<O extends { readonly output: GenericSchema }> = InferOutput<O['output']>
export type RefusalOf<O extends { readonly refusals: readonly string[] }> = O['refusals'][number]

/**
 * What every route may answer when it cannot do what was asked, with its HTTP status.
 * `where` names a field of the input ("questions.2.answer"), never its value.
 */
export const problems = {
  unreadable: 400,
  'unknown-key': 401,
  'not-allowed': 403,
  'not-found': 404,
  'unknown-operation': 404,
  'wrong-method': 405,
  'too-large': 413,
  'wrong-content-type': 415,
  'too-many': 429,
  unavailable: 503,
  fault: 500,
} as const

export type Problem = keyof typeof problems

export interface ProblemBody {
  readonly problem: Problem
  readonly where?: string
}

/** A refusal is the council understanding and saying no. It is always answered with this status. */
export const REFUSAL_STATUS = 422

export interface RefusalBody<Refusal extends string = string> {
  readonly refusal: Refusal
}
