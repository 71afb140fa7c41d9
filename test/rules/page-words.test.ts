/** A page and its words arrive together: which words a page says is read off the code when the app is built. */
import { expect, test } from 'vitest'
import { pageWords, says } from '../../src/i18n/build/page-words.ts'
import { codeIn, textOf, withoutComments } from './tree.ts'

const rows = withoutComments(textOf('src/app.tsx')).match(/^\s*forOneself\('/gm) ?? []
const words = pageWords()

test('every page of one’s own is in the table, with its own words and those of its parts', () => {
  expect(Object.keys(words).length).toBeGreaterThanOrEqual(rows.length)
  expect(rows.length).toBeGreaterThan(15)
  expect(words['share-views']).toEqual(expect.arrayContaining(['share-views', 'locked']))
  // Said by a part of the page, in another folder.
  expect(words['on-the-day']).toContain('share-views')
})

test('public pages say nothing but what every reader has, or what they bring when it is pressed', () => {
  for (const page of ['guide', 'guide-contents', 'guide-whole', 'welcome', 'get-help-now'])
    expect(words[page] ?? [], page).toEqual([])
})

test('whoever says words says whose, in a way that the build can read', () => {
  const unread = codeIn('src').flatMap(({ path, text }) => {
    if (/^src\/(i18n\/|components\/words\.tsx)/.test(path)) return []
    const runs = withoutComments(text)
    const uses = runs.match(/\buseWords[<(]|\bisFallback\(/g)?.length ?? 0
    const read = runs.match(says)?.filter((one) => !one.includes('of=')).length ?? 0
    return uses === read && !/<Words\b[^>]*\sof=\{/.test(runs) ? [] : [path]
  })
  expect(unread).toEqual([])
})
