/** Photos and voices on a young person's things: kept with the thing, numbered once for the envelope, gone when taken out. */
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { addDays } from '../../contract/days.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { keepThing, type Thing, wishesPlace, withThing } from '../../src/case-file/wishes-draft.ts'
import { removedPlace } from '../../src/components/attach/holder.ts'
import { beginAt } from '../../src/components/steps.ts'
import { today } from '../../src/i18n/index.ts'
import { ShareWishes } from '../../src/pages/share-wishes/page.tsx'
import { giveAll } from '../../src/pages/share-wishes/send.ts'
import { get, keepBytes, update } from '../../src/store/index.ts'
import { sentWords } from '../../src/sync/index.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference, aJoined } from './builders.ts'
import { show, type } from './show.tsx'

beforeEach(async () => {
  await joinedPhone()
  await update(wishesPlace, () => ({ hasBegun: true, pausedOn: today() }))
  await update(caseFile, (old) => ({
    ...old,
    me: { ...aJoined(), kind: 'me' as const },
    conferences: [aConference({ day: addDays(today(), 7) })],
  }))
})

async function aThing(text: string, forWhom: Thing['forWhom']): Promise<Thing> {
  const thing: Thing = { id: crypto.randomUUID(), question: 'C4', text, ...(forWhom ? { forWhom } : {}) }
  await keepThing(thing)
  await keepBytes(crypto.getRandomValues(new Uint8Array(500)), wishesPlace, (old, kept) =>
    withThing(old, { ...thing, attachments: [{ kind: 'photo', type: 'image/jpeg', ...kept }] }),
  )
  return (await get(wishesPlace)).things!.find(({ id }) => id === thing.id)!
}

test('writing on never loses what is attached, though the screen may not know of it yet', async () => {
  const { id } = await aThing('One.', 'me')
  beginAt(`thing/C4/${id}`)
  await show(ShareWishes)
  type(await screen.findByRole('textbox', { name: 'In your own words' }), 'One and two.')
  await waitFor(async () => expect((await get(wishesPlace)).things?.[0]?.text).toBe('One and two.'))
  expect((await get(wishesPlace)).things?.[0]?.attachments).toHaveLength(1)
})

test('what goes in one envelope is numbered from one to the end, each thing with its own', async () => {
  await aThing('One.', 'chair-and-worker')
  await aThing('Two.', 'chair-and-worker')
  await aThing('Mine.', 'me')
  const draft = await get(wishesPlace)
  await giveAll(draft, { conferenceId: aConference().id, isReview: false, advocate: undefined })
  const { items } = await get(sentWords)
  expect(items).toHaveLength(1)
  const { items: went } = items[0]!.input as { items: { attachments: { part: number }[] }[] }
  expect(went.map(({ attachments }) => attachments.map(({ part }) => part))).toEqual([[1], [2]])
  expect((await get(wishesPlace)).things?.map(({ text }) => text)).toEqual(['Mine.'])
})

test('a thing is taken out with its photo, and put back with it', async () => {
  const { id } = await aThing('One.', 'me')
  beginAt('list/C4')
  await show(ShareWishes)
  fireEvent.click(await screen.findByRole('button', { name: 'Take out' }))
  await waitFor(async () => expect((await get(removedPlace)).length).toBe(1))
  expect((await get(wishesPlace)).things).toEqual([])
  fireEvent.click(await screen.findByRole('button', { name: 'Put it back' }))
  await waitFor(async () => expect((await get(wishesPlace)).things?.[0]?.attachments).toHaveLength(1))
  expect((await get(wishesPlace)).things?.[0]?.id).toBe(id)
  expect(await get(removedPlace)).toEqual([])
})
