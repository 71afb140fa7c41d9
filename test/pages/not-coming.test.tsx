/** Somebody who does not come still says what they think; how to reach them safely is never among words others read. */
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { safeParse } from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import { sayWhatKeepsMeSafe } from '../../contract/operations/ask-for-people.ts'
import { askDrafts, begun, withAsk, withoutSealed } from '../../src/case-file/ask-drafts.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { draftPlace } from '../../src/case-file/views-draft.ts'
import { attachedOf } from '../../src/components/asking/asking.ts'
import { attachedToAsk } from '../../src/components/asking/private-attached.tsx'
import { attach } from '../../src/components/attach/holder.ts'
import { Home } from '../../src/pages/home/page.tsx'
import { MyWords } from '../../src/pages/my-words/page.tsx'
import { SayHowToReachMe } from '../../src/pages/say-how-to-reach-me/page.tsx'
import { SayIfComing } from '../../src/pages/say-if-coming/page.tsx'
import { safety } from '../../src/pages/say-what-keeps-me-safe/questions.ts'
import { ShareViews } from '../../src/pages/share-views/page.tsx'
import { get, update } from '../../src/store/index.ts'
import { membership, sentWords } from '../../src/sync/index.ts'
import { choose } from '../components/attaching.tsx'
import { encoded } from '../components/photos.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference, idris, maya } from './builders.ts'
import { show, type } from './show.tsx'

beforeEach(async () => {
  await joinedPhone()
  const { joined } = await get(membership)
  if (!joined) throw new Error('This phone has to be linked for these tests.')
  const me = { ...joined, role: 'parent' as const, children: [maya, idris] }
  await update(membership, () => ({ joined: me }))
  await update(caseFile, (old) => ({ ...old, me, conferences: [aConference()] }))
})

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const sent = async () => (await get(sentWords)).items

test('from “I cannot come” it is one press to the first of the four, after the quiet page', async () => {
  await show(SayIfComing)
  fireEvent.click(await screen.findByLabelText(/I cannot come this time/))
  await press('Carry on')
  await screen.findByRole('heading', { name: 'What stands in the way?' })
  await press('Carry on')
  await press('Write it')
  await waitFor(async () =>
    expect(await get(draftPlace)).toMatchObject({ set: 'not-attending', at: 'pause' }),
  )
})

test('from Home it is one press too', async () => {
  await update(draftPlace, () => ({ hasPaused: true }))
  await show(Home)
  fireEvent.click(await screen.findByRole('link', { name: /If you cannot come/ }))
  await waitFor(async () => expect(await get(draftPlace)).toMatchObject({ set: 'not-attending', at: 'N3' }))
})

test('the start offers it beside the other two, and it begins with how the children are', async () => {
  await update(draftPlace, () => ({ hasPaused: true }))
  await show(ShareViews)
  await press(/I cannot be there/)
  type(
    await screen.findByRole('textbox', { name: /How are your children, as you see it/ }),
    'Maya sleeps better',
  )
  await press('Carry on')
  await screen.findByRole('heading', { name: /What do you think has happened/ })
  expect(screen.getByText(/can be kept and used later, including in court/)).toBeTruthy()
  expect((await get(draftPlace)).answers?.N3?.text).toBe('Maya sleeps better')
})

test('each child can be answered for alone, from the question itself', async () => {
  await update(draftPlace, () => ({ set: 'not-attending' as const, hasPaused: true, at: 'N3' }))
  await show(ShareViews)
  await press('Answer for each child')
  await screen.findByText('About Maya')
  type(await screen.findByRole('textbox', { name: /How is your child/ }), 'She is calm')
  await press('Carry on')
  await screen.findByText('About Idris')
  const { answers, sameOrEach } = await get(draftPlace)
  expect(sameOrEach).toBe('each')
  expect(answers?.[`N3/${maya.id}`]?.text).toBe('She is calm')
})

test('being afraid of somebody, or wanting a time apart, opens the private page and marks nothing', async () => {
  await update(draftPlace, () => ({ set: 'not-attending' as const, hasPaused: true, at: 'N1' }))
  await show(ShareViews)
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Childcare' }))
  await press(/I do not feel safe with someone there/)
  await screen.findByLabelText('What do you want to say in private?')
  expect((await get(draftPlace)).answers?.N1?.chosen).toEqual(['childcare'])
})

