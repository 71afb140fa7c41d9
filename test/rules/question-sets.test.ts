/** Every question set has a journey that fills it in with no signal, sends it and reads it at the desk. */
import { expect, test } from 'vitest'
import { sealedOperations } from '../../contract/operations/index.ts'
import { shareViews } from '../../contract/operations/share-views.ts'
import { textOf } from './tree.ts'

const rows = [
  ...textOf('docs/question-sets.md').matchAll(/^\| `([^`]+)` \|.*\| `(test\/journeys\/[^`]+)` \|$/gm),
]
const journeyOf = new Map(rows.map(([, set = '', journey = '']) => [set, journey]))
const said = textOf('docs/question-sets.md').split('Without a journey of their own')[1] ?? ''

/** What is asked of people has its own pages, and its own journey. */
const ofPeople = [
  ...['say-if-coming', 'bring-supporter', 'tell-about-solicitor', 'ask-advocate', 'ask-interpreter'],
  ...['say-what-i-need', 'say-what-keeps-me-safe', 'meet-the-chair', 'answer-offer', 'move-booking'],
]
const sets = [
  ...shareViews.input.entries.set.options.map((set) => `share-views: ${set}`),
  'give-feedback',
  ...sealedOperations
    .map(({ name }): string => name)
    .filter((name) => name !== 'share-views' && !ofPeople.includes(name)),
]

test('no set is forgotten: it has a journey, or the page says why not', () => {
  expect(sets.filter((set) => !journeyOf.has(set) && !said.includes(`\`${set}\``))).toEqual([])
  expect([...journeyOf.keys()].filter((set) => !sets.includes(set))).toEqual([])
})

test.each([...journeyOf])('%s goes from no signal to the desk', (set, journey) => {
  const text = textOf(journey)
  expect(text).toContain("line.set('cut')")
  expect(text).toMatch(/product\.ask\(|product\.deskUrl/)
  // By the name it has at the desk, or by the operation's own.
  const [operation = '', part] = set.split(': ')
  const camel = operation.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const names = part ? [part, camel, operation] : [camel, operation]
  expect(
    names.some((name) => text.includes(name) || (name === 'quick' && text.includes('beginWriting'))),
  ).toBe(true)
})
