/**
 * The council's server is killed without warning between keeping an envelope and answering, ten times over or as
 * often as HEARD_KILLS says.
 * Each time the phone offers the same envelope again, and there is one submission and one receipt.
 */
import { decodeJwt } from 'jose'
import postgres, { type Sql } from 'postgres'
import { parse } from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { receiptSchema } from '../../contract/envelope.ts'
import { listInbox } from '../../contract/operations/open-submission.ts'
import { embeddedUrl } from '../../scripts/embedded-url.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { join, tryAgain, writeAndSend } from './family.ts'
import { type Line, layLine, type Passage } from './line.ts'
import { keptForOffline, openPhone, type Phone } from './phone.ts'
import { said } from './words.ts'

const KILLS = Number(process.env.HEARD_KILLS ?? 10)
let product: Product
let line: Line
let phone: Phone

beforeAll(async () => {
  product = await startProduct()
  line = await layLine(product.url)
  phone = await openPhone()
  await join(phone.page, line.url, product.invitationFor('Leila Haddad'))
  // The pages that are shown after a kill come from the phone: there is nobody left to fetch them from.
  await keptForOffline(phone)
})
afterAll(async () => {
  await phone?.end()
  await line?.close()
  await product?.end()
})

test.each(Array.from({ length: KILLS }, (_, i) => i + 1))(
  'kill %i: one submission, and the receipt is for the envelope that was kept',
  async (round) => {
    const database = postgres(embeddedUrl(product.folder), { max: 1, onnotice: () => {} })
    let id = ''
    // The page says "waiting" before anything left, so only the kill itself tells that it has happened.
    const killed = new Promise<void>((done, fail) => {
      line.watch(async (method, path) => {
        if (method !== 'PUT' || !path.startsWith('/v1/envelopes/')) return 'pass'
        id = path.split('/').at(-1)!
        line.watch(undefined)
        await untilKept(database, id)
          .then(() => product.kill())
          .then(done, fail)
        return 'lost'
      })
    })

    await writeAndSend(phone.page, `We have tried something new, for the ${round}. time, and it helped.`)
    await killed
    await phone.page.getByText(said('my-words', 'state.waiting')).first().waitFor()
    await database.end({ timeout: 5 })

    product = await startProduct({ folder: product.folder })
    line.leadTo(product.url)
    await tryAgain(phone.page)
    await expect.poll(() => answerFor(id)?.status, { timeout: 60_000 }).toBe(200)
    await phone.page.getByText(said('my-words', 'state.waiting')).first().waitFor({ state: 'detached' })
    const receipt = receiptIn(answerFor(id)!)
    expect(receipt.state).toBe('received')
    expect(await keptRows(product, id)).toEqual([
      { reference: receipt.reference, received_at: new Date(receipt.receivedAt) },
    ])
    await expect.poll(async () => (await product.ask(listInbox, {})).submissions.length).toBe(round)
  },
)

test('the phone was answered only after each kill, so the ten were really lost on their way', () => {
  const puts = line.passed.filter(({ method, path }) => method === 'PUT' && path.startsWith('/v1/envelopes/'))
  const answered = puts.filter((put) => put.status === 200 && !put.isLost)
  expect(answered).toHaveLength(KILLS)
  expect(new Set(answered.map(({ path }) => path)).size).toBe(KILLS)
  console.info(`killed in between: ${KILLS} kills, 0 lost, 0 doubled`)
})

/** What the phone was finally told about this envelope. */
function answerFor(id: string): Passage | undefined {
  return line.passed.findLast(({ method, path, isLost }) => method === 'PUT' && path.endsWith(id) && !isLost)
}

function receiptIn({ body }: Passage) {
  const { receipt } = JSON.parse(body) as { receipt: string } // the contract's own answer
  return parse(receiptSchema, decodeJwt(receipt))
}

async function untilKept(database: Sql, id: string): Promise<void> {
  for (let tries = 0; tries < 5000; tries++) {
    const [row] = await database`select 1 from heard.envelope where id = ${id}`
    if (row) return
  }
}

async function keptRows({ folder }: Product, id: string) {
  const sql = postgres(embeddedUrl(folder), { max: 1, onnotice: () => {} })
  const rows = await sql`select reference, received_at from heard.envelope where id = ${id}`
  await sql.end({ timeout: 5 })
  return [...rows]
}
