/** While a council has not said who looks at what young people send, nothing goes, nothing is lost, and there is somebody to ring. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { askDrafts, withAsk } from '../../src/case-file/ask-drafts.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { wishesPlace } from '../../src/case-file/wishes-draft.ts'
import { beginAt } from '../../src/components/steps.ts'
import { today } from '../../src/i18n/index.ts'
import { AskAdvocate } from '../../src/pages/ask-advocate/page.tsx'
import { ShareWishes } from '../../src/pages/share-wishes/page.tsx'
import { WhatWasDecided } from '../../src/pages/what-was-decided/page.tsx'
import { get, update } from '../../src/store/index.ts'
import { membership, sentWords } from '../../src/sync/index.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference, aMe, aPlan } from './builders.ts'
import { show, type } from './show.tsx'

const jo = {
  id: crypto.randomUUID(),
  name: 'Jo Bennett',
  role: 'social-worker',
  phone: '01632 960 142',
  attending: 'yes',
} as const

beforeEach(async () => {
  await joinedPhone()
  // Kent has not said who looks.
  await update(membership, (old) => ({ joined: { ...old.joined!, area: 'kent' } }))
  await update(caseFile, (old) => ({
    ...old,
    me: aMe({ name: 'Maya', role: 'young-person', area: 'kent' }),
    conferences: [aConference({ day: '2090-02-01', people: [jo] })],
    pulledAt: new Date().toISOString(),
  }))
})

test('what a young person wants to share stays theirs, can be printed, and the numbers are there', async () => {
  const things = [
    {
      id: crypto.randomUUID(),
      question: 'C8',
      text: 'My school',
      lang: 'en',
      dir: 'ltr',
      forWhom: 'everyone',
    },
  ] as const
  await update(wishesPlace, () => ({ hasBegun: true, pausedOn: today(), things }))
  beginAt('check')
  await show(ShareWishes)
  await screen.findByText(/has not said yet who looks at what young people write/)
  screen.getByText(/Childline on 0800 1111/)
  expect((await screen.findByRole('link', { name: /Jo Bennett.*01632 960 142/ })).getAttribute('href')).toBe(
    'tel:01632 960 142',
  )
  screen.getByRole('button', { name: 'Print my copy' })
  expect(screen.queryByRole('button', { name: /^Let them see/ })).toBeNull()
  expect((await get(wishesPlace)).things).toEqual(things)
})

test('a question about what was decided is kept and cannot go, and its words can be copied', async () => {
  await update(caseFile, (old) => ({ ...old, plans: [aPlan()] }))
  await show(WhatWasDecided)
  fireEvent.click(await screen.findByRole('button', { name: 'Ask something' }))
  type(await screen.findByRole('textbox'), 'Will I move?')
  await screen.findByText(/has not said yet who looks/)
  expect(screen.queryByRole('button', { name: 'Send this question' })).toBeNull()
  screen.getByRole('button', { name: /Copy/ })
  await waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Will I move?'))
  expect((await get(sentWords)).items).toEqual([])
})

test('who cannot ask for an advocate from here is told so first, whom to ring, and what they can say', async () => {
  await show(AskAdvocate)
  const early = await screen.findByText('You can still ask for an advocate', { selector: 'summary span' })
  expect(early.closest('details')!.querySelector('a[href="tel:08001111"]')).not.toBeNull()
  cleanup()

  await update(askDrafts, (old) =>
    withAsk(
      old,
      'ask-advocate',
      { place: ['school'], when: 'After maths', not: ['parents-phone'] },
      undefined,
    ),
  )
  beginAt('check')
  await show(AskAdvocate)
  const region = await screen.findByRole('region', { name: 'You can still ask for an advocate' })
  const numbers = within(region)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))
  // An advocate's number first, then the worker, then Childline: real numbers, with no signal too.
  expect(numbers).toEqual(['tel:08088005792', 'tel:01632960142', 'tel:08001111'])
  expect(region.textContent).toMatch(/Coram Voice.*Monday to Friday, 9:30am to 6pm/)
  within(region).getByText(/There is a child protection meeting about me\. I would like an advocate/)
  within(region).getByText(/Your answers stay on this phone/)
  within(region).getByRole('button', { name: 'Print my copy' })
  // What is safe is on the same page and on the same paper.
  screen.getByText('After maths')
  expect(screen.queryByRole('button', { name: 'Ask for this' })).toBeNull()
  expect((await get(askDrafts))['ask-advocate']?.answers).toMatchObject({ when: 'After maths' })
  expect((await get(sentWords)).items).toEqual([])
})

test('where a council looks at what young people send, nothing of this is in the way', async () => {
  await update(membership, (old) => ({ joined: { ...old.joined!, area: 'example' } }))
  await update(caseFile, (old) => ({ ...old, me: { ...old.me!, area: 'example' } }))
  await show(AskAdvocate)
  await screen.findByText(/An advocate keeps what you say private/)
  expect(screen.queryByText('You can still ask for an advocate')).toBeNull()
})
