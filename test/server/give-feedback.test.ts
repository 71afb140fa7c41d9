/** Feedback joins to nothing: not in the request, not in the records, not in the log, and not in what the council reads of it. */
import { createHash } from 'node:crypto'
import { compactVerify, importJWK } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Descriptor } from '../../contract/envelope.ts'
import type { OutputOf } from '../../contract/operation.ts'
import { FEW, type Feedback, type listFeedback } from '../../contract/operations/give-feedback.ts'
import { together } from '../../server/operations/give-feedback.ts'
import { sealFeedback } from '../../src/sync/seal-feedback.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, type Family } from './family.ts'
import { tell } from './phone.ts'

type Listed = OutputOf<typeof listFeedback>

let council: TestCouncil
let family: Family
let descriptor: Descriptor
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
  descriptor = family.mother.descriptor
})
afterAll(() => council.stop())

const canary = 'the kettle sang at the window'
const said = (changes: Partial<Feedback> = {}): Feedback => ({
  v: 1,
  who: 'parent',
  answers: [{ question: 'F6', answer: 'partly' }],
  words: [],
  ...changes,
})
const words = (text: string) => ({ question: 'F11', words: { text, lang: 'en', dir: 'ltr' as const } })
const give = (raw: string, headers: Record<string, string> = {}) =>
  tell(council.url, 'POST', '/v1/feedback', { raw, headers })
const listed = async (): Promise<Listed> =>
  (await tell(council.url, 'GET', '/v1/council/feedback', { token: council.chairKey }))
    .body as unknown as Listed
const rows = () => council.admin`select * from feedback`

test('whatever was answered, what leaves has one size and nothing in it but the seal', async () => {
  const least = await sealFeedback(said({ answers: [] }), descriptor)
  const most = await sealFeedback(
    said({
      answers: Array.from({ length: 20 }, (_, at) => ({ question: `F${at}`, answer: 'yes' })),
      words: [words('ق'.repeat(2_000)), words('"'.repeat(2_000))],
      callBack: {
        name: 'L'.repeat(200),
        number: '020 7946 0000',
        words: { text: '\n'.repeat(2_000), lang: 'ar', dir: 'rtl' },
      },
    }),
    descriptor,
  )
  expect(most).toHaveLength(least.length)
  expect(Object.keys(JSON.parse(most)).sort()).toEqual(['ct', 'enc', 'v'])
  expect(await sealFeedback(said(), descriptor)).not.toBe(await sealFeedback(said(), descriptor))
})

test('it is kept without any key, its receipt proves these bytes and nothing else, and twice is once', async () => {
  const body = await sealFeedback(said({ words: [words(canary)] }), descriptor)
  const first = await give(body)
  expect(first.status).toBe(200)
  const again = await give(body)
  expect(again.status).toBe(200)
  expect(await rows()).toHaveLength(1)
  const { payload, protectedHeader } = await compactVerify(
    String(first.body.receipt),
    await importJWK(descriptor.receiptKeys[0]!.publicKey, 'ES256'),
  )
  expect(protectedHeader.typ).toBe('heard-feedback-receipt+jwt')
  expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({
    v: 1,
    kind: 'feedback-receipt',
    authority: 'northmoor',
    sha256: createHash('sha256').update(body).digest('hex'),
  })
})

test('another size is not taken, so that a length can never tell anything', async () => {
  const { enc, ct } = JSON.parse(await sealFeedback(said(), descriptor)) as { enc: string; ct: string }
  expect((await give(JSON.stringify({ v: 1, enc, ct: ct.slice(4) }))).status).toBe(400)
  expect((await give(JSON.stringify({ v: 1, enc, ct: `${ct}AAAA` }))).status).toBe(400)
})

