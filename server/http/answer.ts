/** Turns an operation's answer into a reply. There is one shape for every problem and one for every refusal. */
import type { ServerResponse } from 'node:http'
import { type Problem, type ProblemBody, problems, REFUSAL_STATUS } from '../../contract/operation.ts'
import type { Answer } from '../operations/rule.ts'
import { privateHeaders, securityHeaders } from './headers.ts'

export interface Reply {
  readonly status: number
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

const always = { ...securityHeaders, ...privateHeaders }

export function toReply(answer: Answer): Reply {
  switch (answer.is) {
    case 'done':
      return { status: 200, body: JSON.stringify(answer.output) }
    case 'refused':
      return { status: REFUSAL_STATUS, body: JSON.stringify({ refusal: answer.refusal, ...answer.more }) }
    case 'unchanged':
      return { status: 304 }
    case 'problem':
      return problemReply(answer.problem, answer.where)
  }
}

export function problemReply(problem: Problem, where?: string, headers: Record<string, string> = {}): Reply {
  const body: ProblemBody = { problem, ...(where ? { where } : {}) }
  return { status: problems[problem], body: JSON.stringify(body), headers }
}

/** Headers and body leave in one piece: each piece costs a system call. */
export function writeReply(
  outgoing: ServerResponse,
  { status, body, headers }: Reply,
  isLast: boolean,
): void {
  outgoing.writeHead(status, {
    ...always,
    ...(body === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    ...(isLast ? { connection: 'close' } : {}),
    ...headers,
  })
  outgoing.end(body)
}
