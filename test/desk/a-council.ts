/**
 * A council for the desk to talk to: it answers real HTTP requests with answers that fit the contract, and
 * refuses to answer with anything that does not. What was asked is kept, so a test can read it back.
 */
import { type InferInput, parse } from 'valibot'
import { type Problem, problems, REFUSAL_STATUS, type Route } from '../../contract/operation.ts'
import { councilRoutes } from '../../contract/operations/index.ts'

type CouncilRoute = (typeof councilRoutes)[number]
type Name = CouncilRoute['name']
type RouteOf<N extends Name> = Extract<CouncilRoute, { readonly name: N }>

export type Said<R extends Route> =
  | { readonly output: InferInput<R['output']> }
  | { readonly refusal: R['refusals'][number] }
  | { readonly problem: Problem; readonly where?: string }

export type Answers = {
  readonly [N in Name]?: (input: InferInput<RouteOf<N>['input']>) => Said<RouteOf<N>>
}

export interface Asked {
  readonly name: Name
  readonly input: Readonly<Record<string, unknown>>
  readonly key: string | null
}

export interface Council {
  readonly fetchIt: typeof fetch
  readonly asked: Asked[]
  /** Changes what is answered from now on. */
  answer(answers: Answers): void
  /** Cuts the line, or mends it. */
  cut(isCut: boolean): void
}

export const KEY = 'desk-key-8f2a-canary-61c0'
/** Another worker's key, just as good. */
export const OTHER_KEY = 'desk-key-77e1-canary-0b2d'

export const ids = {
  leila: '11111111-1111-4111-8111-111111111111',
  marek: '22222222-2222-4222-8222-222222222222',
  maya: '33333333-3333-4333-8333-333333333333',
  idris: '44444444-4444-4444-8444-444444444444',
  jo: '55555555-5555-4555-8555-555555555555',
  priya: '66666666-6666-4666-8666-666666666666',
  conference: '77777777-7777-4777-8777-777777777777',
  later: '88888888-8888-4888-8888-888888888888',
  views: '99999999-9999-4999-8999-999999999999',
  private: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  strange: 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb',
  invitation: 'cccccccc-cccc-4ccc-8ccc-cccccccccccc',
  device: 'dddddddd-dddd-4ddd-8ddd-dddddddddddd',
} as const

export const worker = {
  name: 'Margaret Ellis',
  role: 'chair',
  authority: 'northmoor',
  area: 'example',
  scopes: ['conferences', 'invitations', 'plans', 'inbox', 'bookings'],
}

export function aCouncil(first: Answers = {}): Council {
  let answers: Answers = { 'read-worker': () => ({ output: worker }), ...first }
  let isCut = false
  const asked: Asked[] = []

  const fetchIt: typeof fetch = async (address, init) => {
    if (isCut) throw new TypeError('Failed to fetch')
    const url = new URL(String(address), location.origin)
    const method = init?.method ?? 'GET'
    const found = councilRoutes
      .map((route) => ({ route, parts: partsOf(route, url.pathname) }))
      .find(({ route, parts }) => parts && route.method === method)
    if (!found?.parts) return Response.json({ problem: 'unknown-operation' }, { status: 404 })
    const key = new Headers(init?.headers).get('authorization')
    const body = init?.body ? JSON.parse(String(init.body)) : Object.fromEntries(url.searchParams)
    const input = { ...body, ...found.parts }
    asked.push({ name: found.route.name, input, key })
    if (key !== `Bearer ${KEY}` && key !== `Bearer ${OTHER_KEY}`)
      return Response.json({ problem: 'unknown-key' }, { status: problems['unknown-key'] })
    parse(found.route.input, input)
    // The table is typed by name, and this is the entry of this very name.
    const say = answers[found.route.name] as ((input: unknown) => Said<Route>) | undefined
    if (!say) return Response.json({ problem: 'not-found' }, { status: problems['not-found'] })
    const said = say(input)
    if ('refusal' in said) return Response.json(said, { status: REFUSAL_STATUS })
    if ('problem' in said) return Response.json(said, { status: problems[said.problem] })
    parse(found.route.output, said.output)
    return Response.json(said.output)
  }

  return {
    fetchIt,
    asked,
    answer(more) {
      answers = { ...answers, ...more }
    },
    cut(now) {
      isCut = now
    },
  }
}

function partsOf(route: Route, pathname: string): Readonly<Record<string, string>> | undefined {
  const pattern = route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')
  const found = new RegExp(`^${pattern}$`).exec(pathname)
  return found ? { ...found.groups } : undefined
}
