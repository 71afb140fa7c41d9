/**
 * `npm run bench`: each figure beside a baseline measured in this same run.
 *
 * (a) Envelopes taken per second by the real server, against plain INSERTs into the same PostgreSQL.
 * (b) How soon a guide page's words stand on slow 4G, against a page written by hand.
 * (c) The main thread's work to open a plan with 200 steps, against one with a handful.
 * (d) The work of the page's thread between a finger that moved and the picture that shows it, against a bare canvas.
 * (e) How soon a photo of 12 megapixels is ready, and whether the page stands still meanwhile.
 * `npm run bench -- envelopes`, `-- paint`, `-- plan`, `-- strokes` or `-- photo` runs one of them. Times on a shared machine mean nothing by themselves; the ratios do.
 */

import { envelopesPerSecond } from '../perf/envelopes-per-second.ts'
import { serveFloor } from '../perf/floor-server.ts'
import { front } from '../perf/front.ts'
import { baseline } from '../perf/inserts-per-second.ts'
import { largestPaintMs } from '../perf/largest-paint.ts'
import {
  addPhotoMs,
  aPhotoOf12Megapixels,
  type PhotoMs,
  SLOWER_PROCESSOR,
} from '../perf/photo-of-12-megapixels.ts'
import { type OpeningMs, planOpeningMs, publishLongPlan } from '../perf/plan-of-200.ts'
import { prepareEnvelopes } from '../perf/prepare-envelopes.ts'
import { SLOW_4G, slowLink } from '../perf/slow-link.ts'
import { openBareCanvas, openLongDrawing, STROKES_BEFORE, workPerMove } from '../perf/strokes.ts'
import { beginWriting, follow, join } from '../test/journeys/family.ts'
import { openPhone } from '../test/journeys/phone.ts'
import { embeddedUrl } from './embedded-url.ts'
import { openBrowser } from './first-visit.ts'
import { type Product, startProduct } from './product.ts'
import { atLeast, atMost, median, percentile, printTable, ratio } from './table.ts'

const ROUNDS = 5
const PER_ROUND = 2000
const BASELINE_SECONDS = 2
const PAINTS = 21
const OPENINGS = 7
const PHOTOS = 5
const OWNER_OF_A_PLAN = 'Grace Mensah'
const PAGE = '/en/guide/who-will-be-there/'

const only = process.argv[2]
const product = await startProduct({ port: 8124 })
try {
  if (only === undefined || only === 'envelopes') await benchEnvelopes(product)
  if (only === undefined || only === 'paint') await benchPaint(product)
  if (only === undefined || only === 'plan') await benchPlan(product)
  if (only === undefined || only === 'strokes') await benchStrokes(product)
  if (only === undefined || only === 'photo') await benchPhoto(product)
} finally {
  await product.end()
}
process.exit(0)

async function benchEnvelopes({ url, ask, folder }: Product): Promise<void> {
  console.log(`Sealing ${(ROUNDS + 1) * PER_ROUND} envelopes beforehand.`)
  const prepared = await prepareEnvelopes(url, ask, (ROUNDS + 1) * PER_ROUND)
  const inserts = await baseline(embeddedUrl(folder), prepared[0]!.sealed.body.length)
  const round = (number: number) => prepared.slice(number * PER_ROUND, (number + 1) * PER_ROUND)
  await envelopesPerSecond(url, round(0)) // both sides warm
  await inserts.perSecond(1)

  const envelopes: number[] = []
  const rows: number[] = []
  for (let number = 1; number <= ROUNDS; number++) {
    await inserts.whenFiled()
    envelopes.push(await envelopesPerSecond(url, round(number)))
    // What was taken is filed afterwards, in its own time: neither side's turn may fall into that.
    await inserts.whenFiled()
    rows.push(await inserts.perSecond(BASELINE_SECONDS))
  }
  await inserts.end()
  printTable(
    `Envelopes: durable, sealed, audited, receipted; ten clients, ${ROUNDS} rounds in turns, medians`,
    [
      { what: 'accepted per second', figure: median(envelopes).toFixed(0) },
      { what: `rows per second, ${inserts.how}`, figure: median(rows).toFixed(0) },
      atLeast('ratio', median(envelopes.map((one, i) => one / rows[i]!)), 0.45, ratio),
    ],
  )
}

async function benchPaint({ url }: Product): Promise<void> {
  const browser = await openBrowser()
  const floor = await behindSlowLine((await serveFloor()).port)
  const ours = await behindSlowLine(Number(new URL(url).port))
  const pairs: { readonly floor: number; readonly ours: number }[] = []
  for (let i = 0; i <= PAINTS; i++) {
    // Each goes first in turn, so that a machine that gets busier or quieter favours neither.
    const measured = { floor: 0, ours: 0 }
    for (const which of i % 2 === 0 ? (['floor', 'ours'] as const) : (['ours', 'floor'] as const))
      measured[which] = await largestPaintMs(browser, which === 'floor' ? `${floor}/floor/` : ours + PAGE)
    if (i > 0) pairs.push(measured) // the first of each warms the browser
  }
  await browser.close()
  const ratios = pairs.map((pair) => pair.ours / pair.floor)
  printTable(`Words on the screen: ${PAGE} on slow 4G and a slow phone, ${PAINTS} pairs in turns, medians`, [
    { what: 'hand-written page', figure: inMs(pairs.map((pair) => pair.floor)) },
    { what: 'ours', figure: inMs(pairs.map((pair) => pair.ours)) },
    atMost('ratio of a pair', median(ratios), 1.15, ratio),
    {
      what: 'the middle half of the pairs',
      figure: [25, 75].map((part) => ratio(percentile(ratios, part))).join(' to '),
    },
  ])
}

