/** Turns an operation's answer into a response. There is one shape for every problem and one for every refusal. */
import { type Problem, type ProblemBody, problems, REFUSAL_STATUS } from '../../contract/operation.ts'
import type { Answer } from '../operations/rule.ts'
import { privateHeaders } from './headers.ts'

const jsonHeaders = { ...privateHeaders, 'content-type': 'application/json' }

export function toResponse(answer: Answer): Response {
  switch (answer.is) {
    case 'done':
      return json(200, answer.output)
    case 'refused':
      return json(REFUSAL_STATUS, { refusal: answer.refusal, ...answer.more })
    case 'unchanged':
      return new Response(null, { status: 304, headers: privateHeaders })
    case 'problem':
      return problemResponse(answer.problem, answer.where)
  }
}

export function problemResponse(
  problem: Problem,
  where?: string,
  headers: Record<string, string> = {},
): Response {
  const body: ProblemBody = { problem, ...(where ? { where } : {}) }
  return json(problems[problem], body, headers)
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...jsonHeaders, ...headers } })
}
