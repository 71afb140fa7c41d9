/** The guide as it stands on disk, for tests that read all of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileName } from '../../src/content/build/compile.ts'
import { readTopicFile, type TopicFile } from '../../src/content/build/head.ts'
import { compileFile } from '../../src/content/build/plugin.ts'
import { inVoice, type TopicId, topics, type Voice, voices } from '../../src/content/order.ts'
import type { CompiledTopic, Inline, Rich, Word } from '../../src/content/topic.ts'
import { offered } from '../../src/i18n/languages.ts'

export const translations = offered.filter((language) => language !== 'en')
export const folders = readdirSync('src/content/topics').sort()

export function sourceOf(topic: string, language: string, voice?: Voice): string | undefined {
  const path = `src/content/topics/${topic}/${fileName(language, voice)}`
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

export function fileOf(topic: string, language: string, voice?: Voice): TopicFile {
  return readTopicFile(sourceOf(topic, language, voice) ?? '', `${topic}/${fileName(language, voice)}`)
}

export function compiled(topic: string, language: string, voice?: Voice): CompiledTopic {
  return compileFile(topic, language, voice)
}

export function glossaryOf(language: string): Record<string, Word> {
  return JSON.parse(readFileSync(`src/content/glossary/${language}.json`, 'utf8'))
}

/** Every topic in every language that has it, one row each: for `test.each`. */
export const everyFile: readonly (readonly [TopicId, string])[] = topics.flatMap((topic) =>
  offered.map((language) => [topic, language] as const),
)

/** Every voice with each topic that has it. */
export const everyVoice: readonly (readonly [TopicId, Voice])[] = voices.flatMap((voice) =>
  inVoice[voice].map((topic) => [topic, voice] as const),
)

/** What a translation shares with the English: its parts, facts, people to call and pictures, in order. */
export function shapeOf(topic: CompiledTopic): readonly unknown[] {
  return [
    topic.sections.length,
    topic.stamp,
    topic.sources,
    topic.ramp === undefined,
    ...allBlocks(topic).map((block) => {
      if (block[0] === 'fact' || block[0] === 'call' || block[0] === 'step' || block[0] === 'safety')
        return `${block[0]} ${block[1]}`
      return block[0] === 'ul' || block[0] === 'ol' ? `${block[0]} ${block[1].length}` : block[0]
    }),
  ]
}

/** All blocks of a topic, those inside others too. */
export function blocksIn(blocks: readonly Rich[]): Rich[] {
  return blocks.flatMap((block) => {
    if (block[0] === 'note') return [block, ...blocksIn(block[1])]
    if (block[0] === 'step' || block[0] === 'more' || block[0] === 'safety')
      return [block, ...blocksIn(block[2])]
    return [block]
  })
}

export function inlinesIn(blocks: readonly Rich[]): Inline[] {
  const deep = (nodes: readonly Inline[]): Inline[] =>
    nodes.flatMap((node) => {
      if (typeof node === 'string' || node[0] === 'w') return [node]
      return [node, ...deep(node[0] === 'b' ? node[1] : node[2])]
    })
  return blocksIn(blocks).flatMap((block) => {
    if (block[0] === 'p' || block[0] === 'h3') return deep(block[1])
    return block[0] === 'ul' || block[0] === 'ol' ? block[1].flatMap(deep) : []
  })
}

export const allBlocks = (topic: CompiledTopic): Rich[] =>
  topic.sections.flatMap(({ body }) => blocksIn(body))
