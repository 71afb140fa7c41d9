/**
 * Whom a child chose obeyed for every kind of thing: each role at the council × each audience × each kind, by every
 * request there is and again in SQL. Counted and printed, with the ways in that have to work among them.
 */
import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { numbered } from '../../contract/attachment.ts'
import { openPool, setContext } from '../../server/db/pools.ts'
import { makeCouncilKey } from '../../server/who/council-key.ts'
import { advocateOf, aYoungFamily, sealCopies, type YoungFamily } from './a-young-person.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { type Phone, readFile, sealFor, tell } from './phone.ts'
import { postWith, type SealedAttachment, sealAttachment } from './sealed-attachment.ts'

const roles = [
  'chair',
  'social-worker',
  'team-manager',
  'complaints-manager',
  'health-visitor',
  'school-nurse',
  'gp',
  'teacher',
  'police',
  'probation',
  'minute-taker',
  'advocate',
  'somebody-new',
] as const
const audiences = ['everyone', 'chair-and-worker', 'advocate'] as const
type Audience = (typeof audiences)[number]
const kinds = [
  'words',
  'choices',
  'scale',
  'people',
  'places',
  'letter',
  'picture',
  'voice',
  'helped',
] as const
type Kind = (typeof kinds)[number]

const helper = { who: 'teacher', how: ['typed'], inTheRoom: { others: 'nobody' } } as const
const own = (text: string) => ({ text, lang: 'en', dir: 'ltr' as const })
const canary = (audience: Audience, kind: Kind) => `dunlin-${audience}-${kind}`

interface Sent {
  readonly id: string
  readonly audience: Audience
  readonly kind: Kind
  readonly hasPart: boolean
}

let council: TestCouncil
let family: YoungFamily
let keys: Readonly<Record<string, string>>
let sent: readonly Sent[]

async function attachmentFor(kind: Kind): Promise<SealedAttachment | undefined> {
  if (kind === 'picture') {
    const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c84' } })
      .png()
      .toBuffer()
    return sealAttachment(png, { part: 1, kind: 'picture', type: 'image/png' })
  }
  if (kind !== 'voice') return undefined
  const recording = Buffer.concat([
    Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84]),
    Buffer.from('webm'),
    Buffer.alloc(3000, 7),
  ])
  return sealAttachment(recording, { part: 1, kind: 'voice', type: 'audio/webm', seconds: 2 })
}

/** What stands in the thing besides its canary, for each kind. */
const inside: Readonly<Record<Kind, object>> = {
  words: { question: 'C4' },
  choices: { question: 'C1', chosen: ['mixed'] },
  scale: { question: 'C6', scale: 3 },
  people: { question: 'C2', people: [{ kind: 'pet', livesWithMe: true }] },
  places: { question: 'C5', places: [{ place: 'school', feels: 'safe' }] },
  letter: { question: 'letter' },
  picture: { question: 'picture' },
  voice: { question: 'C8' },
  helped: { question: 'Y4', helper },
}

async function send(from: Phone, audience: Audience, kind: Kind): Promise<Sent> {
  const id = randomUUID()
  const made = await attachmentFor(kind)
  const items = [
    {
      id: randomUUID(),
      ...inside[kind],
      words: own(canary(audience, kind)),
      ...(made ? { attachments: [made.attachment] } : {}),
    },
  ]
  const about = { conferenceId: family.conference.id, audience, lang: 'en', dir: 'ltr' }
  const childId = family.conference.children[0]!.id
  const advocate = (await advocateOf(family.maya))!
  const copies = numbered({
    v: 1,
    lang: 'en',
    dir: 'ltr',
    ...(kind === 'helped' ? { items: [], helped: items } : { items }),
  })
  const envelope =
    audience === 'advocate'
      ? await sealFor(
          from,
          { advocateId: advocate.id, copies: await sealCopies(advocate, id, copies) },
          { id, operation: 'tell-advocate' },
        )
      : kind === 'helped'
        ? await sealFor(from, { ...about, childId, items }, { id, operation: 'help-a-child' })
        : await sealFor(from, { ...about, items }, { id, operation: 'share-wishes' })
  expect((await postWith(from, envelope, made ? [made] : [])).status, `${audience} ${kind}`).toBe(200)
  return { id, audience, kind, hasPart: made !== undefined }
}

beforeAll(async () => {
  council = await aCouncil()
  family = await aYoungFamily(council)
  const made = roles.map(async (workerRole) => [
    workerRole,
    await makeCouncilKey(council.config, { workerName: `A ${workerRole}`, workerRole }),
  ])
  keys = Object.fromEntries(await Promise.all(made))
  const all: Sent[] = []
  for (const audience of audiences)
    for (const kind of kinds) all.push(await send(family.maya, audience, kind))
  sent = all
  await council.running.settle()
})
afterAll(() => council.stop())

