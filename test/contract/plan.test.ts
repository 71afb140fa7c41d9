/** What was written before the plan grew is still read, and what is new is read for what it is. */
import { parse, safeParse } from 'valibot'
import { expect, test } from 'vitest'
import { caseItem, caseNews, plan } from '../../contract/case-file.ts'
import { disagree } from '../../contract/operations/disagree.ts'
import { sealedOperations } from '../../contract/operations/index.ts'
import { submissionCard } from '../../contract/operations/open-submission.ts'
import { whoGetsIt } from '../../contract/who-gets-it.ts'

const id = '11111111-1111-4111-8111-111111111111'
const child = { id, name: 'Kofi', ageBand: '4-9' } as const
const text = { text: 'x', lang: 'en', dir: 'ltr', origin: 'original' } as const

/** A plan as the first contract had it, with everything that it could have. */
const firstPlan = {
  kind: 'plan',
  id,
  child,
  version: 1,
  status: 'full',
  from: '2026-01-01',
  categories: ['neglect'],
  goingWell: [text],
  worries: [text],
  goals: [
    {
      id,
      whatNeedsToChange: [text],
      why: [text],
      goodEnough: [text],
      howWeWillKnow: [text],
      actions: [
        {
          id,
          what: [text],
          why: [text],
          owner: { kind: 'me', name: 'Grace' },
          by: '2026-02-01',
          byInWords: text,
          help: [text],
          status: 'in-progress',
        },
      ],
    },
  ],
  ifItDoesNotWork: [text],
  endsWhen: [text],
  coreGroup: [{ id, name: 'Jo', role: 'social-worker', attending: 'yes' }],
  nextCoreGroup: '2026-02-01',
  nextReview: '2026-04-01',
  issuedOn: '2026-01-01',
}

test('a plan of the first contract is read unchanged, as is the news it came in', () => {
  expect(parse(plan, firstPlan)).toEqual(firstPlan)
  const news = { cursor: 'c', epoch: id, whole: true, news: [{ id, kind: 'plan', item: firstPlan }] }
  expect(parse(caseNews, news)).toEqual(news)
})

test('an inbox card of the first contract is read unchanged', () => {
  const card = {
    envelopeId: id,
    reference: 'NM-1',
    receivedAt: '2026-01-01T10:00:00.000Z',
    state: 'filed',
    operation: 'share-views',
    conferenceId: id,
    person: { id, name: 'Grace', role: 'parent' },
    late: false,
    opened: [],
  }
  expect(parse(submissionCard, card)).toEqual(card)
})

test('every kind of news has its own shape, and a paper cannot be told as withheld', () => {
  const paper = { kind: 'document', id, children: [child], what: 'letter', state: 'expected' }
  expect(safeParse(caseItem, paper).success).toBe(true)
  expect(safeParse(caseItem, { ...paper, state: 'withheld' }).success).toBe(false)
  const kinds = caseItem.options.map(({ entries }) => entries.kind.literal)
  expect(new Set(kinds).size).toBe(kinds.length)
})

test('nobody gets the complaint that is about them: the chair’s manner does not go to the chair', () => {
  const topics = disagree.input.entries.topic.options
  const route = (topic: string) => whoGetsIt('disagree', { topic })
  expect(topics.filter((topic) => route(topic) === undefined)).toEqual([])
  expect(route('chair-manner')).toBe('complaints')
  expect(route('agency')).toBe('complaints')
  expect(route('decision')).toBe('chair')
  expect(whoGetsIt('share-views', {})).toBeUndefined()
})

test('each thing that is said about a plan is read with nothing but what it cannot be without', () => {
  const words = { text: 'x', lang: 'en', dir: 'ltr' }
  const least: Readonly<Record<string, object>> = {
    'say-how-action-goes': { planId: id, childId: id, actionId: id, version: 1, says: 'stuck' },
    'ask-about-plan': { about: 'language', language: 'ar' },
    'update-core-group': { planId: id, parts: [{ about: 'question', words }] },
    'correct-notes': {
      lang: 'en',
      dir: 'ltr',
      rows: [{ kind: 'missing', where: '', says: '', isSo: 'x', shows: '' }],
    },
    disagree: { topic: 'compliment', words },
  }
  for (const [name, input] of Object.entries(least)) {
    const operation = sealedOperations.find((one) => one.name === name)
    expect(operation && safeParse(operation.input, input).success, name).toBe(true)
    expect(operation && safeParse(operation.input, {}).success, name).toBe(false)
  }
})
