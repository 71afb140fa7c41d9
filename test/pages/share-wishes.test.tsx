/** A young person's page in a real browser: private from the start, and nothing goes further than they choose. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import type { AdvocateOfMine } from '../../contract/case-file.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { type Thing, type WishesDraft, wishesPlace } from '../../src/case-file/wishes-draft.ts'
import { beginAt } from '../../src/components/steps.ts'
import { wishOf } from '../../src/components/wish-of.ts'
import { today } from '../../src/i18n/index.ts'
import { ShareWishes } from '../../src/pages/share-wishes/page.tsx'
import { canGo, given, thingsFor } from '../../src/pages/share-wishes/send.ts'
import { get, lock, update } from '../../src/store/index.ts'
import { freshPhone } from '../store/fresh.ts'
import { show, type } from './show.tsx'

const tolu: AdvocateOfMine = { kind: 'advocate', id: crypto.randomUUID(), name: 'Tolu', keys: [] }

beforeEach(async () => {
  await freshPhone()
  await update(wishesPlace, () => ({ hasBegun: true, pausedOn: today() }))
})

async function at(step: string) {
  beginAt(step)
  await show(ShareWishes)
}

const checked = () => document.querySelector<HTMLInputElement>('input[name=who-sees]:checked')?.value

test('the first thing is what this is, that nobody has to, and whom to ring; nothing comes before it', async () => {
  await update(wishesPlace, () => ({}))
  await at('houses')
  await screen.findByText(/You do not have to/)
  expect(screen.getByText(/0800 1111/)).toBeTruthy()
  expect(screen.queryByText('House of worries')).toBeNull()
})

test('without an advocate a new thing is for nobody else, and it is on the phone while it is written', async () => {
  await at('thing/C4')
  type(await screen.findByRole('textbox'), 'The shouting.')
  await screen.findByText('Saved on this phone. Nobody can see it yet.')
  expect(checked()).toBe('me')
  const { things = [] } = await get(wishesPlace)
  expect(things.map(({ text, forWhom }) => [text, forWhom])).toEqual([['The shouting.', 'me']])
})

test('with an advocate it is for the advocate alone, until the young person chooses otherwise', async () => {
  await update(caseFile, (old) => ({ ...old, advocates: [tolu] }))
  await at('thing/C4')
  type(await screen.findByRole('textbox'), 'The shouting.')
  await screen.findByText('Saved on this phone. Nobody can see it yet.')
  expect(checked()).toBe('advocate')
  fireEvent.click(screen.getByRole('radio', { name: /Everyone at the meeting/ }))
  await waitFor(async () => expect((await get(wishesPlace)).things?.[0]?.forWhom).toBe('everyone'))
})

test('who is not wanted in the room is never offered to everyone', async () => {
  await at('thing/C14')
  await screen.findByRole('textbox')
  expect(document.querySelector('input[name=who-sees][value=everyone]')).toBeNull()
  expect(document.querySelector('input[name=who-sees][value=chair-and-worker]')).not.toBeNull()
})

test('several feelings at once, mixed and not saying are all answers', async () => {
  await at('thing/C1')
  for (const name of ['Sad', 'Happy', 'Mixed', 'I am not saying'])
    fireEvent.click(await screen.findByRole('button', { name, pressed: false }))
  await waitFor(async () =>
    expect((await get(wishesPlace)).things?.[0]?.chosen).toEqual(['sad', 'happy', 'mixed', 'not-saying']),
  )
})

test('while the phone is not linked, the look at it all offers no way out', async () => {
  const thing: Thing = { id: crypto.randomUUID(), question: 'C4', text: 'Shouting.', forWhom: 'everyone' }
  await update(wishesPlace, (old) => ({ ...old, things: [thing] }))
  await at('check')
  await screen.findByText(/not linked to a meeting/)
  expect(screen.queryByRole('button', { name: /Let them see/ })).toBeNull()
})

test('when the part is locked, nothing of it is on the screen, its colours least of all', async () => {
  await at('menu')
  await screen.findByText('Start where you like')
  lock()
  await waitFor(() => expect(screen.queryByText('Start where you like')).toBeNull())
  expect(document.querySelector('.child')).toBeNull()
  cleanup()
})

test('what is just theirs, or says nobody, is in no envelope; what was changed meanwhile stays', () => {
  const thing = (id: string, more: Partial<Thing>): Thing => ({ id, question: 'C4', text: id, ...more })
  const [mine, silent, shared] = [
    thing('a', { forWhom: 'me' }),
    thing('b', {}),
    thing('c', { forWhom: 'everyone' }),
  ]
  const draft: WishesDraft = { things: [mine, silent, shared], ids: { everyone: 'x' } }
  for (const audience of ['everyone', 'chair-and-worker', 'advocate'] as const)
    expect(thingsFor(draft, audience)).toEqual(audience === 'everyone' ? [shared] : [])
  expect(thingsFor(draft, 'me')).toEqual([mine, silent])
  expect(Object.keys(wishOf(shared))).toEqual(['id', 'question', 'words'])
  const changed = { ...shared, text: 'other' }
  const went = { envelopeId: 'x', audience: 'everyone' as const, things: [shared] }
  expect(given(draft, went)).toMatchObject({ things: [mine, silent], ids: {}, given: [{ envelopeId: 'x' }] })
  expect(given({ ...draft, things: [changed] }, went).things).toEqual([changed])
  expect(canGo('advocate', { conferenceId: 'c', advocate: tolu })).toBe(false)
  expect(canGo('everyone', { conferenceId: undefined, advocate: tolu })).toBe(false)
})
