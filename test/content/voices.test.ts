/** The same guide for a young person, and in Easy Read. */
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../../src/content/build/head.ts'
import { inVoice, topics, voicesOf } from '../../src/content/order.ts'
import type { Inline } from '../../src/content/topic.ts'
import { offered } from '../../src/i18n/languages.ts'
import { isShownFact } from '../../src/pages/guide/fact-words.ts'
import { stampNames } from '../../src/pages/guide/stamp-shapes.tsx'
import {
  allBlocks,
  compiled,
  everyVoice,
  fileOf,
  folders,
  inlinesIn,
  shapeOf,
  sourceOf,
  translations,
} from './library.ts'
import { linesOf, readingOf } from './reading-age.ts'

const readingIn = (topic: ReturnType<typeof compiled>) =>
  readingOf([
    topic.title,
    topic.summary,
    ...topic.sections.flatMap((part) => [part.heading, ...linesOf(part.body)]),
  ])

test('a topic that has a voice has it in every language', () => {
  for (const topic of folders) {
    const wanted = offered.flatMap((lang) => voicesOf(topic).map((voice) => `${lang}.${voice}.md`))
    const there = readdirSync(`src/content/topics/${topic}`).filter((name) => /\.\w+\.md$/.test(name))
    expect(there.sort(), topic).toEqual(wanted.sort())
  }
})

describe.each(everyVoice)('%s, %s', (id, voice) => {
  test.each(translations)(
    'the translation into %s is of the English as it is today, part by part',
    (lang) => {
      expect(fileOf(id, lang, voice).of).toBe(hashOf(fileOf(id, 'en', voice)))
      expect(shapeOf(compiled(id, lang, voice))).toEqual(shapeOf(compiled(id, 'en', voice)))
    },
  )

  test.each(translations)(
    'in %s what a life may hang on is in English until a person has checked it',
    (lang) => {
      const passages = (language: string) =>
        allBlocks(compiled(id, language, voice)).filter((block) => block[0] === 'safety')
      expect(passages(lang).map((block) => [block[1], block[2]])).toEqual(
        passages('en').map((block) => [block[1], block[2]]),
      )
      for (const block of passages(lang)) expect(block[3]).toBe('en')
    },
  )

  test.each(offered)('in %s every link, fact and picture is there, and no number of a council', (lang) => {
    const topic = compiled(id, lang, voice)
    for (const block of allBlocks(topic)) {
      if (block[0] === 'fact') expect(isShownFact(block[1]), block[1]).toBe(true)
      if (block[0] === 'step') expect(stampNames).toContain(block[1])
    }
    for (const node of inlinesIn(topic.sections.flatMap(({ body }) => body))) {
      if (typeof node === 'string' || node[0] !== 'a') continue
      const [kind, slug = ''] = node[1].split(':')
      if (kind === 'guide') expect(topics).toContain(slug.split('/')[0])
      if (kind === 'page') expect(existsSync(`src/pages/${slug}/page.tsx`)).toBe(true)
    }
    expect((sourceOf(id, lang, voice) ?? '').split('---')[2]?.match(/\p{Nd}/u)).toBeFalsy()
  })

  test('can be read by a child of ten', () => {
    const { age, longest } = readingIn(compiled(id, 'en', voice))
    expect(age).toBeLessThanOrEqual(voice === 'easy' ? 9 : 10)
    expect(longest.words, longest.sentence).toBeLessThanOrEqual(20)
  })
})

test('a young person is spoken to, not spoken about', () => {
  for (const id of inVoice.young) {
    const body = fileOf(id, 'en', 'young').body
    expect(body, id).toMatch(/\byou\b/)
    expect(body, id).not.toMatch(/\byour child(ren)?\b|\bsubmit|\bshould\b|\bmust\b/i)
    for (const { meaning } of Object.values(compiled(id, 'en', 'young').words))
      expect(meaning, id).not.toMatch(/\byour child\b/i)
  }
})

test('a young person reads the truth about leaving home, and that no secret is promised', () => {
  const removal = allBlocks(compiled('can-they-take-my-child', 'en', 'young')).find(
    (block) => block[0] === 'safety' && block[1] === 'removal',
  )
  const words = linesOf(removal ? [removal] : []).join(' ')
  expect(words).toMatch(/cannot take you away from home/)
  expect(words).toMatch(/Only a court can make an order/)
  expect(words).toMatch(/In an emergency, the police have a power of their own/)
  for (const id of ['children-at-the-conference', 'your-rights'] as const)
    expect(linesOf(allBlocks(compiled(id, 'en', 'young'))).join(' ')).toMatch(
      /(No one can|cannot) keep (a|it) secret if/,
    )
})

test('in Easy Read every idea has its picture, and no sentence more than seventeen words', () => {
  for (const id of inVoice.easy) {
    const topic = compiled(id, 'en', 'easy')
    for (const { body } of topic.sections)
      for (const block of body)
        expect(['step', 'safety', 'fact', 'call'], `${id}: ${JSON.stringify(block).slice(0, 60)}`).toContain(
          block[0],
        )
    for (const block of allBlocks(topic))
      if (block[0] === 'step') expect(readingOf(linesOf([block])).words, id).toBeLessThanOrEqual(45)
    expect(readingIn(topic).longest.words, readingIn(topic).longest.sentence).toBeLessThanOrEqual(17)
  }
})

test('every hard word of a page can be pressed there for its meaning', () => {
  const pages = [
    ...topics.map((id) => compiled(id, 'en')),
    ...everyVoice.map(([id, voice]) => compiled(id, 'en', voice)),
  ]
  for (const topic of pages) {
    const said = plainWords(topic.sections.flatMap(({ body }) => inlinesIn(body)))
    for (const [entry, term] of heardInTheRoom)
      if (said.match(term))
        expect(Object.keys(topic.words), `${topic.id} ${topic.voice ?? ''}`).toContain(entry)
  }
})

const plainWords = (nodes: readonly Inline[]) =>
  nodes.map((node) => (typeof node === 'string' ? node : node[0] === 'w' ? node[2] : '')).join(' ')

const heardInTheRoom: readonly (readonly [string, RegExp])[] = [
  ['child-protection-plan', /child protection plan/i],
  ['child-in-need-plan', /child in need plan/i],
  ['core-group', /core group/i],
  ['review-conference', /review conference/i],
  ['significant-harm', /significant harm/i],
  ['court-order', /court order/i],
  ['parental-responsibility', /parental responsibility/i],
  ['pre-proceedings', /pre-proceedings/i],
  ['domestic-abuse', /domestic abuse/i],
  ['camhs', /CAMHS/],
  ['probation', /probation/i],
  ['advocate', /\badvocates?\b/i],
  ['solicitor', /\bsolicitors?\b/i],
  ['interpreter', /\binterpreters?\b/i],
  ['supporter', /\bsupporter\b/i],
  ['chair', /\bchair\b/i],
  ['social-worker', /\bsocial worker\b/i],
  ['health-visitor', /\bhealth visitor\b/i],
  ['record', /\bthe record\b/i],
]
