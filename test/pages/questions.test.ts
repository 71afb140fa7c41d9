/** The questions a parent is asked: all of them, in order, with words in every language. */
import { expect, test } from 'vitest'
import { notAttending } from '../../src/content/not-attending-questions.ts'
import { choiceLabel, questions, quick } from '../../src/content/parent-questions.ts'
import ar from '../../src/locales/ar/share-views.json'
import en from '../../src/locales/en/share-views.json'
import pl from '../../src/locales/pl/share-views.json'
import type { Draft } from '../../src/pages/share-views/draft.ts'
import { askedIn, screensOf } from '../../src/pages/share-views/questions.ts'
import { idris, maya } from './builders.ts'

const keysIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /^[PN]\d+\.\w/.test(value) ? [value] : []
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
  const asked = new Set(keysIn([...questions, ...notAttending]))
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
  for (const question of [...questions, ...notAttending]) {
    for (const part of question.parts) {
      if (part.kind !== 'choice') continue
      for (const { id } of part.options) expect(choiceLabel(question, id)).toBeDefined()
    }
  }
})

test('who does not come is asked the four of S4.23 first, in its order, and all ten of D2', () => {
  const ids = notAttending.map(({ id }) => id)
  expect(ids.slice(0, 4)).toEqual(['N3', 'N4', 'N5', 'N6'])
  expect([...ids].sort()).toEqual(Array.from({ length: 10 }, (_, number) => `N${number + 1}`).sort())
  expect(screensOf({ set: 'not-attending' }, []).slice(2, -1)).toEqual(ids)
})

test('that somebody is afraid, wants a time apart or has a safe number is never among answers others read', () => {
  const marked = notAttending.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'choice' ? part.options.map(({ id }) => id) : [])),
  )
  expect(marked.filter((id) => /safe|apart|separate|afraid/.test(id))).toEqual([])
  for (const id of ['N1', 'N2'])
    expect(notAttending.find((one) => one.id === id)?.parts[0]).toHaveProperty('opensPrivate')
  expect(notAttending.find(({ id }) => id === 'N9')?.parts).toEqual([{ kind: 'safe-contact' }])
})

test('what was written for coming goes with what is written for not coming', () => {
  const draft: Draft = { set: 'not-attending', answers: { P2: { text: 'Maya reads' } } }
  expect(askedIn(draft, []).map(({ key }) => key)).toEqual([...notAttending.map(({ id }) => id), 'P2'])
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
