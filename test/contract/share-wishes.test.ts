/** What a young person's thing may be, whom it may be for, and what can never travel. */
import { safeParse } from 'valibot'
import { expect, test } from 'vitest'
import { sealedOperations } from '../../contract/operations/index.ts'
import { shareWishes, tellAdvocate, wishQuestion } from '../../contract/operations/share-wishes.ts'
import { audienceOf } from '../../contract/who-gets-it.ts'
import { thingsIn, type WishesDraft } from '../../src/case-file/wishes-draft.ts'
import { youngQuestions } from '../../src/content/young-questions.ts'

const id = '7b0d1f0e-97a9-4a63-8a5b-0d6f3f6f6e11'
const words = { text: 'I hide in the bathroom.', lang: 'en', dir: 'ltr' }
const wishes = (audience: unknown, question = 'C4') => ({
  conferenceId: id,
  audience,
  lang: 'en',
  dir: 'ltr',
  items: [{ id, question, words }],
})
const fits = (input: object) => safeParse(shareWishes.input, input).success

test.each(wishQuestion.options)(
  '%s goes to everyone or to the chair, except who is not wanted in the room',
  (question) => {
    expect(fits(wishes('everyone', question))).toBe(question !== 'C14')
    expect(fits(wishes('chair-and-worker', question))).toBe(true)
  },
)

test.each([undefined, null, '', 'me', 'advocate', 'parents', ['everyone']])(
  'for %j nothing can be sent',
  (audience) => {
    expect(fits(wishes(audience))).toBe(false)
  },
)

test('what is for the advocate holds copies and not one word in clear', () => {
  const input = { advocateId: id, copies: [{ deviceId: id, enc: 'AA', ct: 'AA' }], items: [{ id, words }] }
  const read = safeParse(tellAdvocate.input, input)
  expect(read.success).toBe(true)
  expect(JSON.stringify(read.output)).not.toContain('bathroom')
  expect(safeParse(tellAdvocate.input, { ...input, copies: [] }).success).toBe(false)
})

test('each operation that carries what a child said has an audience, and nobody else’s has one', () => {
  const audiences = sealedOperations.map(({ name }) => [name, audienceOf(name, { audience: 'everyone' })])
  expect(audiences.filter(([, audience]) => audience)).toEqual([
    ['share-wishes', 'everyone'],
    ['tell-advocate', 'advocate'],
    ['help-a-child', 'everyone'],
  ])
})

test('every question on the phone is one the contract knows, and an empty thing is no thing', () => {
  for (const { id: question } of youngQuestions) expect(wishQuestion.options).toContain(question)
  const draft: WishesDraft = {
    things: [
      { id, question: 'C1', chosen: [] },
      { id: 'b', question: 'C4', text: '  ' },
      { id: 'c', question: 'C6', scale: 0 },
    ],
  }
  expect(thingsIn(draft).map((thing) => thing.id)).toEqual(['c'])
})
