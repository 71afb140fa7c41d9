/**
 * A photo and a voice that go with what is not for everybody: exactly those who may open the words may list, open and
 * look, by every request there is and again in SQL. Counted and printed.
 */
import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPool, setContext } from '../../server/db/pools.ts'
import { makeCouncilKey } from '../../server/who/council-key.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, type Family } from './family.ts'
import { readFile, sealFor, tell } from './phone.ts'
import { postWith, type SealedAttachment, sealAttachment } from './sealed-attachment.ts'

const roles = [
  ...['chair', 'social-worker', 'team-manager', 'complaints-manager', 'health-visitor', 'school-nurse', 'gp'],
  ...['teacher', 'police', 'probation', 'minute-taker', 'advocate', 'somebody-new'],
]
const forTheTwo = ['chair', 'social-worker']
const forComplaints = ['complaints-manager', 'team-manager']
/** What only some may open, and who. What is said about the chair is never on the chair's desk. */
const apart: Readonly<Record<string, readonly string[]>> = {
  'tell-chair': forTheTwo,
  'say-how-to-reach-me': forTheTwo,
  'say-what-keeps-me-safe': forTheTwo,
  disagree: forComplaints,
}
const besides: Readonly<Record<string, object>> = { disagree: { topic: 'chair-manner' } }
const maySee = (role: string, operation: string) => apart[operation]!.includes(role)

const aRecording = Buffer.concat([
  Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84]),
  Buffer.from('webm'),
  Buffer.alloc(3000, 7),
])

let council: TestCouncil
let family: Family
let keys: readonly (readonly [role: string, token: string])[]
let sent: readonly { readonly id: string; readonly operation: string; readonly chunks: readonly string[] }[]

async function made(): Promise<readonly SealedAttachment[]> {
  const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c84' } })
    .jpeg()
    .toBuffer()
  return [
    sealAttachment(jpeg, { part: 1, kind: 'photo', type: 'image/jpeg' }),
    sealAttachment(aRecording, { part: 2, kind: 'voice', type: 'audio/webm', seconds: 2 }),
  ]
}

beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
  keys = await Promise.all(
    roles.map(async (workerRole) => {
      const token = await makeCouncilKey(council.config, { workerName: `A ${workerRole}`, workerRole })
      return [workerRole, token] as const
    }),
  )
  const { mother, conference } = family
  sent = await Promise.all(
    Object.keys(apart).map(async (operation) => {
      const parts = await made()
      const attachments = parts.map(({ attachment }) => attachment)
      const envelope = await sealFor(
        mother,
        { conferenceId: conference.id, attachments, ...besides[operation] },
        { operation },
      )
      expect((await postWith(mother, envelope, parts)).status, operation).toBe(200)
      return { id: envelope.id, operation, chunks: attachments.flatMap(({ chunks }) => chunks) }
    }),
  )
  await council.running.settle()
})
afterAll(() => council.stop())

test('a photo and a voice alone are enough, and are opened by exactly those they are for', async () => {
  let checks = 0
  let ways = 0
  for (const [role, token] of keys) {
    const inbox = await tell(council.url, 'GET', '/v1/council/inbox', { token })
    for (const { id, operation } of sent) {
      const is = maySee(role, operation)
      const at = `/v1/council/submissions/${id}`
      const what = `${role} ${operation}`
      expect(inbox.text.includes(id), what).toBe(is)
      const before = await tell(council.url, 'GET', `${at}/attachments/1`, { token })
      expect(before.body, what).toEqual(is ? { refusal: 'not-opened-yet' } : { problem: 'not-found' })
      expect((await tell(council.url, 'POST', `${at}/open`, { token })).status, what).toBe(is ? 200 : 404)
      const photo = await tell(council.url, 'GET', `${at}/attachments/1`, { token })
      const voice = await tell(council.url, 'GET', `${at}/attachments/2`, { token })
      const none = await tell(council.url, 'GET', `${at}/attachments/3`, { token })
      expect([photo.status, voice.status, none.status], what).toEqual(is ? [200, 200, 404] : [404, 404, 404])
      expect([photo.body.type, voice.body.type], what).toEqual(
        is ? ['image/jpeg', 'audio/webm'] : [undefined, undefined],
      )
      checks += 6
      if (is) ways += 6
    }
  }
  console.log(`who may look: ${checks} checks, ${ways} of them ways in`)
  expect([checks, ways]).toEqual([roles.length * sent.length * 6, 2 * sent.length * 6])
}, 120_000)

test('in SQL a desk finds no chunk at all, and no row of what is not for it', async () => {
  const desk = openPool(council.config.databaseUrl, 'svc_desk', 1)
  for (const role of roles) {
    const context = { authority: 'northmoor', key: randomUUID(), worker_role: role }
    await expect(
      desk.begin(async (tx) => {
        await setContext(tx, context)
        await tx`select sealed from chunk`
      }),
      role,
    ).rejects.toMatchObject({ code: '42501' })
    for (const { id, operation } of sent) {
      const rows = await desk.begin(async (tx) => {
        await setContext(tx, context)
        return await tx`select envelope_id from filing where envelope_id = ${id}`
      })
      expect(rows.length, `${role} ${operation}`).toBe(maySee(role, operation) ? 1 : 0)
    }
  }
  await desk.end()
})

test('no phone fetches a chunk of it, and the other parent does not learn that it is there', async () => {
  const { mother, father } = family
  for (const phone of [mother, father]) {
    for (const { id, chunks } of sent) {
      for (const chunk of chunks) {
        const token = phone.joined.readingToken
        const told = await tell(council.url, 'GET', `/v1/shared/${id}/chunks/${chunk}`, { token })
        expect(told.status).toBe(404)
      }
    }
  }
  const [hers, his] = [(await readFile(mother)).text, (await readFile(father)).text]
  for (const { id } of sent) expect([hers.includes(id), his.includes(id)]).toEqual([true, false])
})
