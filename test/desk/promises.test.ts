import { expect, test } from 'vitest'
import { notAttending } from '../../src/content/not-attending-questions.ts'
import { questions } from '../../src/content/parent-questions.ts'
import english from '../../src/locales/en/share-views.json'
import { choiceWords, questionWords, rowKindWords, scaleEnds } from '../../staff/questions.ts'

const sources = import.meta.glob<string>('../../staff/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const page = import.meta.glob<string>('../../staff.html', { query: '?raw', import: 'default', eager: true })

const wherever = (pattern: RegExp) =>
  Object.entries(sources)
    .filter(([, code]) => pattern.test(code))
    .map(([path]) => path.replace('../../', ''))

test('the desk keeps nothing in the browser', () => {
  expect(Object.keys(sources).length).toBeGreaterThan(40)
  expect(
    wherever(/localStorage|sessionStorage|indexedDB|document\.cookie|caches\.|replaceState|pushState/),
  ).toEqual([])
})

test('only one file of the desk asks the server', () => {
  expect(wherever(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/)).toEqual([])
  expect(wherever(/= fetch\b/)).toEqual(['staff/api.ts'])
})

test('the desk never reaches into what is on a family’s phone', () => {
  const imports = Object.values(sources).flatMap((code) => code.match(/from '[^']*src\/[^']*'/g) ?? [])
  expect(imports.length).toBeGreaterThan(5)
  expect(imports.filter((one) => !/src\/(components|style)\//.test(one))).toEqual([])
})

test('nothing is inline and no markup is made from text', () => {
  expect(
    wherever(/innerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\bstyle=|eval\(|new Function/i),
  ).toEqual([])
  const html = Object.values(page)[0]!
  expect(html).not.toMatch(/<style|style=|\son\w+=|javascript:/i)
  expect(html.match(/<script[^>]*>/g)?.every((tag) => tag.includes('src='))).toBe(true)
})

test('a worker reads each question in the words the family was asked', () => {
  const words: Readonly<Record<string, string>> = english
  for (const { id, ask } of [...questions, ...notAttending]) {
    expect(questionWords[id], id).toBe(words[ask] ?? words[`${ask}_other`])
  }
})

test('a worker reads each choice in the words the family chose', () => {
  const words: Readonly<Record<string, string>> = english
  const choices = [...questions, ...notAttending].flatMap(({ id, parts }) =>
    parts.flatMap((part) =>
      part.kind === 'choice'
        ? part.options.map((option) => [`${id}.${option.id}`, option.label] as const)
        : part.kind === 'list' && part.name !== 'items'
          ? [[`${id}.${part.name}`, part.label] as const]
          : [],
    ),
  )
  expect(choices.length).toBeGreaterThan(20)
  for (const [choice, label] of choices) expect(choiceWords[choice], choice).toBe(words[label])
  expect(scaleEnds).toEqual({ low: words['P13.low'], high: words['P13.high'] })
  for (const [kind, says] of Object.entries(rowKindWords)) expect(says).toBe(words[`P6.${kind}`])
})