const maySee = (role: string, audience: Audience) =>
  audience === 'everyone' || (audience === 'chair-and-worker' && ['chair', 'social-worker'].includes(role))

test('by every request: listed, opened, looked at, read, shared and answered exactly where the child said', async () => {
  let checks = 0
  let ways = 0
  for (const role of roles) {
    const token = keys[role]!
    const inbox = await tell(council.url, 'GET', '/v1/council/inbox', { token })
    const own = await tell(council.url, 'GET', `/v1/council/inbox?conferenceId=${family.conference.id}`, {
      token,
    })
    const listed = (inbox.body.submissions as { envelopeId: string }[]).length // the contract's own answer
    expect(listed, role).toBe(sent.filter(({ audience }) => maySee(role, audience)).length)
    for (const { id, audience, kind, hasPart } of sent) {
      const what = `${role} ${audience} ${kind}`
      const is = maySee(role, audience)
      const at = `/v1/council/submissions/${id}`
      expect([inbox.text.includes(id), own.text.includes(id)], what).toEqual([is, is])
      const opened = await tell(council.url, 'POST', `${at}/open`, { token })
      expect([opened.status, opened.text.includes(canary(audience, kind))], what).toEqual(
        is ? [200, true] : [404, false],
      )
      const part = await tell(council.url, 'GET', `${at}/attachments/1`, { token })
      expect(part.status === 200, what).toBe(is && hasPart)
      const answer = { ...own200, text: 'x' }
      const steps = [
        await tell(council.url, 'POST', `${at}/read`, { token, body: { readAllOfIt: true } }),
        await tell(council.url, 'POST', `${at}/shared`, { token }),
        await tell(council.url, 'POST', `${at}/answer`, { token, body: { answer } }),
      ]
      const status = is ? 200 : 404
      expect(
        steps.map((one) => one.status),
        what,
      ).toEqual([status, status, status])
      checks += 7
      if (is) ways += 7
    }
  }
  console.log(`audience matrix by HTTP: ${checks} checks, ${ways} of them ways in`)
  expect(checks).toBe(roles.length * audiences.length * kinds.length * 7)
  expect(ways).toBe((roles.length + 2) * kinds.length * 7)
}, 120_000)

const own200 = { lang: 'en', dir: 'ltr', origin: 'original' }

test('in SQL: no role finds a row, counts one or changes one where it may not open it', async () => {
  const desk = openPool(council.config.databaseUrl, 'svc_desk', 1)
  let checks = 0
  for (const role of roles) {
    await desk.begin(async (tx) => {
      await setContext(tx, { authority: 'northmoor', key: randomUUID(), worker_role: role })
      const [{ filings = 0, envelopes = 0 } = {}] = await tx<{ filings: number; envelopes: number }[]>`
          select (select count(*)::int from filing) as filings, (select count(*)::int from envelope) as envelopes`
      const allowed = sent.filter(({ audience }) => maySee(role, audience)).length
      expect([filings, envelopes], role).toEqual([allowed, allowed])
      for (const { id, audience, kind } of sent) {
        const rows = [
          ...(await tx`select id from envelope where id = ${id}`),
          ...(await tx`select envelope_id from filing where envelope_id = ${id}`),
        ]
        expect(rows.length, `${role} ${audience} ${kind}`).toBe(maySee(role, audience) ? 2 : 0)
        checks += 2
      }
      expect(await tx`select id from case_item where kind = 'shared-with-me'`).toHaveLength(0)
    })
    await expect(
      desk.begin(async (tx) => {
        await setContext(tx, { authority: 'northmoor', key: randomUUID(), worker_role: role })
        await tx`update filing set audience = 'everyone'`
      }),
      role,
    ).rejects.toThrow()
  }
  await desk.end()
  console.log(`audience matrix in SQL: ${checks} checks`)
  expect(checks).toBe(roles.length * sent.length * 2)
})

test('nobody of the family but the advocate is issued what is for the advocate, and nobody anything of the rest', async () => {
  const forTolu = sent.filter(({ audience }) => audience === 'advocate').map(({ id }) => id)
  for (const [who, phone] of [
    ['mother', family.mother],
    ['father', family.father],
    ['tolu', family.tolu],
  ] as const) {
    const { text } = await readFile(phone)
    const found = sent.filter(({ id }) => text.includes(id)).map(({ id }) => id)
    expect(found.sort(), who).toEqual(who === 'tolu' ? forTolu.sort() : [])
    expect(text).not.toContain('dunlin')
  }
})
