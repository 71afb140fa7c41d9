import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MAX_ENVELOPE_BYTES } from '../../contract/envelope.ts'
import { problems } from '../../contract/operation.ts'
import { councilRoutes, familyRoutes } from '../../contract/operations/index.ts'
import { securityHeaders } from '../../server/http/headers.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aConference, aFamily, type Family, views } from './family.ts'
import { aDeviceKey, post, sealFor, type Told, tell } from './phone.ts'

const SAID = 'what-she-said'

let council: TestCouncil
let family: Family
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
})
afterAll(() => council.stop())

const asked = (
  method: string,
  path: string,
  raw?: string | Buffer,
  type = 'application/json',
  token?: string,
) =>
  tell(council.url, method, path, {
    token: token ?? council.chairKey,
    ...(raw === undefined ? {} : { raw, headers: { 'content-type': type } }),
  })

const id = '11111111-1111-4111-8111-111111111111'

test('each thing that can be wrong has its own answer, saying where and never what', async () => {
  const { publicKey } = await aDeviceKey()
  const join = (change: object) =>
    JSON.stringify({ code: SAID, meetingPin: '123456', deviceKey: publicKey, ...change })
  const conference = (change: object) => JSON.stringify({ ...aConference(), id, ...change })
  const saveAt = `/v1/council/conferences/${id}`
  const worker = aConference().workers[0]
  const table: readonly (readonly [string, Promise<Told>, string, (string | undefined)?])[] = [
    ['not JSON', asked('POST', '/v1/join', `{${SAID}`), 'unreadable'],
    ['not an object', asked('POST', '/v1/join', JSON.stringify([SAID])), 'unreadable'],
    ['not UTF-8', asked('POST', '/v1/join', Buffer.from([0x7b, 0xff, 0x7d])), 'unreadable'],
    ['no body', asked('POST', '/v1/join'), 'unreadable', 'code'],
    [
      'a PIN that is words',
      asked('POST', '/v1/join', join({ meetingPin: SAID })),
      'unreadable',
      'meetingPin',
    ],
    ['a wrong type', asked('POST', '/v1/join', join({ code: { [SAID]: SAID } })), 'unreadable', 'code'],
    [
      'a key nobody asked for',
      asked('POST', '/v1/join', join({ deviceKey: { ...publicKey, [SAID]: 1 } })),
      'unreadable',
      'deviceKey',
    ],
    [
      'a key that is no point',
      asked('POST', '/v1/join', join({ deviceKey: { ...publicKey, y: publicKey.x } })),
      'unreadable',
      'deviceKey',
    ],
    ['an id that is none', asked('GET', `/v1/council/conferences/${SAID}`), 'unreadable', 'id'],
    ['a path that cannot be decoded', asked('GET', '/v1/council/conferences/%E0%A4%A'), 'unreadable', 'id'],
    [
      'a body about something else',
      asked('PUT', saveAt, conference({ id: aConference().id })),
      'unreadable',
      'id',
    ],
    [
      'deep inside',
      asked('PUT', saveAt, conference({ workers: [worker, { ...worker, name: 7 }] })),
      'unreadable',
      'workers.1.name',
    ],
    [
      'a child of nobody',
      asked('PUT', saveAt, conference({ family: [{ ...aConference().family[0] }] })),
      'unreadable',
      'family.0.children.0',
    ],
    ['a day that is none', asked('PUT', saveAt, conference({ day: '2126-02-31' })), 'unreadable'],
    [
      'a NUL',
      asked(
        'PUT',
        saveAt,
        conference({ place: { text: `${SAID}\u0000`, lang: 'en', dir: 'ltr', origin: 'original' } }),
      ),
      'unreadable',
    ],
    [
      'half a character',
      asked('PUT', saveAt, conference({}).replace('Rowan House', `${SAID}\\ud800`)),
      'unreadable',
    ],
    ['too large', asked('POST', '/v1/join', join({ code: 'x'.repeat(9000) })), 'too-large'],
    ['too large, unannounced', unannounced(MAX_ENVELOPE_BYTES + 1), 'too-large'],
    ['a wrong type of content', asked('POST', '/v1/join', join({}), 'text/plain'), 'wrong-content-type'],
    ['an unknown operation', asked('GET', `/v1/${SAID}`), 'unknown-operation'],
    ['an operation with a slash after it', asked('GET', '/v1/descriptor/'), 'unknown-operation'],
    ['nothing after /v1', asked('GET', '/v1'), 'unknown-operation'],
    ['a wrong method', asked('DELETE', '/v1/join'), 'wrong-method'],
    ['a wrong key', asked('GET', '/v1/council/me', undefined, undefined, SAID), 'unknown-key'],
    ['somebody who is not there', asked('GET', `/v1/council/conferences/${id}`), 'not-found'],
  ]
  for (const [what, answer, problem, where] of table) {
    const { status, body, text, headers } = await answer
    expect({ what, status, body }).toEqual({
      what,
      status: problems[problem as keyof typeof problems],
      body: { problem, ...(where ? { where } : {}) },
    })
    expect(text).not.toContain(SAID)
    expect(headers.get('cache-control')).toBe('no-store')
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers.get(name), `${what} ${name}`).toBe(value)
  }
  expect(council.logged()).not.toContain(SAID)
})

