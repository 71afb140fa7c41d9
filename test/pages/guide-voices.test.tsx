/** The guide for somebody else: other voices, every hard word on one page, and what is said where no number is known. */
import { fireEvent, screen } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { forgetEverything, setPreference } from '../../src/store/index.ts'
import { openGuide } from './open-guide.tsx'

beforeEach(async () => {
  await forgetEverything()
})

const links = (name: RegExp) => screen.findAllByRole('link', { name })
const addresses = async (name: RegExp) => (await links(name)).map((link) => link.getAttribute('href'))
const readable = () => document.querySelector('.prose')?.textContent ?? ''

test('a page that speaks in three voices leads to each, and says which one this is', async () => {
  await openGuide('the-plan', 'en', 'easy')
  expect(await addresses(/^Parents and carers$/)).toContain('/en/guide/the-plan/')
  expect(await addresses(/^Young people$/)).toContain('/en/guide/the-plan/young/')
  const [here] = (await links(/^Easy Read$/)).filter((link) => link.getAttribute('aria-current') === 'page')
  expect(here?.getAttribute('href')).toBe('/en/guide/the-plan/easy/')
  expect(document.querySelectorAll('.prose .step svg').length).toBeGreaterThan(7)
})

test('a page with one voice offers no choice, and a voice it does not have is not there', async () => {
  await openGuide('moving-area')
  expect(screen.queryByRole('link', { name: /^Easy Read$/ })).toBeNull()
  document.body.replaceChildren()
  await openGuide('moving-area', 'en', 'easy')
  expect(document.querySelector('.prose')).toBeNull()
})

test('a young person goes on reading in their own voice', async () => {
  await openGuide('enquiry', 'en', 'young')
  expect(await addresses(/The meeting about you$/)).toEqual(['/en/guide/the-meeting/young/'])
  expect(readable()).not.toMatch(/your child/i)
})

test('a young person whose council has not said is given a question in their own words', async () => {
  await openGuide('children-at-the-conference', 'en', 'young')
  await screen.findAllByText('How can I get an advocate?')
  expect(readable()).not.toMatch(/my child/i)
})

test('the page of one voice has every topic that speaks it, in Polish too', async () => {
  await openGuide('young', 'pl')
  expect(await addresses(/Spotkanie o tobie/)).toEqual(['/pl/guide/the-meeting/young/'])
  expect(document.querySelectorAll('.voice-list li')).toHaveLength(9)
})

test('every hard word is on one page, under the English word that is said in the meeting', async () => {
  await openGuide('words-they-use', 'ar')
  const terms = [...document.querySelectorAll('.word-list dt')]
  expect(terms.length).toBeGreaterThan(50)
  const group = terms.find((term) => term.textContent?.startsWith('core group'))
  expect(group?.textContent).toContain('المجموعة الأساسية')
  expect(group?.querySelector('[lang=en]')?.getAttribute('dir')).toBe('ltr')
})

test('each role is a card that opens: who they are, why they come, what you can ask them', async () => {
  await openGuide('who-will-be-there')
  const card = (await screen.findByText('The school nurse')).closest('details')
  expect(card?.open).toBe(false)
  fireEvent.click(screen.getByText('The school nurse'))
  expect(card?.open).toBe(true)
  expect(card?.textContent).toMatch(/Why they come\..*You can ask them/)
  expect(document.querySelectorAll('.prose details')).toHaveLength(17)
})

test('a line the council has is a number to press; a line nobody knows is a question', async () => {
  await setPreference({ area: 'kent' })
  await openGuide('help-and-numbers')
  const lines = () => [...document.querySelectorAll('a[href^="tel:"]')].map((a) => a.getAttribute('href'))
  await screen.findByText('03000 410 304')
  expect(lines()).toEqual(expect.arrayContaining(['tel:999', 'tel:03000411111', 'tel:03000410304']))
  await screen.findByText('Which number can I ring in the day?')
  expect(screen.queryByText('Which number can I ring at night and at weekends?')).toBeNull()
})

test('what may take the place of coming is the reader’s own council’s list', async () => {
  await setPreference({ area: 'somerset' })
  await openGuide('cannot-come')
  await screen.findByText('The social worker can say your views for you.')
  await screen.findAllByText(/From Somerset, Thursday 31 October 2013/)
  expect(readable()).not.toMatch(/You can join by video/)
})
