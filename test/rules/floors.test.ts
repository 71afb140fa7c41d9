/** Who may import whom: only from the floors below. A breach is told as two files. */
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { codeIn, type OurFile, withoutComments } from './tree.ts'

/** The first prefix that fits says the module; its number is its floor. */
const floors: readonly (readonly [prefix: string, floor: number])[] = [
  ['contract/', 0],
  ['areas/', 0],
  ['src/store/', 1],
  ['src/i18n/', 1],
  ['src/locales/', 0],
  ['src/sync/', 2],
  ['src/case-file/', 3],
  ['src/area/', 3],
  ['src/content/', 3],
  ['src/style/', 4],
  ['src/components/', 4],
  ['src/pages/', 5],
  ['src/sw/', 6],
  ['src/', 6],
  ['server/config/', 0],
  ['server/db/', 1],
  ['server/envelopes/', 2],
  ['server/attachments/', 2],
  ['server/who/', 2],
  ['server/log/', 2],
  ['server/bookings/', 3],
  ['server/operations/', 4],
  ['server/jobs/', 4],
  // What every answer carries is below both of those that answer: the API and the built pages.
  ['server/http/headers.ts', 4],
  ['server/http/', 5],
  ['server/static/', 5],
  ['server/demo/', 6],
  ['server/', 6],
  ['staff/pages/', 5],
  ['staff/parts/', 4],
  ['staff/', 3],
]

const imported = /(?:\bfrom|\bimport\(|\bimport)\s*['"](\.[^'"]+)['"]/g

function importsOf({ path, text }: OurFile): readonly string[] {
  return [...withoutComments(text).matchAll(imported)].map(([, to]) =>
    posix.normalize(posix.join(posix.dirname(path), to!)),
  )
}

function moduleOf(path: string): readonly [string, number] | undefined {
  if (/^staff\/(main|desk|screens)\.tsx$/.test(path)) return ['staff/main', 6]
  const found = floors.find(([prefix]) => path.startsWith(prefix))
  if (!found) return undefined
  // Each page, and each page of the desk, is a module of its own.
  const page = /^((?:src|staff)\/pages\/[^/]+)/.exec(path)
  return page ? [page[1]!, found[1]] : found
}

const runtimeOf = (path: string) => path.slice(0, path.indexOf('/'))

/** What one runtime may take from another. */
const across: Readonly<Record<string, RegExp>> = {
  contract: /^$/,
  areas: /^$/,
  src: /^(contract|areas)\//,
  server: /^(contract|areas)\//,
  staff: /^(contract\/|areas\/|src\/(components|style|i18n)\/)/,
}

/** Delivering, and the language whose pages to keep: no door, no key, no words. */
const carriedAlong = /^src\/(sync\/(deliver|background)|store\/preferences)\.ts$/

function breaches(files: readonly OurFile[]): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((to) => {
      const why = whyNot(file.path, to)
      return why ? [`${file.path} imports ${to}: ${why}`] : []
    }),
  )
}

function whyNot(from: string, to: string): string | undefined {
  if (runtimeOf(from) !== runtimeOf(to))
    return across[runtimeOf(from)]?.test(to) ? undefined : `${runtimeOf(from)} may not take from there.`
  if (from.startsWith('src/sw/') && !to.startsWith('src/sw/'))
    return carriedAlong.test(to)
      ? undefined
      : 'the service worker carries sealed envelopes and nothing else of ours.'
  const mine = moduleOf(from)
  const theirs = moduleOf(to)
  if (!mine || !theirs || mine[0] === theirs[0]) return undefined
  return theirs[1] < mine[1]
    ? undefined
    : `floor ${mine[1]} takes only from the floors below, not ${theirs[1]}.`
}

test('every file imports only from the floors below it', () => {
  expect(breaches(codeIn('src', 'server', 'staff', 'contract'))).toEqual([])
})

test('a file that reaches up, sideways or across is found out', () => {
  const wrong = [
    { path: 'src/store/place.ts', text: `import { send } from '../sync/index.ts'` },
    { path: 'src/pages/plan/page.tsx', text: `const x = () => import('../home/page.tsx')` },
    { path: 'src/components/page.tsx', text: `export { x } from '../pages/plan/page.tsx'` },
    { path: 'server/db/pools.ts', text: `import { route } from '../http/app.ts'` },
    { path: 'contract/envelope.ts', text: `import type { Area } from '../src/area/index.ts'` },
    { path: 'staff/main.tsx', text: `import '../src/store/index.ts'` },
    { path: 'src/sw/sw.ts', text: `import { get } from '../store/index.ts'` },
  ]
  expect(breaches(wrong)).toHaveLength(wrong.length)
  expect(
    breaches([{ path: 'src/pages/plan/page.tsx', text: `import { get } from '../../store/index.ts'` }]),
  ).toEqual([])
})
