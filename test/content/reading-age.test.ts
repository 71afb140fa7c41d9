import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { topics } from '../../src/content/order.ts'
import { compiled, glossaryOf } from './library.ts'
import { linesOf, readingOf } from './reading-age.ts'

const readings = topics.map((id) => {
  const { title, summary, sections } = compiled(id, 'en')
  return {
    id,
    ...readingOf([title, summary, ...sections.flatMap((part) => [part.heading, ...linesOf(part.body)])]),
  }
})

test('the guide can be read at eleven: no topic above that, and none of its parts above thirteen', () => {
  for (const { id, age } of readings) expect(age, id).toBeLessThanOrEqual(11)
  for (const id of topics) {
    for (const { heading, body } of compiled(id, 'en').sections) {
      const lines = linesOf(body)
      if (lines.length > 0) expect(readingOf(lines).age, `${id}: ${heading}`).toBeLessThanOrEqual(13)
    }
  }
})

test('no sentence of the guide has more than twenty words', () => {
  for (const { longest } of readings) expect(longest.words, longest.sentence).toBeLessThanOrEqual(20)
})

test('the meaning of a key word can be read at thirteen, and most at eleven', () => {
  const ages = Object.values(glossaryOf('en')).map(({ meaning }) => readingOf([meaning]).age)
  expect(Math.max(...ages)).toBeLessThanOrEqual(13)
  expect(ages.filter((age) => age <= 11).length / ages.length).toBeGreaterThan(0.9)
})

test('the sentences about facts can be read at eleven', () => {
  const words = JSON.parse(readFileSync('src/locales/en/guide.json', 'utf8')) as Record<string, string>
  const lines = Object.entries(words)
    .filter(([key]) => /^(fact|ask|label|pinned|about)\./.test(key))
    .map(([, line]) => line.replaceAll(/\{\{count\}\}/g, 'ten').replaceAll(/\{\{\w+\}\}/g, 'Kent'))
  expect(readingOf(lines).age).toBeLessThanOrEqual(11)
})

test('the measure itself knows a hard sentence from a plain one', () => {
  const hard =
    'Multi-agency professionals undertake comprehensive safeguarding deliberations regarding vulnerability.'
  expect(readingOf([hard]).age).toBeGreaterThan(18)
  expect(readingOf(['The cat sat on the mat.']).age).toBeLessThan(6)
})
