/** The guide as a reader meets it: hard words explained in place, and the facts of their own council alone. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { h } from 'preact'
import { beforeEach, expect, test } from 'vitest'
import { chosenArea } from '../../src/area/index.ts'
import { Guide } from '../../src/pages/guide/page.tsx'
import { forgetEverything, setPreference } from '../../src/store/index.ts'
import { show } from './show.tsx'

beforeEach(async () => {
  await forgetEverything()
})

const BeforeTheMeeting = () => h(Guide, { topic: 'before-the-meeting' })
/** Without the app's router nobody waits for a topic to arrive, so this does. */
async function open(): Promise<void> {
  for (;;) {
    try {
      await show(BeforeTheMeeting)
      return
    } catch (waiting) {
      if (!(waiting instanceof Promise)) throw waiting
      await waiting
      cleanup()
    }
  }
}

const facts = () => [...document.querySelectorAll('.fact')].map((card) => card.textContent ?? '')

test('a hard word opens its meaning where it stands, and closes again', async () => {
  await open()
  const word = await screen.findByRole('link', { name: 'report' })
  const meaning = document.getElementById(word.getAttribute('href')?.slice(1) ?? '')
  await waitFor(() => expect(word.getAttribute('aria-expanded')).toBe('false'))
  expect(meaning?.hidden).toBe(true)
  fireEvent.click(word)
  expect(word.getAttribute('aria-expanded')).toBe('true')
  expect(meaning?.hidden).toBe(false)
  expect(meaning?.textContent).toMatch(/What a worker writes for the meeting/)
  fireEvent.click(word)
  expect(meaning?.hidden).toBe(true)
})

test('with no council chosen, an unknown number is a question to ask', async () => {
  await open()
  await screen.findByText('When will I get the report, so that I have time to read it?')
  expect(await chosenArea()).toBe('national')
  expect(facts().join(' ')).not.toMatch(/over 10|Kent|Somerset/)
})

test('a Kent reader sees Kent and England, and never a Somerset age', async () => {
  await setPreference({ area: 'kent' })
  await open()
  await screen.findByText(
    'Parents, carers and family members are invited, and encouraged to take an active part.',
  )
  expect(facts().join(' ')).not.toMatch(/over 10|over 4|Somerset/)
})

test('a Somerset reader sees its ages with their true date, and that they are old', async () => {
  await setPreference({ area: 'somerset' })
  await open()
  const age = await screen.findByText(/Children over 10 are usually offered/)
  expect(age.parentElement?.textContent).toMatch(/From Somerset, Thursday 31 October 2013\. This is old/)
  expect(document.querySelector('.area-line')?.textContent).toMatch(
    /Some of what we know about Somerset is old/,
  )
})
