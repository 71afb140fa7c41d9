/**
 * Answers one request under /v1, from its method and path to its response.
 *
 * Whatever is sent, the answer is one of the contract's: nothing that arrives can stop the server or be
 * echoed by it. What is logged is the operation's name, the status and the time it took.
 */
import type { IncomingMessage } from 'node:http'
import { CHUNK_BYTES, MAX_ENVELOPE_BYTES } from '../../contract/envelope.ts'
import type { Problem } from '../../contract/operation.ts'
import { faultOf } from '../log/log.ts'
import type { Council } from '../operations/council.ts'
import { type Answer, problem } from '../operations/rule.ts'
import { tokenHash } from '../who/tokens.ts'
import { problemReply, type Reply, toReply } from './answer.ts'
import type { FindRoute, Found, FoundOperation } from './find-route.ts'
import { makeBlindLimit, makeLimit } from './limits.ts'
import { readBody } from './read-body.ts'
import { readInput } from './read-input.ts'

const JOINS_PER_MINUTE = 60
const UNKNOWN_KEYS_PER_MINUTE = 240
const FEEDBACK_PER_MINUTE = 10
const MAX_FEEDBACK_BYTES = 64 * 1024
const MAX_JSON_BYTES = 1024 * 1024
const MAX_JOIN_BYTES = 4 * 1024

/** Answers one request. It never fails: a fault is an answer too. */
export type Ask = (incoming: IncomingMessage) => Promise<Reply>

export function asker(council: Council, find: FindRoute): Ask {
  const joins = makeLimit(JOINS_PER_MINUTE)
  const unknownKeys = makeLimit(UNKNOWN_KEYS_PER_MINUTE)
  const feedback = makeBlindLimit(FEEDBACK_PER_MINUTE)

  return async (incoming) => {
    const startedAt = performance.now()
    const [path = '', query = ''] = (incoming.url ?? '').split(/\?(.*)/s)
    const found = find(incoming.method ?? '', path)
    const name = 'operation' in found ? found.operation.route.name : 'none'
    const reply = await replyTo(incoming, found, new URLSearchParams(query)).catch((error) => {
      council.log.error({ operation: name, ...faultOf(error) }, 'could not answer')
      return problemReply('fault')
    })
    const ms = Math.round(performance.now() - startedAt)
    // When feedback came is written down nowhere: a time could be matched with what else came then.
    if (name !== 'give-feedback') council.log.info({ operation: name, status: reply.status, ms }, 'answered')
    return reply
  }

  async function replyTo(incoming: IncomingMessage, found: Found, query: URLSearchParams): Promise<Reply> {
    if (!('operation' in found)) {
      incoming.resume()
      if (found.allow.length === 0) return problemReply('unknown-operation')
      return problemReply('wrong-method', undefined, { allow: found.allow.join(', ') })
    }
    const address = incoming.socket.remoteAddress ?? ''
    if (found.operation.route.name === 'join') {
      const wait = joins.take(address, Date.now())
      if (wait) return tooMany(wait)
    }
    if (found.operation.route.name === 'give-feedback') {
      const wait = feedback.take(address, Date.now())
      if (wait) return tooMany(wait)
    }
    const answer = await answerTo(council, found, query, incoming)
    if (answer.is === 'problem' && answer.problem === 'unknown-key') {
      const wait = unknownKeys.take(address, Date.now())
      if (wait) return tooMany(wait)
    }
    return toReply(answer)
  }
}

const tooMany = (seconds: number) => problemReply('too-many', undefined, { 'retry-after': String(seconds) })

async function answerTo(
  council: Council,
  { operation, inPath }: FoundOperation,
  query: URLSearchParams,
  incoming: IncomingMessage,
): Promise<Answer> {
  const { route } = operation
  const isBinary = route.name === 'send-chunk'
  const body = await readBody(incoming, limitFor(route.name))
  if (body === 'too-large') return problem('too-large')
  if (body === 'broken-off') return problem('unreadable')
  const { bytes } = body
  if (bytes.length > 0 && !isRightType(incoming.headers['content-type'], isBinary))
    return problem('wrong-content-type')

  const asked = { council, now: new Date(), tokenHash: hashOfBearer(incoming), bytes }
  try {
    const read = readInput(route, { inPath, query, bytes, isBinary })
    if ('input' in read) return await operation.answer(read.input, asked)
    const away = await operation.turnedAway(asked)
    return away ? problem(away) : problem('unreadable', read.where)
  } catch (error) {
    const name = problemFor(error)
    if (name === 'fault' || name === 'unavailable') {
      council.log.error({ operation: route.name, ...faultOf(error) }, 'could not answer')
    }
    return problem(name)
  }
}

function limitFor(name: string): number {
  if (name === 'send-envelope') return MAX_ENVELOPE_BYTES
  if (name === 'send-chunk') return CHUNK_BYTES
  if (name === 'give-feedback') return MAX_FEEDBACK_BYTES
  return name === 'join' ? MAX_JOIN_BYTES : MAX_JSON_BYTES
}

function isRightType(type: string | undefined, isBinary: boolean): boolean {
  const essence = type?.split(';')[0]?.trim().toLowerCase()
  return essence === (isBinary ? 'application/octet-stream' : 'application/json')
}

function hashOfBearer({ headers }: IncomingMessage): string {
  const [, token] = /^Bearer ([A-Za-z0-9._~+/=-]{1,200})$/i.exec(headers.authorization ?? '') ?? []
  return token ? tokenHash(token) : ''
}

/** PostgreSQL's own words for what it cannot hold, for two that waited for each other, and for not being there. */
function problemFor(error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^22/.test(code)) return 'unreadable'
  if (/^(08|40|53|57)/.test(code) || /^(CONNECT|CONNECTION|ECONN)/.test(code)) return 'unavailable'
  return 'fault'
}
