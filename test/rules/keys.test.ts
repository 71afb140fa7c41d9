/** Keys are written out whole where they are used, so that a text search finds them; every key is used. */
import { expect, test } from 'vitest'
import { stem, wordsOf } from './locale.ts'
import { codeIn, type OurFile, withoutComments } from './tree.ts'

/** Keys of a page that no file which speaks that page's words writes out. */
function unused(page: string, keys: readonly string[], files: readonly OurFile[]): readonly string[] {
  const speaks = files.filter(
    ({ path, text }) =>
      text.includes(`'${page}'`) || text.includes(`"${page}"`) || path.includes(`/${page}/`),
  )
  const near = speaks.map(({ text }) => withoutComments(text)).join('\n')
  const far = files.map(({ text }) => text).join('\n')
  return [...new Set(keys.map(stem))]
    .filter((key) => {
      // A key with a dot is plain enough to be found anywhere; `title` has to stand near its page.
      const text = key.includes('.') ? far : near
      return !text.includes(`'${key}'`) && !text.includes(`"${key}"`)
    })
    .map((key) => `${page}: ${key}`)
}

/** Calls that build a key from pieces. */
function builtKeys(files: readonly OurFile[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(/\bt\(\s*(`[^`]*\$\{|'[^']*'\s*\+)/g)].map(
      ([call]) => `${path}: ${call}`,
    ),
  )
}

test('every string is used somewhere', () => {
  const files = codeIn('src').filter(({ path }) => !path.startsWith('src/locales/'))
  expect([...wordsOf('en')].flatMap(([page, strings]) => unused(page, Object.keys(strings), files))).toEqual(
    [],
  )
}, 30_000)

test('no key is put together from pieces', () => {
  expect(builtKeys(codeIn('src'))).toEqual([])
})

test('an unused key and a key made of pieces are found out', () => {
  const file = {
    path: 'src/pages/plan/page.tsx',
    text: `const t = useWords('plan'); t('title'); t(\`goal.\${id}\`)`,
  }
  expect(unused('plan', ['title', 'days_one', 'days_other'], [file])).toEqual(['plan: days'])
  expect(builtKeys([file])).toHaveLength(1)
})