test('who cannot write a safe number can say it or show it, on its first screen and its last, and nothing else is needed', async () => {
  await show(SayHowToReachMe)
  await screen.findByText(/hear you, even through a wall/)
  await press('Take or choose a photo')
  await choose(new Blob([await encoded('image/jpeg')]))
  await screen.findByRole('button', { name: 'Add this photo' }, { timeout: 8000 })
  await press('Carry on')
  const asked = (await screen.findByRole('heading', { name: 'Add this photo?' })).closest('section')!
  fireEvent.click(asked.querySelector('button')!)
  await screen.findByText('Added, and saved on this phone.', {}, { timeout: 8000 })
  type(await screen.findByLabelText(/A safe time/), 'Before three')
  for (const heading of ['What is not safe?', /How do you want to hear/, /Has anything else changed/]) {
    await press('Carry on')
    await screen.findByRole('heading', { name: heading })
  }
  await waitFor(() => expect(document.querySelectorAll('.attach .attached > li')).toHaveLength(1))
  await press('Carry on')
  await screen.findByRole('heading', { name: /Look at it before it goes/ })
  expect(document.querySelectorAll('.attached > li')).toHaveLength(1)
  await press('Give it to them')
  await waitFor(async () => expect(await sent()).toHaveLength(1))
  expect(await sent()).toMatchObject([
    {
      operation: 'say-how-to-reach-me',
      input: { safeWhen: { text: 'Before three' }, attachments: [{ part: 1 }] },
    },
  ])
  expect(await get(askDrafts)).toEqual({})
  await show(MyWords)
  await waitFor(() => expect(document.querySelectorAll('.said.private .attached > li')).toHaveLength(1))
})

test('a voice alone is enough to say what keeps somebody safe, and what another tab added stays', async () => {
  const holder = attachedToAsk('say-what-keeps-me-safe')
  const aPhoto = async () =>
    attach(holder, await encoded('image/jpeg'), { kind: 'photo', type: 'image/jpeg' })
  await aPhoto()
  const first = (await get(askDrafts))['say-what-keeps-me-safe']!
  const input = safety.inputOf(first.answers, { conference: undefined } as never, attachedOf(first))
  expect(safeParse(sayWhatKeepsMeSafe.input, input).success).toBe(true)
  expect(safety.inputOf({}, { conference: undefined } as never, {})).toBeUndefined()
  expect(begun(await get(askDrafts))).toEqual(['say-what-keeps-me-safe'])
  await update(askDrafts, (old) =>
    withAsk(old, 'say-what-keeps-me-safe', { more: 'The back door' }, undefined),
  )
  await aPhoto()
  const left = withoutSealed(await get(askDrafts), 'say-what-keeps-me-safe', first.attachments ?? [])
  const rest = left['say-what-keeps-me-safe']
  expect([rest?.answers, rest?.attachments?.length]).toEqual([{}, 1])
  expect(rest?.envelopeId).not.toBe(first.envelopeId)
})

test('a safe number goes alone, to the chair and the social worker, and my words show it as private', async () => {
  await show(SayHowToReachMe)
  await screen.findByText(/Only the chair and the social worker read this/)
  fireEvent.click(await screen.findByRole('checkbox', { name: 'A text message' }))
  type(await screen.findByLabelText(/A safe number/), '07700 900 982, ask for Ana')
  await press('Carry on')
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Leave a message' }))
  for (const heading of [
    /How do you want to hear/,
    /Has anything else changed/,
    /Look at it before it goes/,
  ]) {
    await press('Carry on')
    await screen.findByRole('heading', { name: heading })
  }
  expect(screen.getByText(/Nobody has it until it has gone/)).toBeTruthy()
  await press('Give it to them')
  await waitFor(async () => expect(await sent()).toHaveLength(1))
  expect(await sent()).toMatchObject([
    {
      operation: 'say-how-to-reach-me',
      input: {
        ways: ['text'],
        reachMeAt: { text: '07700 900 982, ask for Ana', lang: 'en' },
        notBy: ['messages'],
      },
    },
  ])
  expect(await get(askDrafts)).toEqual({})
  expect(JSON.stringify(await get(draftPlace))).not.toContain('900 982')
  await show(MyWords)
  await screen.findByRole('heading', { name: /How to reach you safely/ })
  expect(document.querySelector('.said.private')?.textContent).toContain('07700 900 982, ask for Ana')
})
