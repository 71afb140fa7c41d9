import { createConnection } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { securityHeaders } from '../../server/http/headers.ts'
import { makeLog } from '../../server/log/log.ts'
import { type Running, startServer } from '../../server/main.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, type Family, views } from './family.ts'
import { post, receiptIn, sealFor, tell } from './phone.ts'

let council: TestCouncil
let family: Family
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
})
afterAll(() => council.stop())

const another = (): Promise<Running> => startServer(council.config, { log: makeLog('silent') })

test('a server that is asked to stop finishes what it began, then takes nothing new', async () => {
  const { mother, conference } = family
  const server = await another()
  const crowd = await Promise.all(
    Array.from({ length: 40 }, () => sealFor(mother, views(conference, 'Last words.'))),
  )
  // Every request is on its way when the stop comes.
  const lock = council.admin.begin(async (tx) => {
    await tx`select 1 from audit_head where authority_id = 'northmoor' for update`
    await new Promise((done) => setTimeout(done, 400))
  })
  await new Promise((done) => setTimeout(done, 50))
  const answers = crowd.map((one) => post({ ...mother, url: server.url }, one))
  await new Promise((done) => setTimeout(done, 150))
  const stopped = server.stop()
  const told = await Promise.all(answers)
  await stopped
  await lock
  expect(new Set(told.map(({ status }) => status))).toEqual(new Set([200]))
  for (const one of told) expect((await receiptIn(one, mother.descriptor)).state).toBe('received')
  await expect(post({ ...mother, url: server.url }, crowd[0]!)).rejects.toThrow()
})

test('a connection that is open but silent does not keep a server from stopping', async () => {
  const server = await another()
  const socket = createConnection(server.port, '127.0.0.1')
  await new Promise((done) => socket.once('connect', done))
  const startedAt = Date.now()
  await server.stop()
  expect(Date.now() - startedAt).toBeLessThan(3_000)
  socket.destroy()
})

test('it says that it is well, that it is ready, and what it can do, with every header', async () => {
  for (const [path, type] of [
    ['/healthz', 'text/plain'],
    ['/readyz', 'text/plain'],
    ['/openapi.json', 'application/json'],
    ['/api/', 'text/html'],
    ['/api/api.css', 'text/css'],
    ['/nothing-here', 'text/plain'],
  ] as const) {
    const told = await tell(council.url, 'GET', path)
    expect(told.status).toBe(path === '/nothing-here' ? 404 : 200)
    expect(told.headers.get('content-type')).toContain(type)
    for (const [name, value] of Object.entries(securityHeaders)) expect(told.headers.get(name)).toBe(value)
    expect(told.headers.get('clear-site-data')).toBeNull()
  }
  const page = await tell(council.url, 'GET', '/api/')
  expect(page.text).toContain('/v1/envelopes/{id}')
  expect(page.text).not.toMatch(/<script|<style|style=|onclick/)
})

test('it is not ready while the database is older than the program', async () => {
  const [last] =
    await council.admin`delete from migration where name = (select max(name) from migration) returning *`
  expect(await tell(council.url, 'GET', '/readyz')).toMatchObject({ status: 503, text: 'not ready\n' })
  expect((await tell(council.url, 'GET', '/healthz')).status).toBe(200)
  await council.admin`insert into migration (name, sha256) values (${last!.name}, ${last!.sha256})`
  expect((await tell(council.url, 'GET', '/readyz')).status).toBe(200)
})

test('what no route of ours answers goes to the app it was given', async () => {
  const staticApp = {
    answer: (request: Request) => new Response(`the app at ${new URL(request.url).pathname}`),
  }
  const server = await startServer(council.config, { log: makeLog('silent'), staticApp })
  expect((await tell(server.url, 'GET', '/en/plan/')).text).toBe('the app at /en/plan/')
  expect((await tell(server.url, 'GET', '/v1/nothing')).body).toEqual({ problem: 'unknown-operation' })
  await server.stop()
})
