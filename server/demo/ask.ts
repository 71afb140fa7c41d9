/**
 * Asks the council's own operations over HTTP with a council key, as a case system would.
 * An answer that is not the expected one is an error that names the operation and the status, never the content.
 */
import { type GenericSchema, parse } from 'valibot'
import type { InputOf, OutputOf, Route } from '../../contract/operation.ts'

export type Ask = <R extends Route<string, GenericSchema, GenericSchema, string>>(
  route: R,
  input: InputOf<R>,
) => Promise<OutputOf<R>>

export class AskError extends Error {
  override name = 'AskError'
}

export function askAt(url: string, councilKey: string): Ask {
  return async (route, input) => {
    const fields = { ...(input as Readonly<Record<string, unknown>>) } // every route's input is an object
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(fields[name])),
    )
    const isGet = route.method === 'GET'
    const query = isGet ? queryOf(fields, route.path) : ''
    const answer = await fetch(`${url}${path}${query}`, {
      method: route.method,
      headers: {
        authorization: `Bearer ${councilKey}`,
        ...(!isGet && { 'content-type': 'application/json' }),
      },
      ...(!isGet && { body: JSON.stringify(fields) }),
    })
    const body: unknown = await answer.json()
    if (!answer.ok) throw new AskError(`${route.name} was answered ${answer.status}: ${reasonIn(body)}.`)
    return parse(route.output, body) as OutputOf<typeof route> // parse has checked it against the same schema
  }
}

function queryOf(fields: Readonly<Record<string, unknown>>, path: string): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined && !path.includes(`{${name}}`)) query.set(name, String(value))
  return query.size === 0 ? '' : `?${query}`
}

function reasonIn(body: unknown): string {
  const { refusal, problem, where } = body as { refusal?: string; problem?: string; where?: string } // contract: RefusalBody or ProblemBody
  return [refusal ?? problem ?? 'no reason', where].filter(Boolean).join(' at ')
}
