/** Getting ready for a review: it begins by itself, goes through the person's own plan, and what was said goes with each part. */
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import type { Plan } from '../../contract/case-file.ts'
import { type CaseFile, caseFile } from '../../src/case-file/index.ts'
import { draftPlace } from '../../src/case-file/views-draft.ts'
import { review } from '../../src/content/review-questions.ts'
import ar from '../../src/locales/ar/share-views.json'
import en from '../../src/locales/en/share-views.json'
import pl from '../../src/locales/pl/share-views.json'
import { nextStep, reviewToPrepare } from '../../src/pages/home/next-step.ts'
import { Home } from '../../src/pages/home/page.tsx'
import { MyWords } from '../../src/pages/my-words/page.tsx'
import { ShareViews } from '../../src/pages/share-views/page.tsx'
import { screensOf } from '../../src/pages/share-views/questions.ts'
import { get, update } from '../../src/store/index.ts'
import { membership, sentWords } from '../../src/sync/index.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference, aGoal, anAction, aPlan, conferenceId, idris, maya, said } from './builders.ts'
import { show, type } from './show.tsx'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const mine = anAction({ what: [said('Ring the surgery')] })
const theirs = anAction({ what: [said('Mend the boiler')], owner: { kind: 'worker', name: 'Jo' } })
const fathers = anAction({ what: [said('Paint the room')], owner: { kind: 'parent', name: 'Sam' } })
const goal = aGoal({ whatNeedsToChange: [said('Maya’s room is dry')], actions: [mine, theirs, fathers] })
const mayas = aPlan({ goals: [goal] })
const idriss = aPlan({ child: idris, goals: [aGoal({ whatNeedsToChange: [said('Idris sleeps')] })] })

beforeEach(async () => {
  await joinedPhone()
})

async function aFamily({ plans = [mayas], ...more }: Partial<CaseFile> = {}): Promise<void> {
  const { joined } = await get(membership)
  if (!joined) throw new Error('This phone has to be linked for these tests.')
  const me = { ...joined, role: 'parent' as const, children: plans.map(({ child }) => child) }
  await update(membership, () => ({ joined: me }))
  const conferences = [aConference({ conferenceKind: 'review', status: 'planned', day: inDays(20) })]
  await update(caseFile, (old) => ({ ...old, me, conferences, plans, ...more }))
}

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))

test('R1 to R10 are all there, in order, with words in English, Polish and Arabic', () => {
  expect(review.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, number) => `R${number + 1}`))
  const keys = JSON.stringify(review).match(/"[RPN]\d+\.[\w-]+"/g) ?? []
  expect(keys.length).toBeGreaterThan(50)
  for (const words of [en, pl, ar]) {
    const there = new Set(Object.keys(words).map((key) => key.replace(/_(zero|one|two|few|many|other)$/, '')))
    expect(keys.map((key) => key.slice(1, -1)).filter((key) => !there.has(key))).toEqual([])
  }
})

test('what goes through a plan is asked for each child alone, also when the rest is answered together', () => {
  const screens = screensOf({ set: 'review', sameOrEach: 'same' }, [maya, idris])
  expect(screens.slice(2, 8)).toEqual(
    ['R1', 'R2', 'R3'].flatMap((id) => [`${id}/${maya.id}`, `${id}/${idris.id}`]),
  )
  expect(screens).toContain('R4')
})

test('it is the next thing from four weeks before the review, and not before, nor for another meeting', () => {
  const at = (
    days: number,
    conferenceKind: 'review' | 'initial' = 'review',
    plans: readonly Plan[] = [mayas],
  ) =>
    reviewToPrepare(
      { me: { role: 'parent' }, conference: aConference({ conferenceKind, day: inDays(days) }), plans },
      inDays(0),
    )
  expect(at(28)).toBe(inDays(28))
  expect(at(29)).toBeUndefined()
  expect(at(10, 'initial')).toBeUndefined()
  expect(at(10, 'review', [{ ...mayas, status: 'ended' }])).toBeUndefined()
  // No meeting is set yet, but the plan names the day.
  const plans = [{ ...mayas, nextReview: inDays(12) }]
  expect(reviewToPrepare({ me: { role: 'parent' }, conference: undefined, plans }, inDays(0))).toBe(
    inDays(12),
  )
  const standing = { me: { role: 'parent' as const }, answered: 0, conference: undefined, plans, states: [] }
  expect(nextStep({ ...standing, hasSentViews: false }, inDays(0))).toBe('review')
  expect(nextStep({ ...standing, hasSentViews: true }, inDays(0))).toBe('plan')
})

