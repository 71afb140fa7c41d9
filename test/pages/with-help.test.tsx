/** A child says things with somebody beside them: whose hand it was is asked first and goes with each thing. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import type { AdvocateOfMine } from '../../contract/case-file.ts'
import { addDays } from '../../contract/days.ts'
import type { InputOf } from '../../contract/operation.ts'
import type { Helper, helpAChild } from '../../contract/operations/help-a-child.ts'
import { type HelpDraft, type HelpedThing, helpPlace } from '../../src/case-file/help-draft.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { beginAt } from '../../src/components/steps.ts'
import { helpQuestions } from '../../src/content/help-questions.ts'
import { today } from '../../src/i18n/index.ts'
import { WithHelp } from '../../src/pages/with-help/page.tsx'
import { get, update } from '../../src/store/index.ts'
import { membership, sentWords } from '../../src/sync/index.ts'
import { freshPhone } from '../store/fresh.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference, aJoined, idris, maya } from './builders.ts'
import { show, type } from './show.tsx'

const near: Helper = { who: 'advocate', how: ['wrote-exact-words'], inTheRoom: { others: 'nobody' } }

beforeEach(joinedPhone)

async function as(
  role: 'advocate' | 'parent' | 'young-person',
  children: readonly (typeof maya | typeof idris)[],
  area = 'example',
) {
  const me = aJoined({ role, area, children: [...children] })
  await update(membership, ({ joined }) => ({ joined: { ...joined!, ...me, deviceId: joined!.deviceId } }))
  await update(caseFile, (old) => ({
    ...old,
    me: { ...me, kind: 'me' as const },
    conferences: [aConference({ day: addDays(today(), 7) })],
  }))
}

const begun = (draft: Partial<HelpDraft> = {}, childId: string = idris.id) =>
  update(helpPlace(childId), () => ({ helper: near, heardOn: today(), ...draft }))

async function at(step: string) {
  beginAt(step)
  await show(WithHelp)
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const choose = async (name: string | RegExp, role: 'radio' | 'checkbox' = 'radio') =>
  fireEvent.click(await screen.findByRole(role, { name }))
const draftOf = (childId: string = idris.id) => get(helpPlace(childId))

test('who helps and how, and who else is there, comes before anything; an advocate is not asked what they are', async () => {
  await as('advocate', [idris])
  await at('children')
  await screen.findByText('You are helping')
  expect(screen.getByText(/Advocate/)).toBeTruthy()
  expect(screen.queryByText('Who are you?')).toBeNull()
  const go = screen.getByRole('button', { name: 'Carry on' })
  expect(go.getAttribute('aria-disabled')).toBe('true')
  await choose(/exact words/, 'checkbox')
  await choose('Nobody else')
  fireEvent.click(go)
  await screen.findByText('Before we start')
  expect((await draftOf()).helper).toEqual(near)
  expect(screen.getByText('You do not have to.')).toBeTruthy()
  await press('We are ready')
  await screen.findByText('Where would you like to start?')
})

test('a parent who helps is shown another way, and cannot go on before the child was offered it', async () => {
  await as('parent', [idris])
  await at(`${idris.id}/menu`)
  await screen.findByText('There is another way')
  await choose(/only sit near/, 'checkbox')
  await choose('Nobody else')
  const go = screen.getByRole('button', { name: 'Carry on' })
  expect(go.getAttribute('aria-disabled')).toBe('true')
  await choose('Yes, they want that')
  expect(screen.getByRole('link', { name: 'Ask for an advocate' }).getAttribute('href')).toBe(
    '/en/ask-advocate/',
  )
  fireEvent.click(go)
  await waitFor(async () =>
    expect((await draftOf()).helper).toEqual({
      who: 'parent',
      how: ['sat-near'],
      inTheRoom: { others: 'nobody' },
      otherWay: 'wants-it',
    }),
  )
})

test.each(helpQuestions.map(({ id }) => id))(
  '%s asks in few words, keeps the exact words, and stays with the two of them beforehand',
  async (id) => {
    await as('advocate', [idris])
    await begun()
    await at(`${idris.id}/thing/${id}/one`)
    const words = await screen.findByRole('textbox', { name: 'The child’s exact words' })
    const asked = screen.getByRole('heading', { level: 1 }).textContent ?? ''
    for (const sentence of asked.split(/(?<=[?.])\s/))
      expect(sentence.split(' ').length).toBeLessThanOrEqual(8)
    expect(document.querySelector<HTMLInputElement>('input[name=who-sees]:checked')?.value).toBe('me')
    expect(document.querySelector('input[name=who-sees][value=advocate]')).toBeNull()
    type(words, 'I likes dogs')
    await waitFor(async () =>
      expect((await draftOf()).things).toEqual([
        { id: 'one', question: id, helper: near, text: 'I likes dogs', lang: 'en', dir: 'ltr' },
      ]),
    )
  },
)

test('nothing of one child is in another’s place', async () => {
  await as('advocate', [maya, idris])
  const thing: HelpedThing = { id: 'one', question: 'Y4', helper: near, text: 'My cat.' }
  await begun({ things: [thing] }, idris.id)
  await begun({}, maya.id)
  await at('children')
  await press('Maya')
  await screen.findByText('Where would you like to start?')
  expect(screen.queryByText('Look at it all together')).toBeNull()
  await press('Good things')
  await screen.findByText('What do you like?')
  expect(screen.queryByText('My cat.')).toBeNull()
  expect((await draftOf(idris.id)).things).toEqual([thing])
})

test('there are three wishes and five fingers, and no more', async () => {
  await as('advocate', [idris])
  const wish = (id: string): HelpedThing => ({ id, question: 'Y6', helper: near, text: id })
  await begun({ things: ['a', 'b', 'c'].map(wish) })
  await at(`${idris.id}/list/Y6`)
  await screen.findByText('You have three wishes. What are they?')
  expect(screen.queryByRole('button', { name: 'Put something in' })).toBeNull()
})

test('a hand has five fingers, and then there is nobody more to press', async () => {
  await as('advocate', [idris])
  await begun()
  await at(`${idris.id}/thing/Y7/one`)
  for (const who of ['Mum', 'Dad', 'Friend', 'Teacher', 'A pet']) await press(who)
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Sister' })).toBeNull())
  await waitFor(async () => expect((await draftOf()).things?.[0]?.people?.length).toBe(5))
})

const thing = (id: string, more: Partial<HelpedThing>): HelpedThing => ({
  id: `0b7c2f9a-52a1-4a3e-9a53-1b7b8f4b6a${id}`,
  question: 'Y4',
  helper: near,
  text: id,
  ...more,
})

test('each goes to whom the child chose, with the hand that was in it; the notes go apart; the rest stays', async () => {
  await as('advocate', [idris])
  await begun({
    me: 'fish',
    things: [
      thing('21', { forWhom: 'everyone' }),
      thing('22', { forWhom: 'chair-and-worker', helper: { ...near, how: ['typed', 'explained'] } }),
      thing('23', {}),
    ],
    notes: { text: 'He was tired.', lang: 'en', dir: 'ltr' },
  })
  await at(`${idris.id}/check`)
  await screen.findByText('Northmoor duty desk')
  await press('Let them see it')
  await screen.findByText('What others can see now')
  const { items } = await get(sentWords)
  const inputs = items.map(({ input }) => input as InputOf<typeof helpAChild>) // what was just handed over
  expect(items.map(({ operation }) => operation)).toEqual(['help-a-child', 'help-a-child'])
  expect(inputs.map(({ audience, childId, me }) => [audience, childId, me])).toEqual([
    ['everyone', idris.id, 'fish'],
    ['chair-and-worker', idris.id, 'fish'],
  ])
  expect(inputs.map(({ items: [one] }) => one?.helper.how)).toEqual([
    ['wrote-exact-words'],
    ['typed', 'explained'],
  ])
  expect(inputs.map(({ notes }) => notes?.text)).toEqual([undefined, 'He was tired.'])
  expect((await draftOf()).things?.map(({ text }) => text)).toEqual(['23'])
  expect((await draftOf()).notes).toBeUndefined()
})

test('where nobody has said who looks at it, and where there is no invitation, nothing can go', async () => {
  await as('advocate', [idris], 'kent')
  await begun({ things: [thing('21', { forWhom: 'everyone' })] })
  await at(`${idris.id}/check`)
  await screen.findByText(/has not said yet who looks/)
  expect(screen.queryByRole('button', { name: 'Let them see it' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Print my copy' })).toBeTruthy()
})

test('without an invitation a name is enough to write and print', async () => {
  await freshPhone()
  await at('children')
  type(await screen.findByRole('textbox', { name: 'The child’s first name' }), 'Sami')
  await press('Add this child')
  await press('Sami')
  await screen.findByText('Who are you?')
  await choose('Teacher')
  await choose(/explain the questions/, 'checkbox')
  await choose('Nobody else')
  await press('Carry on')
  await press('We are ready')
  await screen.findByText('Where would you like to start?')
})

test('on the child’s own part their advocate can be chosen, and is not named on anybody else’s', async () => {
  await as('young-person', [maya])
  const tolu: AdvocateOfMine = { kind: 'advocate', id: crypto.randomUUID(), name: 'Tolu', keys: [] }
  await update(caseFile, (old) => ({ ...old, advocates: [tolu] }))
  await begun({}, maya.id)
  await at(`${maya.id}/thing/Y9/one`)
  const who = await screen.findByRole('group', { name: 'Who sees this?' })
  expect(within(who).getByText('Only Tolu')).toBeTruthy()
  expect(within(who).getByText('Just me')).toBeTruthy()
  await as('parent', [maya])
  await waitFor(() => expect(within(who).queryByText('Only us two')).not.toBeNull())
  await update(caseFile, (old) => ({ ...old, advocates: [] }))
  await waitFor(() => expect(screen.queryByText('Only Tolu')).toBeNull())
})

test('to read out there is only what everybody may hear', async () => {
  await as('advocate', [idris])
  await begun({
    things: [
      thing('21', { text: 'For all.', forWhom: 'everyone' }),
      thing('22', { text: 'For two.', forWhom: 'chair-and-worker' }),
      thing('23', { text: 'For us.' }),
    ],
  })
  await at(`${idris.id}/read`)
  await screen.findByText('For all.')
  expect(screen.queryByText('For two.')).toBeNull()
  expect(screen.queryByText('For us.')).toBeNull()
})
