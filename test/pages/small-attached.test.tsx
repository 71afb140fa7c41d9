/** A photo or a voice in place of a short text: a question, words for a core group, something one disagrees with, a note. */
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { attachmentsIn } from '../../contract/attachment.ts'
import { type CaseFile, caseFile } from '../../src/case-file/index.ts'
import { smallDrafts } from '../../src/case-file/small-drafts.ts'
import { privatePlace } from '../../src/case-file/views-draft.ts'
import { AskChair } from '../../src/pages/ask-chair/page.tsx'
import { Disagree } from '../../src/pages/disagree/page.tsx'
import { MyWords } from '../../src/pages/my-words/page.tsx'
import { Plan } from '../../src/pages/plan/page.tsx'
import { withPrivate } from '../../src/pages/share-views/draft.ts'
import { sendPrivate } from '../../src/pages/share-views/send.ts'
import { areKept, get, update } from '../../src/store/index.ts'
import { deliver, sentWords } from '../../src/sync/index.ts'
import { choose, press } from '../components/attaching.tsx'
import { encoded } from '../components/photos.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference, aPlan, conferenceId } from './builders.ts'
import { show, type } from './show.tsx'

const plan = aPlan()

beforeEach(async () => {
  await joinedPhone()
  const now = { pulledAt: new Date().toISOString(), conferences: [aConference()], plans: [plan] }
  await update(caseFile, (old): CaseFile => ({ ...old, ...now }))
})

const sent = async () => (await get(sentWords)).items
async function addPhoto() {
  await press('Take or choose a photo')
  await choose(new Blob([await encoded('image/jpeg')]))
  await press('Add this photo')
  await shown(1, '.attach')
}
const shown = (count: number, where: string) =>
  waitFor(() => expect(document.querySelectorAll(`${where} .attached > li`)).toHaveLength(count))

/** It went with its one photo, the photo is kept, and no draft of it is left. */
async function wentWith(operation: string) {
  await waitFor(async () => expect((await sent()).map((item) => item.operation)).toContain(operation))
  const item = (await sent()).find((one) => one.operation === operation)!
  const list = attachmentsIn(item.input)
  expect(list.map(({ part }) => part)).toEqual([1])
  expect(await areKept(list)).toBe(true)
  expect(Object.values(await get(smallDrafts)).flatMap(({ attachments = [] }) => attachments)).toEqual([])
  return item
}

test('a question for the chair can be shown with no word written, and a photo that is open is asked about', async () => {
  await show(AskChair)
  await press('Take or choose a photo')
  await choose(new Blob([await encoded('image/jpeg')]))
  await screen.findByRole('button', { name: 'Add this photo' }, { timeout: 8000 })
  type(screen.getByLabelText('Your own questions'), 'This one?')
  await press('Ask the chair')
  const asked = (await screen.findByRole('heading', { name: 'Add this photo?' })).closest('section')!
  expect(await sent()).toEqual([])
  fireEvent.click(asked.querySelector('button')!)
  await shown(1, '.attach')
  type(screen.getByLabelText('Your own questions'), '')
  await press('Ask the chair')
  const item = await wentWith('ask-chair')
  expect(item.input).toMatchObject({ questions: [] })
  await shown(1, 'article.panel')
})

test('the core group can be told with a photo alone', async () => {
  await show(Plan)
  await press('Write to the core group')
  await addPhoto()
  await press('Send this')
  const { input } = await wentWith('update-core-group')
  expect(input).toMatchObject({ parts: [{ about: 'going-well' }] })
  expect((input as { parts: readonly object[] }).parts[0]).not.toHaveProperty('words')
  await shown(1, '.said')
})

test('a question about the plan takes a photo beside its ready words', async () => {
  await show(Plan)
  fireEvent.click((await screen.findAllByRole('button', { name: 'Ask this' }))[0]!)
  await addPhoto()
  await press('Send this question')
  expect((await wentWith('ask-about-plan')).input).toHaveProperty('words')
})

test('what somebody disagrees with can be shown alone', async () => {
  await show(Disagree)
  fireEvent.click(await screen.findByLabelText(/What the meeting decided/))
  await press('Carry on')
  await press('Write it here')
  await addPhoto()
  await press('Send this')
  expect((await wentWith('disagree')).input).not.toHaveProperty('words')
  await screen.findByText('What you said before')
  await shown(1, '.said')
})

test('a note that something was not meant takes a photo, and stays as private as the note', async () => {
  await update(privatePlace, (old) => withPrivate(old, { text: 'the red kite', lang: 'en', dir: 'ltr' }))
  await sendPrivate(await get(privatePlace), conferenceId)
  await deliver()
  await show(MyWords)
  fireEvent.click(await screen.findByText('I did not mean to send that'))
  await addPhoto()
  await press('Add this note')
  await wentWith('say-not-meant')
  await shown(1, '.said.private')
  expect((await sent()).at(-1)?.operation).toBe('say-not-meant')
})
