/** Whatever a family writes to the council they can say or show instead, or docs/question-sets.md says why not. */
import { expect, test } from 'vitest'
import { sealedOperations } from '../../contract/operations/index.ts'
import { writtenText } from '../../contract/words.ts'
import { textOf } from './tree.ts'

const page = textOf('docs/question-sets.md').split('## Written, spoken or shown')[1] ?? ''
const [able = '', wordsAlone = ''] = page.split('Words alone, and why:')
const namedIn = (text: string) => new Set([...text.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name))

/** Every object of a schema, however deep it lies. */
function* objectsIn(schema: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof schema !== 'object' || schema === null) return
  if ('entries' in schema && typeof schema.entries === 'object' && schema.entries !== null) {
    yield schema.entries as Readonly<Record<string, unknown>>
    for (const entry of Object.values(schema.entries)) yield* objectsIn(entry)
  }
  for (const inside of ['wrapped', 'item'] as const)
    if (inside in schema) yield* objectsIn((schema as Record<string, unknown>)[inside])
}

const takesWords = (schema: unknown) =>
  [...objectsIn(schema)].some((fields) =>
    Object.values(fields).some((field) => [field, ...within(field)].includes(writtenText)),
  )
const within = (field: unknown): readonly unknown[] => {
  if (typeof field !== 'object' || field === null) return []
  const { wrapped, item } = field as { wrapped?: unknown; item?: unknown }
  return [wrapped, item].filter((one) => one !== undefined).flatMap((one) => [one, ...within(one)])
}
const takesAttachments = (schema: unknown) => [...objectsIn(schema)].some((fields) => 'attachments' in fields)

test('every operation that takes words takes a voice and a photo, or is named with a reason', () => {
  const written = sealedOperations.filter(({ input }) => takesWords(input))
  expect(written.length).toBeGreaterThan(15)
  const only = written.filter(({ input }) => !takesAttachments(input)).map(({ name }): string => name)
  expect(only.filter((name) => !namedIn(wordsAlone).has(name))).toEqual([])
})

test('the page says of no operation what is not so', () => {
  const able_ = sealedOperations
    .filter(({ input }) => takesAttachments(input))
    .map(({ name }): string => name)
  // What is sealed to an advocate's phones carries its things inside.
  expect([...able_, 'tell-advocate'].filter((name) => !namedIn(able).has(name))).toEqual([])
  expect([...namedIn(able)].filter((name) => ![...able_, 'tell-advocate'].includes(name))).toEqual([])
  expect([...namedIn(wordsAlone)].filter((name) => able_.includes(name))).toEqual([])
})
