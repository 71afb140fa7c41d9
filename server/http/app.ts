/**
 * Everything the server answers, on one port: the API under /v1, its description, whether it is well, and
 * for every other path whatever app it was given.
 */
import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { Council } from '../operations/council.ts'
import { operations } from '../operations/every-operation.ts'
import { problemResponse } from './answer.ts'
import { apiPages } from './api-pages.ts'
import { askHandler } from './ask.ts'
import { routeFinder } from './find-route.ts'
import { openOperations } from './open-operations.ts'

/** Whatever serves the family app and the desk. */
export interface StaticApp {
  answer(request: Request): Response | Promise<Response>
}

export interface AppOptions {
  readonly staticApp?: StaticApp | undefined
  /** Whether the database answers and is as new as this program. */
  readonly isReady: () => Promise<boolean>
}

export function createApp(council: Council, { staticApp, isReady }: AppOptions) {
  const app = new Hono<{ Bindings: HttpBindings }>()
  const ask = askHandler(
    council,
    routeFinder(openOperations(Object.values(operations), council.config.parts)),
  )

  app.all('/v1/*', (c) => {
    const { pathname, searchParams } = new URL(c.req.url)
    return ask({ method: c.req.method, path: pathname, query: searchParams, incoming: c.env.incoming })
  })
  app.all('/v1', () => problemResponse('unknown-operation'))
  app.get('/healthz', (c) => c.text('well\n', 200, { 'cache-control': 'no-store' }))
  app.get('/readyz', async (c) => {
    const ready = await isReady()
    return c.text(ready ? 'ready\n' : 'not ready\n', ready ? 200 : 503, { 'cache-control': 'no-store' })
  })
  app.route('/', apiPages())
  app.notFound((c) => staticApp?.answer(c.req.raw) ?? c.text('There is nothing here.\n', 404))
  app.onError((error, c) => {
    council.log.error({ operation: 'page', fault: error.name }, 'could not answer')
    return c.req.path.startsWith('/v1/')
      ? problemResponse('fault')
      : c.text('Something went wrong here.\n', 500)
  })
  return app
}
