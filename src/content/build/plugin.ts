/**
 * The Vite plugin that turns `topics/<topic>/<language>[.<voice>].md` into a module, and makes one contents
 * module (`virtual:heard-contents`) and one of where its topics are (`virtual:heard-topics`) per language and voice, and
 * one index to search by (`virtual:heard-search`).
 *
 * It runs when the app is built and when tests run, never on a phone. Chunks are named
 * `assets/topic-<language>-<topic>[-<voice>]-<hash>.js`, so the service worker can pack each language by itself.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { inVoice, pinned, topics, type Voice, voices } from '../order.ts'
import type { SearchWords } from '../search/terms.ts'
import type { CompiledTopic, TopicHead } from '../topic.ts'
import { compileTopic, fileName, type Glossary } from './compile.ts'
import { readTopicFile } from './head.ts'
import { searchIndex } from './search.ts'

const content = dirname(dirname(fileURLToPath(import.meta.url)))
const topicFile = /\/topics\/([a-z-]+)\/([a-zA-Z-]+)(?:\.(young|easy))?\.md$/
const CONTENTS = 'virtual:heard-contents'
const TOPICS = 'virtual:heard-topics'
const SEARCH = 'virtual:heard-search'

export function topicsPlugin(): Plugin {
  return {
    name: 'heard-topics',
    enforce: 'pre',

    resolveId(id) {
      return [CONTENTS, TOPICS, SEARCH].some((ours) => id === ours || id.startsWith(`${ours}/`))
        ? `\0${id}`
        : undefined
    },

    load(id) {
      if (id === `\0${CONTENTS}`) return `export const contents = ${eachLanguageAndVoice(CONTENTS)}`
      if (id === `\0${TOPICS}`) return `export const topics = ${eachLanguageAndVoice(TOPICS)}`
      if (id === `\0${SEARCH}`) return `export const searches = ${eachLanguageAndVoice(SEARCH)}`
      const [, from, language = '', voice] =
        (/^\0(virtual:heard-\w+)\/([a-zA-Z-]+)(?:\.(young|easy))?$/.exec(id) as
          | [string, string, string, Voice?]
          | null) ?? []
      if (from === CONTENTS) return `export const heads = ${JSON.stringify(headsOf(language, voice))}`
      if (from === SEARCH) return searchModule(language, voice)
      return from === TOPICS ? topicsModule(language, voice) : undefined
    },

    transform(code, id) {
      const [, topic, language, voice] =
        (topicFile.exec(id) as [string?, string?, string?, Voice?] | null) ?? []
      if (!topic || !language) return undefined
      for (const each of [pathOf(topic, 'en', voice), glossaryPath(language), glossaryPath('en')])
        this.addWatchFile(each)
      const compiled = withNeighbours(compileFile(topic, language, voice, code))
      return {
        code: `export const topic = ${JSON.stringify(compiled)}`,
        map: { mappings: '' },
        moduleType: 'js',
      }
    },

    outputOptions(options) {
      const otherwise = options.chunkFileNames ?? 'assets/[name]-[hash].js'
      return {
        ...options,
        chunkFileNames: (chunk) => {
          const ids = [chunk.facadeModuleId, ...chunk.moduleIds].filter((id) => typeof id === 'string')
          for (const id of ids) {
            const [, topic, language, voice] = topicFile.exec(id) ?? []
            if (topic) return `assets/topic-${language}-${topic}${voice ? `-${voice}` : ''}-[hash].js`
            if (id.startsWith(`\0${SEARCH}/`))
              return `assets/topic-${id.slice(SEARCH.length + 2).replace('.', '-')}-search-[hash].js`
            if (id.startsWith(`\0${CONTENTS}/`))
              return `assets/topic-${id.slice(CONTENTS.length + 2).replace('.', '-')}-contents-[hash].js`
            if (id.startsWith(`\0${TOPICS}/`))
              return `assets/topic-${id.slice(TOPICS.length + 2).replace('.', '-')}-list-[hash].js`
          }
          return typeof otherwise === 'function' ? otherwise(chunk) : otherwise
        },
      }
    },
  }
}

function pathOf(topic: string, language: string, voice?: Voice): string {
  return join(content, 'topics', topic, fileName(language, voice))
}

function glossaryPath(language: string): string {
  return join(content, 'glossary', `${language}.json`)
}

function glossaryOf(language: string): Glossary {
  // The glossary is ours, and test/content reads every entry of it.
  return JSON.parse(readFileSync(glossaryPath(language), 'utf8')) as Glossary
}

/** Compiles one topic from the files on disk. */
export function compileFile(topic: string, language: string, voice?: Voice, source?: string): CompiledTopic {
  const english = readFileSync(pathOf(topic, 'en', voice), 'utf8')
  return compileTopic({
    id: topic,
    language,
    voice,
    source: source ?? readFileSync(pathOf(topic, language, voice), 'utf8'),
    english,
    glossary: glossaryOf(language),
    englishGlossary: glossaryOf('en'),
  })
}

