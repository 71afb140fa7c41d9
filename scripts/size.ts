/**
 * `npm run size`: what a family's phone fetches on a first visit to a page of the guide, against our goals.
 * Measured in a real Chromium against the real server, compressed as it would be.
 */
import { firstVisit, type Kept, openBrowser, type Travelled } from './first-visit.ts'
import { startProduct } from './product.ts'
import { atMost, count, kilobytes, printTable, type Row } from './table.ts'

const PAGE = '/en/guide/who-will-be-there/'

const product = await startProduct({ port: 8122 })
const browser = await openBrowser()
try {
  const { beforeTouch, whileReading, afterTouch, kept } = await firstVisit(browser, product.url + PAGE)
  const all = [...beforeTouch, ...afterTouch]

  printTable(`What travels on a first visit to ${PAGE} (brotli)`, beforeTouch.map(rowOf))
  printTable('Before the first touch', [
    atMost('everything', weigh(beforeTouch), 35_000, kilobytes),
    atMost('JavaScript', weigh(beforeTouch, 'js'), 16_000, kilobytes),
    atMost('requests', beforeTouch.length, 5, count),
    atMost('web fonts', beforeTouch.filter(({ kind }) => kind === 'fonts').length, 0, count),
    ...['html', 'css', 'pictures', 'manifest', 'other'].map((kind) => ({
      what: kind,
      figure: kilobytes(weigh(beforeTouch, kind)),
    })),
  ])
  printTable('While it is read, at any touch', [
    { what: 'everything', figure: kilobytes(weigh(whileReading)) },
  ])
  printTable('What travels when something is touched that needs the app', afterTouch.map(rowOf))
  printTable('After that', [
    atMost('JavaScript in all', weigh(all, 'js'), 32_000, kilobytes),
    { what: 'everything', figure: kilobytes(weigh(all)) },
  ])
  printTable('Kept on the phone for later', keptRows(kept))
} finally {
  await browser.close()
  await product.end()
}

function weigh(list: readonly Travelled[], kind?: string): number {
  return list.reduce((sum, one) => sum + (kind === undefined || one.kind === kind ? one.bytes : 0), 0)
}

function rowOf({ path, kind, bytes }: Travelled): Row {
  return { what: path, figure: kilobytes(bytes), goal: kind }
}

function keptRows(kept: readonly Kept[]): readonly Row[] {
  const sum = (list: readonly Kept[]) => list.reduce((total, { bytes }) => total + bytes, 0)
  const isWords = ({ path }: Kept) => path.includes('/locale-')
  const ofGuide = kept.filter(({ cache }) => cache.includes('heard-language'))
  const ownWords = kept.filter(({ cache }) => cache.includes('heard-words'))
  const rest = kept.filter(({ cache }) => cache.endsWith('rest'))
  const shell = kept.filter((one) => ![ofGuide, ownWords, rest].some((list) => list.includes(one)))
  const guideWords = ofGuide.filter(isWords)
  return [
    atMost(`the app itself, ${shell.length} files`, sum(shell), 60_000, kilobytes),
    { what: "one language's interface for reading, with its guide", figure: kilobytes(sum(guideWords)) },
    { what: "the words of one's own pages, quietly afterwards", figure: kilobytes(sum(ownWords)) },
    atMost("one language's interface in all", sum([...guideWords, ...ownWords]), 12_000, kilobytes),
    atMost(
      'the whole guide in that language',
      sum(ofGuide.filter((one) => !isWords(one))),
      700_000,
      kilobytes,
    ),
    {
      what: `one's own pages and the tools, quietly afterwards, ${rest.length} files`,
      figure: kilobytes(sum(rest)),
    },
  ]
}
