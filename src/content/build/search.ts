/**
 * Makes the index that the guide is searched by, one for each language and voice, while the app is built.
 *
 * Every part of every topic is in it, every key word with its meaning, and the ways people ask for a topic.
 */
import MiniSearch from 'minisearch'
import { indexOptions } from '../search/index-options.ts'
import type { SearchWords } from '../search/terms.ts'
import { textOf } from '../text-of.ts'
import type { CompiledTopic, Word } from '../topic.ts'

interface Entry {
  readonly id: string
  readonly page: string
  readonly part: string
  readonly asks: string
  readonly title: string
  readonly heading: string
  readonly text: string
  readonly says: string
  readonly language: string
}

const SAYS_LETTERS = 110

export function searchIndex(topics: readonly CompiledTopic[], { asks }: SearchWords): string {
  const index = new MiniSearch<Entry>(indexOptions)
  for (const topic of topics) index.addAll(entriesOf(topic, asks[topic.id] ?? []))
  return JSON.stringify(index)
}

function entriesOf(topic: CompiledTopic, asks: readonly string[]): Entry[] {
  const page = topic.voice ? `guide/${topic.id}/${topic.voice}` : `guide/${topic.id}`
  const same = { page, title: topic.title, language: topic.language, asks: '' }
  const whole: Entry = {
    ...same,
    id: page,
    part: '',
    asks: asks.join(' '),
    heading: '',
    text: topic.summary,
    says: topic.summary,
  }
  const parts = topic.sections.map(({ id, heading, body }): Entry => {
    const text = textOf(body)
    return {
      ...same,
      id: `${page}#${id}`,
      part: heading ? id : '',
      heading,
      text: heading ? text : '',
      says: shortened(text),
    }
  })
  const hasWords = topic.sections.some(({ body }) => body.some(([kind]) => kind === 'words'))
  return [whole, ...parts, ...(hasWords ? wordEntries(page, topic) : [])]
}

function wordEntries(page: string, topic: CompiledTopic): Entry[] {
  return Object.entries(topic.words).map(([entry, { term, name, meaning }]: [string, Word]) => ({
    id: `${page}#meaning-${entry}`,
    page,
    part: `meaning-${entry}`,
    asks: '',
    title: topic.title,
    heading: name ? `${term} · ${name}` : term,
    text: meaning,
    says: shortened(meaning),
    language: topic.language,
  }))
}

function shortened(text: string): string {
  if (text.length <= SAYS_LETTERS) return text
  const cut = text.slice(0, SAYS_LETTERS)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))}…`
}
