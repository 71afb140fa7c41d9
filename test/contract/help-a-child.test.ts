/** What a child said with help can never be without the hand that was in it, nor mixed with what the helper thinks. */
import { safeParse } from 'valibot'
import { expect, test } from 'vitest'
import { type Role, role } from '../../contract/cards.ts'
import {
  type HelperKind,
  helpAChild,
  helperKind,
  helpQuestion,
  isTrueHelper,
} from '../../contract/operations/help-a-child.ts'

const id = '7b0d1f0e-97a9-4a63-8a5b-0d6f3f6f6e11'
const words = { text: 'Cats.', lang: 'en', dir: 'ltr' }
const beside = (who: HelperKind = 'advocate') => ({
  who,
  how: ['wrote-exact-words'],
  inTheRoom: { others: 'nobody' },
})
const thing = (more: object = {}) => ({ id, question: 'Y4', helper: beside(), words, ...more })
const sent = (more: object = {}) => ({
  conferenceId: id,
  childId: id,
  audience: 'chair-and-worker',
  lang: 'en',
  dir: 'ltr',
  items: [thing()],
  ...more,
})
const fits = (input: object) => safeParse(helpAChild.input, input).success

test.each(helpQuestion.options)('%s cannot be without who helped and how', (question) => {
  expect(fits(sent({ items: [thing({ question })] }))).toBe(true)
  expect(fits(sent({ items: [{ id, question, words }] }))).toBe(false)
  expect(fits(sent({ items: [thing({ question, helper: { ...beside(), how: [] } })] }))).toBe(false)
  expect(fits(sent({ items: [thing({ question, helper: { ...beside(), inTheRoom: undefined } })] }))).toBe(
    false,
  )
})

test.each(helperKind.options)(
  'when the helper is a %s, another way is asked about exactly when it has to be',
  (who) => {
    const isFamily = who === 'parent' || who === 'carer'
    expect(fits(sent({ items: [thing({ helper: beside(who) })] }))).toBe(!isFamily)
    for (const otherWay of ['wants-it', 'does-not', 'not-asked'])
      expect(fits(sent({ items: [thing({ helper: { ...beside(who), otherWay } })] }))).toBe(true)
  },
)

test.each([undefined, null, '', 'me', 'advocate'])('for %j nothing can be sent', (audience) => {
  expect(fits(sent({ audience }))).toBe(false)
})

test('what the helper noticed is a field of its own, for the chair and the worker alone', () => {
  expect(fits(sent({ notes: words }))).toBe(true)
  expect(fits(sent({ notes: words, items: [] }))).toBe(true)
  expect(fits(sent({ items: [] }))).toBe(false)
  expect(fits(sent({ notes: words, audience: 'everyone' }))).toBe(false)
})

const expected: Readonly<Record<Role, readonly HelperKind[]>> = {
  parent: ['parent'],
  carer: ['carer'],
  advocate: ['advocate'],
  'young-person': helperKind.options,
  // A relative who is neither parent nor carer is "other".
  'trusted-adult': ['social-worker', 'teacher', 'other'],
}

test('nobody passes for another kind of helper than they were invited as', () => {
  for (const own of role.options)
    for (const who of helperKind.options) {
      const input = { items: [{ ...thing({ helper: beside(who) }) }] } as Parameters<typeof isTrueHelper>[1]
      expect(isTrueHelper(own, input), `${own} as ${who}`).toBe(expected[own].includes(who))
    }
})
