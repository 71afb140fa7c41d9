import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { factsSchema } from '../../contract/area.ts'
import { contactOf, nation } from '../../src/area/index.ts'
import { hashOf } from '../../src/content/build/head.ts'
import { isVoice, topics, voicesOf } from '../../src/content/order.ts'
import { isShownFact } from '../../src/pages/guide/fact-words.ts'
import { stampNames } from '../../src/pages/guide/stamp-shapes.tsx'
import {
  allBlocks,
  compiled,
  everyFile,
  fileOf,
  folders,
  glossaryOf,
  inlinesIn,
  shapeOf,
  sourceOf,
  translations,
} from './library.ts'

test('every topic has a folder, and every folder is in the reading order', () => {
  expect(folders).toEqual([...topics].sort())
})

describe.each(everyFile)('%s in %s', (id, language) => {
  test('is written', () => {
    expect(sourceOf(id, language)).toBeDefined()
  })

  test('leads only to pages that are there', () => {
    const links = inlinesIn(compiled(id, language).sections.flatMap(({ body }) => body)).flatMap((node) =>
      typeof node !== 'string' && node[0] === 'a' ? [node[1]] : [],
    )
    for (const link of links) {
      const [kind, slug = ''] = link.split(':')
      const [topic, voice] = slug.split('/')
      if (kind === 'guide') expect(topics).toContain(topic)
      if (voice) expect(isVoice(voice) && voicesOf(topic ?? '').includes(voice), link).toBe(true)
      if (kind === 'page') expect(existsSync(`src/pages/${slug}/page.tsx`), link).toBe(true)
    }
  })

  test('has no number in its prose that belongs to a council', () => {
    const prose = fileOf(id, language)
      .body.replaceAll(/^:: .*$/gm, '')
      .replaceAll('section 47', '')
    expect(prose.match(/.{0,30}\p{Nd}.{0,30}/u)?.[0]).toBeUndefined()
  })
})

test('no English topic counts days, weeks, months or minutes in words', () => {
  const counted =
    /\b(one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|half an?) (working )?(day|week|month|hour|minute|year)s?\b/i
  for (const id of topics) expect(fileOf(id, 'en').body.match(counted)?.[0], id).toBeUndefined()
})

test('no English topic scolds, rushes or speaks like an office', () => {
  const never =
    /\b(should|must|simply|just|easy|submit|invalid|required|session|sync|overdue|failed|non-compliant|perpetrator|threshold|s47|CIN|CPP|IRO)\b/i
  for (const id of topics) expect(fileOf(id, 'en').body.match(never)?.[0], id).toBeUndefined()
})

describe.each(translations)('the translation into %s', (language) => {
  test.each([...topics])('of %s is of the English as it is today', (id) => {
    expect(fileOf(id, language).of, `translate again, then write: of: ${hashOf(fileOf(id, 'en'))}`).toBe(
      hashOf(fileOf(id, 'en')),
    )
  })

  test.each([...topics])('of %s has the same parts, facts and people to call, in the same order', (id) => {
    expect(shapeOf(compiled(id, language))).toEqual(shapeOf(compiled(id, 'en')))
  })

  test('explains every key word that the English explains, beside the English term', () => {
    const english = glossaryOf('en')
    const own = glossaryOf(language)
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort())
    for (const [entry, word] of Object.entries(own)) {
      expect(word.term).toBe(english[entry]?.term)
      expect(word.name, entry).toBeTruthy()
    }
  })
})

test('every key word of the glossary is on the page of words, and every page explains its own', () => {
  const used = new Set(topics.flatMap((id) => Object.keys(compiled(id, 'en').words)))
  expect(Object.keys(compiled('words-they-use', 'en').words)).toEqual(Object.keys(glossaryOf('en')))
  expect(Object.keys(glossaryOf('en')).filter((entry) => !used.has(entry))).toEqual([])
})

test('every fact a topic shows is one that councils answer, and there are words to say it', () => {
  for (const id of topics) {
    for (const block of allBlocks(compiled(id, 'en'))) {
      if (block[0] !== 'fact') continue
      const [group = '', name = ''] = block[1].split('.')
      const groups = factsSchema.entries as unknown as Record<string, { entries: Record<string, unknown> }>
      expect(groups[group]?.entries[name], `${id}: ${block[1]}`).toBeDefined()
      expect(isShownFact(block[1]), `${id}: ${block[1]}`).toBe(true)
    }
  }
})

/** A council's own lines: where no number is known, the card turns into a question to ask. */
const ofTheCouncil = ['council-day', 'council-out-of-hours', 'complaints', 'child-advocate']

test('everybody a topic says to call has a number everywhere in England, or is the council’s own line', () => {
  const callable = [...nation.contacts.map(({ kind }) => kind), ...ofTheCouncil]
  for (const id of topics) {
    for (const block of allBlocks(compiled(id, 'en'))) {
      if (block[0] === 'call') expect(callable).toContain(block[1])
    }
  }
  expect(contactOf(nation, 'family-rights')?.phone).toBe('0808 801 0366')
})

test('every picture a topic names is drawn', () => {
  for (const id of topics) {
    const topic = compiled(id, 'en')
    const steps = allBlocks(topic).flatMap((block) => (block[0] === 'step' ? [block[1]] : []))
    for (const stamp of [topic.stamp, ...steps]) expect(stampNames, id).toContain(stamp)
  }
})

test('every topic says where it comes from: a sentence of the first sources, or an address', () => {
  const lengths = [18, 24, 30, 17, 32]
  for (const id of topics) {
    const { sources } = compiled(id, 'en')
    expect(sources.length, id).toBeGreaterThan(0)
    for (const source of sources) {
      const [, document, sentence] = /^S([0-4])\.(\d+)$/.exec(source) ?? []
      if (document) expect(Number(sentence)).toBeLessThanOrEqual(lengths[Number(document)] ?? 0)
      else expect(source).toMatch(/^https?:\/\/[^\s]+$/)
    }
  }
})