/** The index as text, because a phone reads JSON sooner than a script of the same size. */
function searchModule(language: string, voice: Voice | undefined): string {
  const words = searchWords(language)
  const all = orderOf(voice).map((topic) =>
    compileFile(topic, existsSync(pathOf(topic, language, voice)) ? language : 'en', voice),
  )
  const { skip, words: others } = words
  return (
    `export const index = ${JSON.stringify(searchIndex(all, words))}\n` +
    `export const words = ${JSON.stringify(voice ? null : { skip, words: others, asks: {} })}`
  )
}

/** What people type, in one language. Ours, and test/content reads every list. */
export function searchWords(language: string): SearchWords {
  return JSON.parse(readFileSync(join(content, 'search', `${language}.json`), 'utf8')) as SearchWords
}

function eachLanguageAndVoice(module: string): string {
  const names = languagesWithTopics().flatMap((lang) => [lang, ...voices.map((voice) => `${lang}.${voice}`)])
  return `{ ${names.map((name) => `${JSON.stringify(name)}: () => import('${module}/${name}')`).join(', ')} }`
}

/** Where each topic is in one language and voice; in English where that language does not have it. */
function topicsModule(language: string, voice: Voice | undefined): string {
  const topics = Object.entries(headsOf(language, voice)).map(([topic, head]) => {
    const file = JSON.stringify(pathOf(topic, head.language, voice))
    return `${JSON.stringify(topic)}: () => import(${file}).then((file) => file.topic)`
  })
  return `export const list = { ${topics.join(', ')} }`
}

/** Titles in this language, or in English where a topic has none yet, in reading order. */
function headsOf(language: string, voice?: Voice): Record<string, TopicHead & { readonly language: string }> {
  return Object.fromEntries(
    orderOf(voice).map((topic) => {
      const own = existsSync(pathOf(topic, language, voice)) ? language : 'en'
      const file = pathOf(topic, own, voice)
      const { title, summary, stamp, ramp } = readTopicFile(readFileSync(file, 'utf8'), file)
      return [topic, { language: own, title, summary, stamp, ...(ramp && { ramp }) }]
    }),
  )
}

const orderOf = (voice: Voice | undefined): readonly string[] => (voice ? inVoice[voice] : topics)

function withNeighbours(topic: CompiledTopic): CompiledTopic {
  if (topic.voice && !orderOf(topic.voice).includes(topic.id)) return topic
  const heads = headsOf(topic.language, topic.voice)
  const order = orderOf(topic.voice)
  const at = order.indexOf(topic.id)
  const neighbour = (id: string | undefined) => (id ? { id, title: heads[id]!.title } : undefined)
  const previous = neighbour(order[at - 1])
  const next = at < 0 ? undefined : neighbour(order[at + 1])
  const pinnedTitle = topic.voice ? undefined : heads[pinned]!.title
  return {
    ...topic,
    ...(previous && { previous }),
    ...(next && { next }),
    ...(pinnedTitle && { pinnedTitle }),
  }
}

function languagesWithTopics(): string[] {
  const all = topics.flatMap((topic) => readdirSync(join(content, 'topics', topic)))
  return [...new Set(all.flatMap((name) => /^([a-zA-Z-]+)\.md$/.exec(name)?.[1] ?? []))].sort()
}