test('Home offers it by itself, though words went to an earlier meeting, and one press begins it', async () => {
  await aFamily()
  const earlier = {
    envelopeId: crypto.randomUUID(),
    operation: 'share-views',
    sealedAt: new Date().toISOString(),
  }
  await update(sentWords, (old) => ({
    ...old,
    items: [{ ...earlier, input: { conferenceId: crypto.randomUUID(), answers: [] } }],
  }))
  await show(Home)
  await screen.findByRole('heading', { name: 'Get ready for the review' })
  await press('Get ready')
  await waitFor(async () => expect(await get(draftPlace)).toMatchObject({ set: 'review', at: 'pause' }))
})

test('goal by goal and step by step, mine and the services’, and never another relative’s', async () => {
  await aFamily()
  await update(draftPlace, () => ({ set: 'review' as const, hasPaused: true, at: `R1/${maya.id}` }))
  await show(ShareViews)
  await screen.findByRole('heading', { name: 'What is different since last time?' })
  expect(screen.getByText('About Maya')).toBeTruthy()
  await screen.findAllByText('Maya’s room is dry')
  fireEvent.click(screen.getByRole('radio', { name: 'Better' }))
  type(await screen.findByLabelText('What shows it? One thing is enough'), 'No damp since March')
  await press('Carry on')
  await screen.findByRole('heading', { name: 'How did it go with your part of the plan?' })
  expect(screen.queryAllByText('Mend the boiler')).toEqual([])
  fireEvent.click(screen.getByRole('radio', { name: 'Partly done' }))
  await press('Carry on')
  await screen.findByRole('heading', { name: 'Did workers and services do their part?' })
  expect(screen.getAllByText('Mend the boiler').length).toBeGreaterThan(0)
  expect(screen.queryAllByText('Paint the room')).toEqual([])
  fireEvent.click(screen.getByRole('radio', { name: 'Not done yet' }))
  await press('Carry on')
  await screen.findByRole('heading', { name: 'What are you worried about now?' })
  const { answers } = await get(draftPlace)
  expect(answers?.[`R1/${maya.id}`]?.ofParts?.[goal.id]).toMatchObject({
    chosen: 'better',
    text: 'No damp since March',
  })
})

test('what was said goes with the id of its goal or step, before and now apart, and my words show it', async () => {
  await aFamily({ plans: [mayas, idriss] })
  await update(draftPlace, () => ({
    set: 'review' as const,
    hasPaused: true,
    at: 'check',
    answers: {
      [`R1/${maya.id}`]: { ofParts: { [goal.id]: { chosen: 'better', text: 'No damp' } } },
      [`R3/${maya.id}`]: { ofParts: { [theirs.id]: { chosen: 'not' }, [mine.id]: {} } },
      R5: { scales: { before: 3, now: 6 } },
    },
  }))
  await show(ShareViews)
  await screen.findByText('Mend the boiler')
  expect(screen.getByText('At the last meeting')).toBeTruthy()
  await press('Send my words')
  await waitFor(async () => expect((await get(sentWords)).items).toHaveLength(1))
  const input = (await get(sentWords)).items[0]?.input
  expect(input).toMatchObject({
    conferenceId,
    set: 'review',
    answers: [
      { question: 'R1', childId: maya.id, partId: goal.id, chosen: ['better'], words: { text: 'No damp' } },
      { question: 'R3', childId: maya.id, partId: theirs.id, chosen: ['not'] },
      { question: 'R5', chosen: ['before'], scale: 3 },
      { question: 'R5', chosen: ['now'], scale: 6 },
    ],
  })
  await show(MyWords)
  await screen.findByText('No damp')
})

test('when the council’s copies are gone from the phone, what I said stays and says so', async () => {
  await aFamily({ plans: [] })
  await update(draftPlace, () => ({
    set: 'review' as const,
    hasPaused: true,
    at: 'check',
    answers: { [`R1/${maya.id}`]: { ofParts: { [goal.id]: { text: 'No damp' } } } },
  }))
  const { joined } = await get(membership)
  await update(caseFile, (old) => ({ ...old, me: { ...joined!, children: [maya] } }))
  await show(ShareViews)
  await screen.findByText('No damp')
  expect(screen.getByText('A part of the plan that is not on this phone now')).toBeTruthy()
})

test('a plan that says nothing still leaves room for one’s own words', async () => {
  await aFamily({ plans: [aPlan()] })
  await update(draftPlace, () => ({ set: 'review' as const, hasPaused: true, at: `R2/${maya.id}` }))
  await show(ShareViews)
  await screen.findByText(/has nothing in it for you to do/)
  expect(screen.getByLabelText('Did you do anything that is not in the plan?')).toBeTruthy()
})
