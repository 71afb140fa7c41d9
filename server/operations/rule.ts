/**
 * What an operation's server half looks like, and who is let in.
 *
 * The contract says who may ask (its `asker` and `scope`); this is the one place that enforces it. A rule
 * runs only after the asker was found, inside a transaction whose row-level security knows who that is.
 * Every operation a worker does is an audit row, written in the same transaction.
 */
import type { InputOf, OutputOf, Problem, RefusalOf, Route } from '../../contract/operation.ts'
import { hasRestricted } from '../../contract/restricted.ts'
import type { Tx } from '../db/pools.ts'
import { mayPost } from '../who/poster.ts'
import { type Reader, withReader } from '../who/reader.ts'
import { type Worker, withWorker } from '../who/worker.ts'
import type { Council } from './council.ts'

export type Answer<Output = unknown, Refusal extends string = string> =
  | { readonly is: 'done'; readonly output: Output }
  | { readonly is: 'refused'; readonly refusal: Refusal; readonly more?: object }
  | { readonly is: 'problem'; readonly problem: Problem; readonly where?: string }
  | { readonly is: 'unchanged' }

export const done = <Output>(output: Output) => ({ is: 'done', output }) as const
export const refuse = <Refusal extends string>(refusal: Refusal, more?: object) =>
  ({ is: 'refused', refusal, ...(more ? { more } : {}) }) as const
export const problem = (name: Problem, where?: string) =>
  ({ is: 'problem', problem: name, ...(where ? { where } : {}) }) as const
export const unchanged = { is: 'unchanged' } as const

export interface Asked {
  readonly council: Council
  readonly now: Date
  /** SHA-256 of the bearer token, hexadecimal; empty when there is none. */
  readonly tokenHash: string
  /** The body exactly as it came. */
  readonly bytes: Buffer
}

export interface AskedByReader extends Asked {
  readonly tx: Tx
  readonly reader: Reader
}

export interface AskedByWorker extends Asked {
  readonly tx: Tx
  readonly worker: Worker
}

/** What the schema does not know is dropped, so a mark that something is not for everybody is looked for before. */
export const isMarkedRestricted = ({ bytes }: Asked): boolean =>
  hasRestricted(JSON.parse(bytes.toString('utf8')))

type AnswerOf<R extends Route> = Answer<OutputOf<R>, RefusalOf<R>>
type Rule<R extends Route, A> = (input: InputOf<R>, asked: A) => Promise<AnswerOf<R>>

export interface ServerOperation {
  readonly route: Route
  /** `input` has been read with the route's own schema. */
  answer(input: unknown, asked: Asked): Promise<Answer>
  /** Why this asker is not let in, if so: asked when the input could not be read. */
  turnedAway(asked: Asked): Promise<Problem | undefined>
}

export function byAnyone<R extends Route>(route: R, rule: Rule<R, Asked>): ServerOperation {
  return {
    route,
    answer: (input, asked) => rule(input as InputOf<R>, asked),
    turnedAway: async () => undefined,
  }
}

/** The rule itself finds the phone by its posting token, in the statement that does the work. */
export function byPosting<R extends Route>(route: R, rule: Rule<R, Asked>): ServerOperation {
  return {
    route,
    answer: (input, asked) => rule(input as InputOf<R>, asked),
    turnedAway: async (asked) =>
      (await mayPost(asked.council, asked.tokenHash)) ? undefined : 'unknown-key',
  }
}

export function byReading<R extends Route>(route: R, rule: Rule<R, AskedByReader>): ServerOperation {
  return {
    route,
    answer: (input, asked) =>
      withReader<Answer>(asked.council, asked.tokenHash, problem, (tx, reader) =>
        rule(input as InputOf<R>, { ...asked, tx, reader }),
      ),
    turnedAway: (asked) =>
      withReader<Problem | undefined>(
        asked.council,
        asked.tokenHash,
        (name) => name,
        async () => undefined,
      ),
  }
}

export function byCouncil<R extends Route>(route: R, rule: Rule<R, AskedByWorker>): ServerOperation {
  return {
    route,
    answer: (input, asked) =>
      withWorker<Answer>(asked.council, asked.tokenHash, route.scope, problem, async (tx, worker) => {
        const answer = await rule(input as InputOf<R>, { ...asked, tx, worker })
        await writeAudit(tx, worker, route.name, answer, input)
        return answer
      }),
    turnedAway: (asked) =>
      withWorker<Problem | undefined>(
        asked.council,
        asked.tokenHash,
        route.scope,
        (name) => name,
        async () => undefined,
      ),
  }
}

async function writeAudit(
  tx: Tx,
  worker: Worker,
  action: string,
  answer: Answer,
  input: unknown,
): Promise<void> {
  // The route's own schema made the input an object; only ids of it are kept.
  const ids = input as Readonly<Partial<Record<'envelopeId' | 'id' | 'personId' | 'planId', string>>>
  const what =
    answer.is === 'done' ? action : `${action}: ${answer.is === 'refused' ? answer.refusal : answer.is}`
  const subject = ids.envelopeId ?? ids.id ?? ids.personId ?? ids.planId ?? ''
  await tx`select audit_append(array[${`key:${worker.keyId}`}], array[${what}], array[${subject}],
    array[${ids.personId ?? null}::uuid])`
}
