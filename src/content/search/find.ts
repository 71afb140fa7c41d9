/**
 * Searching the guide on the phone itself, with no internet, forgiving of spelling.
 *
 * What somebody types stays in this tab: it is not kept, not sent and not in the address. The library and the index
 * of one language are fetched when the search is first touched.
 */

import { searches } from 'virtual:heard-search'
import MiniSearch, { type Query, type SearchOptions } from 'minisearch'
import type { Language } from '../../i18n/index.ts'
import type { Voice } from '../order.ts'
import { indexOptions } from './index-options.ts'
import { plainWord, type SearchWords, wordsIn } from './terms.ts'

export interface Found {
  /** `guide/<topic>` or `guide/<topic>/<voice>`, without the language. */
  readonly page: string
  readonly part: string
  readonly title: string
  readonly heading: string
  readonly says: string
  /** What the words are in, when that is not the language that was asked for. */
  readonly language: string
}

export type Search = (typed: string) => readonly Found[]

const MOST = 8
/** With fewer than this, what has only some of the words is shown after what has all of them. */
const FEW = 3
const MOST_OF_ONE_TOPIC = 2

/** Searches the guide, or one of its voices: there, what only the guide itself says comes after, when little was found. */
export async function openSearch(language: Language, voice?: Voice): Promise<Search> {
  const load = (ending: string) => (searches[language + ending] ?? searches[`en${ending}`])!()
  const [guide, own] = await Promise.all([load(''), voice && load(`.${voice}`)])
  const words = guide.words ?? { skip: [], words: {}, asks: {} }
  const inGuide = searchIn(MiniSearch.loadJSON(guide.index, indexOptions), words)
  return own ? inVoice(searchIn(MiniSearch.loadJSON(own.index, indexOptions), words), inGuide) : inGuide
}

export function inVoice(ofVoice: Search, inGuide: Search): Search {
  return (typed) => {
    const found = ofVoice(typed)
    if (found.length >= FEW) return found
    // A page that was found in their own voice is not shown again in another.
    const isThere = ({ page }: Found) => found.some((one) => one.page.startsWith(`${page}/`))
    return [...found, ...inGuide(typed).filter((one) => !isThere(one))].slice(0, MOST)
  }
}

const closeness: SearchOptions = {
  boost: { asks: 5, title: 4, heading: 2 },
  prefix: (term) => term.length > 2,
  fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
  weights: { fuzzy: 0.3, prefix: 0.6 },
}

export function searchIn(index: MiniSearch, { skip, words }: SearchWords): Search {
  const tooSmall = new Set(skip.map(plainWord))
  return (typed) => {
    const all = wordsIn(typed).map(plainWord)
    const asked = all.filter((word) => !tooSmall.has(word))
    const each = (asked.length > 0 ? asked : all).map((word): Query => {
      const others = words[word] ?? []
      return others.length > 0 ? { combineWith: 'OR', queries: [word, ...others] } : word
    })
    if (each.length === 0) return []
    const exact = index.search({ combineWith: 'AND', queries: each }, closeness)
    const near = exact.length < FEW ? index.search({ combineWith: 'OR', queries: each }, closeness) : []
    const found = [...exact, ...near.filter(({ id }) => !exact.some((one) => one.id === id))]
    // Stored by build/search.ts, field by field.
    return fewOfEach(found as unknown as readonly Found[]).slice(0, MOST)
  }
}

function fewOfEach(found: readonly Found[]): readonly Found[] {
  const seen = new Map<string, number>()
  return found.filter(({ page }) => {
    const count = (seen.get(page) ?? 0) + 1
    seen.set(page, count)
    return count <= MOST_OF_ONE_TOPIC
  })
}
