/** Everything that was asked for can be read again under “My words”: every field has its question, every choice its words. */
import { screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { sealedOperations } from '../../contract/operations/index.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { askedParts } from '../../src/pages/my-words/asked-parts.ts'
import { itemName } from '../../src/pages/my-words/item-name.ts'
import { MyWords } from '../../src/pages/my-words/page.tsx'
import { update } from '../../src/store/index.ts'
import { sentWords } from '../../src/sync/index.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference, aMe, conferenceId, idris, maya } from './builders.ts'
import { show } from './show.tsx'

/** What is no answer of theirs: where it belongs, who asks, and what the app itself notes. */
const notSaid = [
  ...['conferenceId', 'bookingId', 'version', 'asking'],
  ...['keepForLater', 'knowsTheRule', 'languageToRead'],
  // Looked at and listened to, not put into words.
  'attachments',
]

interface Schema {
  readonly entries: Readonly<Record<string, object>>
}

/** The choices of a field, however deep they lie. */
function choicesOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  if ('type' in schema && schema.type === 'picklist' && 'options' in schema) return schema.options as string[]
  return ['wrapped', 'item', 'pipe'].flatMap((inside) => {
    const next = (schema as Record<string, unknown>)[inside]
    const all = Array.isArray(next) ? next.filter((one) => one !== schema) : [next]
    return all.flatMap(choicesOf)
  })
}

test.each(Object.keys(askedParts))('every field and choice of %s has words', (name) => {
  const operation = sealedOperations.find((one) => one.name === name)!
  const { entries } = operation.input as unknown as Schema
  const fields = Object.keys(entries).filter((field) => !notSaid.includes(field))
  const parts = askedParts[name]!
  expect(fields.filter((field) => parts.every((part) => part.field !== field))).toEqual([])
  for (const part of parts) {
    const schema = entries[part.field]
    expect(schema, part.field).toBeDefined()
    const unsaid = choicesOf(schema).filter((choice) => !part.options || !(choice in part.options))
    expect(unsaid, part.field).toEqual([])
  }
})

test('every kind of thing that leaves the phone has a name of its own', () => {
  const unnamed = sealedOperations
    .map(({ name }) => name)
    .filter((name) => name !== 'share-wishes' && name !== 'tell-advocate')
    .filter((name) => itemName(name) === 'item.other')
  expect(unnamed).toEqual([])
})

beforeEach(async () => {
  await joinedPhone()
  await update(caseFile, (old) => ({
    ...old,
    me: aMe({ children: [maya, idris] }),
    conferences: [aConference()],
  }))
})

test('my words show what was asked for, part by part, as it was written', async () => {
  const item = (operation: string, input: object) => ({
    envelopeId: crypto.randomUUID(),
    operation,
    input: { conferenceId, ...input },
    sealedAt: '2030-01-10T10:00:00.000Z',
  })
  await update(sentWords, () => ({
    items: [
      item('bring-supporter', { name: 'Zofia Nowak', isAdult: 'yes', mayBeThere: 'not-sure' }),
      item('ask-advocate', {
        ...{ asking: 'parent', isFor: 'child', childId: idris.id, safePlace: ['school', 'phone'] },
        safeWhen: { text: 'Po szkole', lang: 'pl', dir: 'ltr' },
      }),
      item('answer-offer', { bookingId: crypto.randomUUID(), version: 1, answer: 'no' }),
      item('say-what-keeps-me-safe', { doNotTell: ['address'] }),
    ],
  }))
  await show(MyWords)
  await screen.findByRole('heading', { name: 'Somebody to come with you' })
  const said = (name: string) =>
    [...screen.getByRole('region', { name }).querySelectorAll('dd')].map(({ textContent }) => textContent)
  expect(said('Somebody to come with you')).toEqual(['Zofia Nowak', 'Yes', 'I am not sure'])
  expect(said('Asking for an advocate')).toEqual(
    expect.arrayContaining(['Idris', 'At school', 'By phone', 'Po szkole']),
  )
  expect(screen.getByText('Po szkole').lang).toBe('pl')
  expect(said('Your answer to an offer')).toEqual(['No, it does not work for you'])
  expect(document.querySelector('.said.private')?.textContent).toContain('Where I live')
})

test('a recording that keeps somebody safe stands with what they said, as private as that', async () => {
  const recording = {
    ...{ part: 1, kind: 'voice', type: 'audio/webm', bytes: 9, seconds: 4, sha256: 'a'.repeat(64) },
    ...{ key: 'k'.repeat(43), chunks: ['b'.repeat(64)] },
  }
  await update(sentWords, () => ({
    items: [
      {
        envelopeId: crypto.randomUUID(),
        operation: 'say-what-keeps-me-safe',
        input: { conferenceId, attachments: [recording] },
        sealedAt: '2030-01-10T10:00:00.000Z',
      },
    ],
  }))
  await show(MyWords)
  const own = await waitFor(() => {
    const found = document.querySelector('.said.private .attached-name')
    expect(found).not.toBeNull()
    return found!
  })
  expect(own.textContent).toBe('Recording 1')
})
