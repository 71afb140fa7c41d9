/** Searching the guide: what families type, misspelt as they type it, finds the page that answers. */
import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'
import { compileFile, searchWords } from '../../src/content/build/plugin.ts'
import { searchIndex } from '../../src/content/build/search.ts'
import { inVoice, topics, type Voice, voices } from '../../src/content/order.ts'
import { searchIn, inVoice as searchInVoice } from '../../src/content/search/find.ts'
import { indexOptions } from '../../src/content/search/index-options.ts'
import { plainWord } from '../../src/content/search/terms.ts'

const languages = ['en', 'pl', 'ar'] as const
const searchOf = (language: string) => {
  const words = searchWords(language)
  const all = topics.map((topic) => compileFile(topic, language))
  return searchIn(MiniSearch.loadJSON(searchIndex(all, words), indexOptions), words)
}
const voiceSearchOf = (language: string, voice: Voice) => {
  const words = searchWords(language)
  const all = inVoice[voice].map((topic) => compileFile(topic, language, voice))
  const own = searchIn(MiniSearch.loadJSON(searchIndex(all, words), indexOptions), words)
  return searchInVoice(own, searchOf(language))
}
const search = Object.fromEntries(languages.map((language) => [language, searchOf(language)]))
const first = (language: string, typed: string) => search[language]!(typed)[0]?.page

describe('the first thing found is the page that answers', () => {
  test.each([
    ['en', 'take my kids', 'guide/can-they-take-my-child'],
    ['en', 'will they take my childern away', 'guide/can-they-take-my-child'],
    ['en', 'foster', 'guide/can-they-take-my-child'],
    ['en', 'soliciter', 'guide/bringing-someone'],
    ['en', 'complane', 'guide/disagreeing'],
    ['en', 'can my mum come with me', 'guide/bringing-someone'],
    ['en', 'pregnent', 'guide/before-birth'],
    ['en', 'my ex is violent', 'guide/staying-safe'],
    ['en', 'lies in the report', 'guide/the-reports'],
    ['en', 'CORE GROUP', 'guide/core-groups'],
    ['pl', 'czy zabiorą mi dzieci', 'guide/can-they-take-my-child'],
    ['pl', 'odebrac dziecko', 'guide/can-they-take-my-child'],
    ['pl', 'skarga', 'guide/disagreeing'],
    ['pl', 'jestem w ciazy', 'guide/before-birth'],
    ['ar', 'هل يأخذون أولادي', 'guide/can-they-take-my-child'],
    ['ar', 'اخذ اطفالي', 'guide/can-they-take-my-child'],
    ['ar', 'شكوى', 'guide/disagreeing'],
    ['ar', 'حامل', 'guide/before-birth'],
  ])('%s: %s', (language, typed, page) => {
    expect(first(language, typed)).toBe(page)
  })
})

test('every way of asking that we know of finds its page near the top', () => {
  const lost = languages.flatMap((language) =>
    Object.entries(searchWords(language).asks).flatMap(([topic, asks]) =>
      asks
        .filter((typed) => !search[language]!(typed).some(({ page }) => page === `guide/${topic}`))
        .map((typed) => `${language}: “${typed}” does not find ${topic}`),
    ),
  )
  expect(lost).toEqual([])
})

describe('whoever reads in a voice finds what that voice says first', () => {
  test.each(
    languages.flatMap((language) =>
      voices.map((voice) => [language, voice, searchWords(language).asks] as const),
    ),
  )('%s, %s', (language, voice, asks) => {
    const find = voiceSearchOf(language, voice)
    const lost = inVoice[voice].flatMap((topic) =>
      (asks[topic] ?? [])
        .filter((typed) => !find(typed).some(({ page }) => page === `guide/${topic}/${voice}`))
        .map((typed) => `“${typed}” does not find ${topic}`),
    )
    expect(lost).toEqual([])
    // What only the guide itself says is found too, after what is theirs, and its page says whose it is.
    const [ask = ''] = asks['before-birth'] ?? []
    const pages = find(ask).map(({ page }) => page)
    expect(pages).toContain('guide/before-birth')
    const own = pages.map((page) => page.endsWith(`/${voice}`))
    expect(own).toEqual([...own].sort((a, b) => Number(b) - Number(a)))
    // No topic is shown in both voices.
    const topicsFound = [...new Set(pages)].map((page) => page.split('/')[1])
    expect(new Set(topicsFound).size).toBe(topicsFound.length)
  })
})

test('nothing that means nothing finds something', () => {
  for (const language of languages)
    for (const typed of ['', '  ', '?!', 'qqxxzzvv', '🙂']) expect(search[language]!(typed)).toEqual([])
})

test('what people type is kept for topics that exist, in words as they are compared', () => {
  for (const language of languages) {
    const { words, asks } = searchWords(language)
    expect(Object.keys(asks).filter((topic) => !(topics as readonly string[]).includes(topic))).toEqual([])
    expect(topics.filter((topic) => !asks[topic]?.length)).toEqual([])
    const keys = [...Object.keys(words), ...Object.values(words).flat()]
    expect(keys.filter((word) => plainWord(word) !== word)).toEqual([])
  }
})
