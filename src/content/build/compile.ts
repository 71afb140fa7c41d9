/**
 * Compiles one topic in one language to the tree a page draws.
 *
 * A safety passage of a language that nobody has checked carries the English instead, so that a wrong
 * translation of "only a court can" never reaches a family. The translation stays in its file, waiting.
 */
import type { Voice } from '../order.ts'
import type { CompiledTopic, Inline, Rich, Section, Word } from '../topic.ts'
import { blocksOf } from './blocks.ts'
import { readTopicFile, TopicFileError } from './head.ts'

export type Glossary = Readonly<Record<string, Word>>

export interface Sources {
  readonly id: string
  readonly language: string
  readonly voice?: Voice | undefined
  readonly source: string
  /** The English file of the same topic and voice; the same as `source` for English. */
  readonly english: string
  readonly glossary: Glossary
  readonly englishGlossary: Glossary
}

/** `pl.md` for parents and carers, `pl.young.md` for a young person, `pl.easy.md` for Easy Read. */
export function fileName(language: string, voice?: Voice): string {
  return voice ? `${language}.${voice}.md` : `${language}.md`
}

export function compileTopic(from: Sources): CompiledTopic {
  const file = `topics/${from.id}/${fileName(from.language, from.voice)}`
  const topic = readTopicFile(from.source, file)
  const isEnglish = from.language === 'en'
  const isChecked = isEnglish || topic.checked !== undefined
  const english = isChecked ? new Map<string, Rich[]>() : safetyPassages(from)

  const blocks = blocksOf(topic.body, file, (id, own) => {
    if (isChecked) return ['safety', id, own]
    const original = english.get(id)
    if (!original) throw new TopicFileError(`${file} has a safety passage "${id}" that the English has not.`)
    english.delete(id)
    return ['safety', id, original, 'en']
  })
  if (english.size > 0)
    throw new TopicFileError(`${file} leaves out the safety passages: ${[...english.keys()].join(', ')}.`)

  const sections = sectionsOf(blocks)
  const used = { own: new Set<string>(), english: new Set<string>() }
  for (const section of sections) for (const block of section.body) collect(block, used, 'own')
  if (blocks.some(([kind]) => kind === 'words'))
    for (const entry of Object.keys(from.glossary)) used.own.add(entry)

  return {
    id: from.id,
    language: from.language,
    ...(from.voice && { voice: from.voice }),
    title: topic.title,
    summary: topic.summary,
    stamp: topic.stamp,
    ...(topic.ramp && { ramp: topic.ramp }),
    reviewed: topic.reviewed,
    sources: topic.sources,
    ...(topic.of && { of: topic.of }),
    isChecked,
    minutes: Math.max(1, Math.round(topic.body.split(/\s+/).length / 150)),
    sections,
    words: pick(from.glossary, used.own, file, from.voice),
    ...(used.english.size > 0 && {
      englishWords: pick(from.englishGlossary, used.english, file, from.voice),
    }),
  }
}

function safetyPassages(from: Sources): Map<string, Rich[]> {
  const file = `topics/${from.id}/${fileName('en', from.voice)}`
  const passages = new Map<string, Rich[]>()
  blocksOf(readTopicFile(from.english, file).body, file, (id, own) => {
    passages.set(id, own)
    return ['safety', id, own]
  })
  return passages
}

function sectionsOf(blocks: ReturnType<typeof blocksOf>): Section[] {
  const sections: { id: string; heading: string; body: Rich[] }[] = [{ id: 'start', heading: '', body: [] }]
  for (const block of blocks) {
    if (block[0] !== 'h2') sections.at(-1)!.body.push(block)
    // Numbered, because headings in Arabic or Polish make poor addresses and would differ by language.
    else sections.push({ id: `part-${sections.length}`, heading: block[1], body: [] })
  }
  return sections.filter((section) => section.heading || section.body.length > 0)
}

type Side = 'own' | 'english'

function collect(block: Rich, used: Record<Side, Set<string>>, side: Side): void {
  const inline = (nodes: readonly Inline[]) => {
    for (const node of nodes) {
      if (typeof node === 'string') continue
      if (node[0] === 'w') used[side].add(node[1])
      if (node[0] === 'b') inline(node[1])
      if (node[0] === 'a') inline(node[2])
    }
  }
  if (block[0] === 'p' || block[0] === 'h3') inline(block[1])
  else if (block[0] === 'ul' || block[0] === 'ol') for (const item of block[1]) inline(item)
  else if (block[0] === 'note') for (const inner of block[1]) collect(inner, used, side)
  else if (block[0] === 'step' || block[0] === 'more')
    for (const inner of block[2]) collect(inner, used, side)
  else if (block[0] === 'safety')
    for (const inner of block[2]) collect(inner, used, block[3] === 'en' ? 'english' : side)
}

function pick(
  glossary: Glossary,
  entries: ReadonlySet<string>,
  file: string,
  voice: Voice | undefined,
): Record<string, Word> {
  return Object.fromEntries(
    [...entries].map((entry) => {
      const word = glossary[entry]
      if (!word)
        throw new TopicFileError(
          `${file} uses the key word "${entry}", which the glossary does not explain. Add it to glossary/.`,
        )
      const { young, ...rest } = word
      return [entry, { ...rest, meaning: (voice === 'young' && young) || word.meaning }]
    }),
  )
}
