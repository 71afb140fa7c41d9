/** The journey with the family's own days: only while their door is open, and a usual day never as a promise. */
import { cleanup } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { addDays } from '../../contract/days.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { today } from '../../src/i18n/index.ts'
import { forgetEverything, lock, openNewDoor, update } from '../../src/store/index.ts'
import { aConference, aPlan } from './builders.ts'
import { openGuide } from './open-guide.tsx'

const ahead = aConference({ day: addDays(today(), 11) })

beforeEach(async () => {
  await forgetEverything()
  await openNewDoor(3, '274916')
})

test('with a meeting ahead the reader sees where they are, the day, and what usually follows', async () => {
  await update(caseFile, (old) => ({ ...old, conferences: [ahead] }))
  const screen = await openGuide()
  expect(await screen.findByText('You are here')).toBeVisible()
  expect(document.querySelector('[aria-current=step] a')?.getAttribute('href')).toBe(
    '/en/guide/before-the-meeting/',
  )
  expect(screen.getByText(/^Your meeting: .*in 11 days/)).toBeVisible()
  expect(screen.getByText(/the first core group is usually by/)).toBeVisible()
  expect(screen.getByText(/the review is on or before/)).toBeVisible()
  expect(screen.getByText(/not promises/)).toBeVisible()
})

test('what the case says takes the place of what is usual', async () => {
  const plan = aPlan({ nextCoreGroup: addDays(today(), 5), nextReview: addDays(today(), 40) })
  await update(caseFile, (old) => ({
    ...old,
    conferences: [aConference({ day: addDays(today(), -5), status: 'held' })],
    plans: [plan],
  }))
  const screen = await openGuide()
  expect(await screen.findByText(/^Your next core group: .*in 5 days/)).toBeVisible()
  expect(screen.getByText(/^Your review: .*in 40 days/)).toBeVisible()
  expect(screen.queryByText(/the first core group is usually/)).toBeNull()
})

test('when the door is locked the picture is again the one that everybody sees', async () => {
  await update(caseFile, (old) => ({ ...old, conferences: [ahead] }))
  const screen = await openGuide()
  await screen.findByText('You are here')
  lock()
  await expect.poll(() => screen.queryByText('You are here')).toBeNull()
  expect(screen.container.textContent).not.toMatch(/Your meeting/)
  cleanup()
  const anew = await openGuide()
  await new Promise((done) => setTimeout(done, 300))
  expect(anew.queryByText('You are here')).toBeNull()
})
