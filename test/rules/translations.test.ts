/** Every string exists in every language, whole, with the same gaps to fill and the plural forms the language needs. */
import { expect, test } from 'vitest'
import { safetyText } from '../../scripts/safety-words.ts'
import { endingsOf, languagesWithWords, type Strings, stem, wordsOf } from './locale.ts'
import { textOf } from './tree.ts'

const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

function differences(language: string, english: Strings, theirs: Strings): readonly string[] {
  const counts = new Set(
    Object.keys(english)
      .filter((key) => stem(key) !== key)
      .map(stem),
  )
  const wanted = new Set(
    Object.keys(english).flatMap((key) =>
      counts.has(stem(key)) ? endingsOf(language).map((ending) => `${stem(key)}_${ending}`) : [key],
    ),
  )
  const missing = [...wanted].filter((key) => !theirs[key]?.trim()).map((key) => `${key} is missing`)
  const extra = Object.keys(theirs)
    .filter((key) => !wanted.has(key))
    .map((key) => `${key} is not in English`)
  const gapped = [...wanted].flatMap((key) => {
    const source = english[key] ?? english[`${stem(key)}_other`] ?? ''
    const allowed = new Set(gaps(source))
    const own = gaps(theirs[key] ?? '')
    // A plural form may say its number as a word; nothing may ask for a gap that is never filled.
    const lost = counts.has(stem(key)) ? [] : [...allowed].filter((gap) => !own.includes(gap))
    const strange = own.filter((gap) => !allowed.has(gap))
    return [...lost, ...strange].map((gap) => `${key} and its gap {{${gap}}} do not fit`)
  })
  return [...missing, ...extra, ...gapped]
}

test.each(languagesWithWords)('every string there is can be read in %s', (language) => {
  const english = wordsOf('en')
  const theirs = wordsOf(language)
  const all = [...english].flatMap(([page, strings]) =>
    differences(language, strings, theirs.get(page) ?? {}).map((what) => `${language}/${page}: ${what}`),
  )
  expect(all).toEqual([])
  expect([...theirs.keys()]).toEqual([...english.keys()])
})

test('a string that is missing, strange or has another gap is found out', () => {
  const english = { title: 'Plan', left_one: '{{count}} day', left_other: '{{count}} days', by: 'By {{who}}' }
  expect(differences('pl', english, { title: 'Plan' })).toContain('left_few is missing')
  expect(differences('en', english, { ...english, more: 'x' })).toEqual(['more is not in English'])
  expect(differences('en', english, { ...english, by: 'By {{name}}' })).toHaveLength(2)
  expect(differences('en', english, english)).toEqual([])
})

test('every language says truly whether a person has checked it', () => {
  for (const language of languagesWithWords) {
    const status: unknown = JSON.parse(textOf(`src/locales/${language}/status.json`))
    expect(status).toEqual({ checked: expect.any(Boolean), checkedBy: null })
    // Nobody is named, so nobody has checked.
    expect(status).toHaveProperty('checked', false)
  }
})

test('the English of every safety-critical string is on every phone as it now stands', () => {
  expect(textOf('src/locales/safety-english.json'), 'Run: npx tsx scripts/safety-words.ts').toBe(safetyText())
})

test('every safety-critical key and every note to translators is about a string that exists', () => {
  const english = wordsOf('en')
  const has = (page: string, key: string) =>
    Object.keys(english.get(page) ?? {}).some((own) => stem(own) === key)
  const safety = JSON.parse(textOf('src/locales/safety.json')) as Record<string, readonly string[]> // ours
  const notes = JSON.parse(textOf('src/locales/en/notes.json')) as Record<string, Strings> // ours
  const named = [
    ...Object.entries(safety).flatMap(([page, keys]) => keys.map((key) => [page, key] as const)),
    ...Object.entries(notes).flatMap(([page, keys]) =>
      Object.keys(keys).map((key) => [page, stem(key)] as const),
    ),
  ]
  expect(named.filter(([page, key]) => !has(page, key))).toEqual([])
})