/** Chunked, so that only counting as it comes can tell that it is too large. */
async function unannounced(bytes: number): Promise<Told> {
  let left = bytes
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left <= 0) return controller.close()
      const size = Math.min(left, 64 * 1024)
      left -= size
      controller.enqueue(new Uint8Array(size).fill(32))
    },
  })
  const answer = await fetch(`${council.url}/v1/envelopes/${id}`, {
    method: 'PUT',
    body,
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${family.mother.joined.postingToken}`,
    },
    duplex: 'half',
  } as RequestInit) // `duplex` is not in the DOM's types yet
  const text = await answer.text()
  return { status: answer.status, text, headers: answer.headers, body: JSON.parse(text) }
}

test('a wrong method is told which ones there are', async () => {
  const told = await asked('PATCH', `/v1/council/conferences/${id}`)
  expect(told.headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'PUT'])
})

test('whatever is sent to whatever route, the server answers in the contract’s words and stays up', async () => {
  const routes = [...familyRoutes, ...councilRoutes]
  const tokens = [council.chairKey, family.mother.joined.postingToken, family.mother.joined.readingToken, '']
  let sent = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...routes),
      fc.constantFrom(...tokens),
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.constant('{"__proto__":{"a":1}}'),
        fc.object().map((value) => JSON.stringify(value)),
      ),
      fc.string({ minLength: 1, maxLength: 30 }),
      async (route, token, raw, segment) => {
        const path = route.path.replace(/\{\w+\}/g, encodeURIComponent(segment) || '-')
        const type = route.name === 'send-chunk' ? 'application/octet-stream' : 'application/json'
        const hasBody = route.method !== 'GET'
        const told = await tell(council.url, route.method, path, {
          token,
          ...(hasBody ? { raw, headers: { 'content-type': type } } : {}),
        })
        expect([200, 304, 400, 401, 403, 404, 405, 413, 415, 422, 429]).toContain(told.status)
        if (told.status >= 400) {
          expect(
            Object.keys(told.body).every((key) => ['problem', 'where', 'refusal', 'missing'].includes(key)),
          ).toBe(true)
        }
        sent += 1
      },
    ),
    { numRuns: 400, seed: 20_261_122 },
  )
  expect(sent).toBe(400)
  expect((await tell(council.url, 'GET', '/readyz')).status).toBe(200)
})

test('a line that is no HTTP, and a body that breaks off, harm nobody', async () => {
  const { port } = council.running
  const say = (text: string) =>
    new Promise<string>((done) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(text))
      let heard = ''
      socket.on('data', (piece) => {
        heard += piece
      })
      socket.on('close', () => done(heard))
      socket.on('error', () => done(heard))
      setTimeout(() => socket.destroy(), 300)
    })
  expect(await say(`${SAID}\r\n\r\n`)).toMatch(/^HTTP\/1.1 400/)
  expect(await say('GET /v1/\\x HTTP/1.1\r\nhost: a b\r\n\r\n')).toMatch(/^HTTP\/1.1 404/)
  expect(await say('GET /en/\\x HTTP/1.1\r\nhost: a b\r\n\r\n')).toMatch(/^HTTP\/1.1 400/)
  expect(await say('GET http://[::::/v1/join HTTP/1.1\r\nhost: x\r\n\r\n')).toMatch(/^HTTP\/1.1 400/)
  await say(
    'PUT /v1/envelopes/1 HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"v"',
  )
  expect((await tell(council.url, 'GET', '/healthz')).status).toBe(200)
})

test('a body that never ends is answered as soon as it is too large', async () => {
  const { mother } = family
  const socket = connect(council.running.port, '127.0.0.1')
  const answer = new Promise<string>((done) => socket.once('data', (piece) => done(String(piece))))
  socket.write(
    `PUT /v1/envelopes/${id} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${mother.joined.postingToken}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`,
  )
  const piece = ' '.repeat(64 * 1024)
  for (let sent = 0; sent <= MAX_ENVELOPE_BYTES; sent += piece.length) {
    socket.write(`${piece.length.toString(16)}\r\n${piece}\r\n`)
  }
  expect(await answer).toMatch(/^HTTP\/1.1 413/)
  socket.destroy()
})

test('after all of this, her words are still taken', async () => {
  const envelope = await sealFor(family.mother, views(family.conference, 'Still here.'))
  expect((await post(family.mother, envelope)).status).toBe(200)
})