test('its row joins to nothing: no id, no person, no phone, no hour, no readable word', async () => {
  const [row] = await rows()
  expect(Object.keys(row!).sort()).toEqual(['authority_id', 'month', 'sealed', 'sha256'])
  expect(row!.month.toISOString().slice(8, 10)).toBe('01')
  const ids = new Set<string>()
  for (const { relname } of await council.admin`
    select relname from pg_class where relnamespace = 'heard'::regnamespace and relkind = 'r' and relname <> 'feedback'`) {
    const others = await council.admin`select * from ${council.admin(relname)}`
    for (const id of JSON.stringify(others).match(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}/g) ?? [])
      ids.add(id)
  }
  expect(ids.size).toBeGreaterThan(10)
  const written = `${row!.sealed.toString('utf8')} ${row!.sealed.toString('hex')} ${row!.sha256.toString('hex')}`
  expect([...ids].filter((id) => written.includes(id))).toEqual([])
  expect(written).not.toContain(canary)
  const foreign = await council.admin`
    select 1 from pg_constraint where contype = 'f'
      and (conrelid = 'heard.feedback'::regclass and confrelid <> 'heard.authority'::regclass
        or confrelid = 'heard.feedback'::regclass)`
  expect(foreign).toEqual([])
})

test('that it came is in no audit row and in no line of the log', async () => {
  const before = await council.admin`select count(*)::int as rows from audit`
  const logged = council.logged().length
  await give(await sealFeedback(said(), descriptor))
  expect(await council.admin`select count(*)::int as rows from audit`).toEqual(before)
  expect(council.logged().slice(logged)).toBe('')
  expect(council.logged()).not.toContain('give-feedback')
})

test('a key that comes with it is neither needed nor looked at', async () => {
  const { postingToken } = family.mother.joined
  const body = await sealFeedback(said(), descriptor)
  expect((await give(body, { authorization: `Bearer ${postingToken}` })).status).toBe(200)
  const dump = JSON.stringify(await rows())
  expect(dump).not.toContain(family.mother.joined.deviceId)
})

/** As if it had come in some month: more than one address may give in a minute. */
async function kept(feedback: Feedback, month: string): Promise<void> {
  const sealed = Buffer.from(await sealFeedback(feedback, descriptor))
  const sha256 = createHash('sha256').update(sealed).digest()
  await council.admin`
    insert into feedback (authority_id, sha256, month, sealed) values ('northmoor', ${sha256}, ${month}, ${sealed})`
}

test('this month is never shown; who asks to be called back is shown at once, apart, with all they said', async () => {
  await council.admin`delete from feedback`
  const thisMonth = `${new Date().toISOString().slice(0, 7)}-01`
  for (let i = 0; i <= FEW; i++) await kept(said({ words: [words(`text ${i}`)] }), thisMonth)
  const asked = said({ words: [words('please ring')], callBack: { name: 'Leila', number: '07700 900982' } })
  await kept(asked, thisMonth)
  expect(await listed()).toEqual({ together: [], callBacks: [asked] })
  await council.admin`update feedback set month = '2020-01-01'`
  const { together: all } = await listed()
  expect(all).toHaveLength(1)
  expect(all[0]).toMatchObject({
    ...{ who: 'parent', from: '2020-01', to: '2020-01' },
    counts: [{ question: 'F6', answer: 'partly', count: FEW + 1 }],
  })
  expect(JSON.stringify(all)).toContain('text 3')
  expect(JSON.stringify(all)).not.toContain('please ring')
})

test('one address may give only so much in a minute, and is not kept', async () => {
  const answers = []
  for (let i = 0; i < 12; i++) answers.push(await give(await sealFeedback(said(), descriptor)))
  expect(answers.some(({ status }) => status === 429)).toBe(true)
  expect(council.logged()).not.toContain('127.0.0.1')
})

test('fewer than five are never shown, months wait for each other, and no small number is told', () => {
  const at = (month: string, answer: string) => ({
    month,
    feedback: said({ answers: [{ question: 'F6', answer }] }),
  })
  const four = ['yes', 'yes', 'yes', 'no'].map((answer) => at('2030-01', answer))
  expect(together(four, 'parent')).toEqual([])
  const both = together([...four, at('2030-02', 'yes'), at('2030-02', 'yes'), at('2030-03', 'no')], 'parent')
  expect(both).toEqual([
    {
      who: 'parent',
      from: '2030-01',
      to: '2030-02',
      counts: [
        { question: 'F6', answer: 'no', count: null },
        { question: 'F6', answer: 'yes', count: 5 },
      ],
      words: [],
    },
  ])
})

test('a key that may not read the inbox is not let in', async () => {
  expect((await tell(council.url, 'GET', '/v1/council/feedback')).status).toBe(401)
})