async function benchPlan(product: Product): Promise<void> {
  const few = await planOpenings(product)
  await publishLongPlan(product.ask, OWNER_OF_A_PLAN)
  const many = await planOpenings(product)
  printTable(`Opening a plan on a slow phone: main-thread time, ${OPENINGS} each, medians`, [
    { what: 'a handful of steps', figure: inMs(few.map(({ first }) => first)) },
    atMost('200 steps', median(many.map(({ first }) => first)), 100, (ms) => `${ms.toFixed(0)} ms`),
    { what: 'a handful, with what is further down and folded away', figure: inMs(few.map(({ all }) => all)) },
    { what: '200, with what is further down and folded away', figure: inMs(many.map(({ all }) => all)) },
  ])
}

function inMs(times: readonly number[]): string {
  return `${median(times).toFixed(0)} ms`
}

async function planOpenings({ url, invitationFor }: Product): Promise<readonly OpeningMs[]> {
  const phone = await openPhone()
  await join(phone.page, url, invitationFor(OWNER_OF_A_PLAN))
  const times: OpeningMs[] = []
  for (let i = 0; i <= OPENINGS; i++) {
    await follow(phone.page, '/en/')
    const ms = await planOpeningMs(phone.page)
    if (i > 0) times.push(ms) // the first fetches the page
  }
  await phone.end()
  return times
}

async function benchPhoto({ url, folder, invitationFor }: Product): Promise<void> {
  const photo = await aPhotoOf12Megapixels(folder)
  const phone = await openPhone()
  await join(phone.page, url, invitationFor('Leila Haddad'))
  await follow(phone.page, '/en/share-views/')
  await beginWriting(phone.page)
  const quick: PhotoMs[] = []
  const slow: PhotoMs[] = []
  for (let i = 0; i <= PHOTOS; i++) {
    const one = await addPhotoMs(phone.page, photo.path, 1)
    const other = await addPhotoMs(phone.page, photo.path, SLOWER_PROCESSOR)
    if (i === 0) continue // the first fetches the tool
    quick.push(one)
    slow.push(other)
  }
  await phone.end()
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
  const times = (pick: (one: PhotoMs) => number) => median(quick.map(pick)) * SLOWER_PROCESSOR
  printTable(
    `A photo of 12 megapixels (${(photo.bytes / 1e6).toFixed(1)} MB), ${PHOTOS} each, medians; times as on a phone ${SLOWER_PROCESSOR} times slower`,
    [
      atMost(
        'seen as it will be',
        times(({ ready }) => ready),
        4000,
        seconds,
      ),
      { what: 'then sealed on the phone', figure: seconds(times(({ added }) => added)) },
      atMost(
        'longest task of a throttled page',
        Math.max(...slow.map(({ longest }) => longest)),
        100,
        (ms) => `${ms.toFixed(0)} ms`,
      ),
    ],
  )
}

/** TLS and HTTP/2 in front, and then the line, as it is for a family. */
async function behindSlowLine(port: number): Promise<string> {
  const secure = await front(port)
  const link = await slowLink(secure.port, SLOW_4G)
  return `https://localhost:${link.port}`
}

/** Drawn by a finger, as the phone's screen reports it. */
async function benchStrokes({ url, invitationFor }: Product): Promise<void> {
  const phone = await openPhone()
  await join(phone.page, url, invitationFor('Maya'))
  await follow(phone.page, '/en/')
  await openLongDrawing(phone.page)
  const ours = await workPerMove(phone.page, '.paper-board')
  const bare = await phone.context.newPage()
  await openBareCanvas(bare)
  const least = await workPerMove(bare, '#bare')
  await phone.end()
  const ms = (value: number) => `${value.toFixed(1)} ms`
  const p95 = (all: readonly number[]) => percentile(all, 95)
  printTable(
    `From a move to the painted screen, at a quarter of the processor, after ${STROKES_BEFORE} strokes; ${ours.length} and ${least.length} moves`,
    [
      { what: 'a bare canvas, median', figure: ms(median(least)) },
      { what: 'a bare canvas, 95 of 100', figure: ms(p95(least)) },
      { what: 'the board, median', figure: ms(median(ours)) },
      atMost('the board, 95 of 100', p95(ours), 16, ms),
      { what: 'ratio of the medians', figure: ratio(median(ours) / median(least)) },
    ],
  )
}
