/**
 * What the server answers beside the API: its description, whether it is well, and for every other path
 * whatever app it was given.
 */
import { Hono } from 'hono'
import type { Log } from '../log/log.ts'
import { apiPages } from './api-pages.ts'

/** Whatever serves the family app and the desk. */
export interface StaticApp {
  answer(request: Request): Response | Promise<Response>
}

export interface AppOptions {
  readonly log: Log
  readonly staticApp?: StaticApp | undefined
  /** Whether the database answers and is as new as this program. */
  readonly isReady: () => Promise<boolean>
}

export function createApp({ log, staticApp, isReady }: AppOptions): Hono {
  const app = new Hono()
  app.get('/healthz', (c) => c.text('well\n', 200, { 'cache-control': 'no-store' }))
  app.get('/readyz', async (c) => {
    const ready = await isReady()
    return c.text(ready ? 'ready\n' : 'not ready\n', ready ? 200 : 503, { 'cache-control': 'no-store' })
  })
  app.route('/', apiPages())
  app.notFound((c) => staticApp?.answer(c.req.raw) ?? c.text('There is nothing here.\n', 404))
  app.onError((error, c) => {
    log.error({ operation: 'page', fault: error.name }, 'could not answer')
    return c.text('Something went wrong here.\n', 500)
  })
  return app
}
