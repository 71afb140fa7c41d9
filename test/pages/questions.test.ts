/** The questions a parent is asked: all of them, in order, with words in every language. */
import { expect, test } from 'vitest'
import { choiceLabel, questions, quick } from '../../src/content/parent-questions.ts'
import ar from '../../src/locales/ar/share-views.json'
import en from '../../src/locales/en/share-views.json'
import pl from '../../src/locales/pl/share-views.json'
import type { Draft } from '../../src/pages/share-views/draft.ts'
import { askedIn, screensOf } from '../../src/pages/share-views/questions.ts'
import { idris, maya } from './builders.ts'

const keysIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /^P\d+\.\w/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(keysIn) : []
}
const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '')

test('every question from P0 to P18 is there, once, in order', () => {
  expect(questions.map(({ id }) => id)).toEqual(Array.from({ length: 19 }, (_, number) => `P${number}`))
})

test('the short set is the four that matter most at the meeting', () => {
  expect(quick).toEqual(['P2', 'P4', 'P8', 'P9'])
})

test('every question, choice and starter has words in English, Polish and Arabic', () => {
  const asked = new Set(keysIn(questions))
  expect(asked.size).toBeGreaterThan(100)
  for (const words of [en, pl, ar]) {
    const there = new Set(Object.keys(words).map(stem))
    expect([...asked].filter((key) => !there.has(key))).toEqual([])
  }
})

test('feeling unsafe can never be marked among answers that others read', () => {
  const ids = questions.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'choice' ? part.options : [])),
  )
  expect(ids.map(({ id }) => id)).not.toContain('safety')
  expect(questions.find(({ id }) => id === 'P8')?.parts[0]).toHaveProperty('opensPrivate')
})

test('the note that words can be used later stands at the questions about worries', () => {
  expect(questions.filter(({ canBeUsedLater }) => canBeUsedLater).map(({ id }) => id)).toEqual(['P4', 'P8'])
})

test('every choice has a name wherever an answer is read', () => {
  for (const question of questions) {
    for (const part of question.parts) {
      if (part.kind !== 'choice') continue
      for (const { id } of part.options) expect(choiceLabel(question, id)).toBeDefined()
    }
  }
})

test('nobody has to have joined to be asked', () => {
  expect(screensOf({ set: 'quick' }, [])).toEqual(['start', 'pause', 'P2', 'P4', 'P8', 'P9', 'check'])
  expect(askedIn({ set: 'full' }, [])).toHaveLength(19)
})

test('different answers for different children are asked apart, and only where it makes sense', () => {
  const keys = askedIn({ set: 'full', sameOrEach: 'each' }, [maya, idris]).map(({ key }) => key)
  expect(keys).toContain(`P1/${maya.id}`)
  expect(keys).toContain(`P1/${idris.id}`)
  expect(keys).not.toContain('P1')
  expect(keys).toContain('P5')
})

test('a screen with words on it stays, whatever is chosen afterwards', () => {
  const draft: Draft = {
    set: 'quick',
    sameOrEach: 'same',
    answers: { [`P1/${idris.id}`]: { text: 'He laughs' }, P7: { text: 'Yes' }, P3: { text: '  ' } },
  }
  const keys = askedIn(draft, [maya, idris]).map(({ key }) => key)
  expect(keys).toEqual([`P1/${idris.id}`, 'P2', 'P4', 'P7', 'P8', 'P9'])
})
