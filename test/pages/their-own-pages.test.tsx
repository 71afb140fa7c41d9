/** Nobody is sent to a page they do not have: a young person has no “My words” and no “Plan”, and is told in their own. */
import { screen, waitFor, within } from '@testing-library/preact'
import type { ComponentType } from 'preact'
import { beforeEach, expect, test } from 'vitest'
import type { Role } from '../../contract/cards.ts'
import { addDays } from '../../contract/days.ts'
import { askChair } from '../../contract/operations/ask-chair.ts'
import { askAdvocate } from '../../contract/operations/ask-for-people.ts'
import { sayHowToReachMe } from '../../contract/operations/say-how-to-reach-me.ts'
import { today } from '../../src/i18n/index.ts'
import { AskChair } from '../../src/pages/ask-chair/page.tsx'
import { DayCard } from '../../src/pages/day-card/page.tsx'
import { MyWords } from '../../src/pages/my-words/page.tsx'
import { PeopleBesideMe } from '../../src/pages/people-beside-me/page.tsx'
import { Plan } from '../../src/pages/plan/page.tsx'
import { SayHowToReachMe } from '../../src/pages/say-how-to-reach-me/page.tsx'
import { carry } from '../../src/sync/deliver.ts'
import { handOver } from '../../src/sync/send.ts'
import { type Council, json, type Weather } from '../sync/council.ts'
import { type Draft, draftAt, joinedPhone } from '../sync/phone.ts'
import { answerAll, knows, press, sent, walk } from './asking-kinds.ts'
import { aConference, aPlan } from './builders.ts'
import { show } from './show.tsx'

const jo = {
  id: crypto.randomUUID(),
  name: 'Jo Bennett',
  role: 'social-worker',
  phone: '01632 960 142',
  attending: 'yes',
} as const

const text = () => document.querySelector('main')?.textContent ?? ''

let council: Council
beforeEach(async () => {
  council = await joinedPhone()
})

/** Two things are handed over, and the council takes neither. */
async function refused(role: Role) {
  await knows(role, { conferences: [aConference({ day: addDays(today(), 10), people: [jo] })] })
  const says = { id: crypto.randomUUID(), text: 'Who is there?', lang: 'en', dir: 'ltr' } as const
  const none = (old: Draft) => old
  await handOver(askAdvocate, { asking: 'child', isFor: 'me' } as never, draftAt('one'), none)
  await handOver(askChair, { questions: [says] } as never, draftAt('two'), none)
  const no: Weather = async () => json(403, { problem: 'not-allowed' })
  council.weather.push(no, no)
  await carry({ eager: true })
}

test.each<[string, ComponentType]>([
  ['People beside you', PeopleBesideMe],
  ['ask the chair', AskChair],
  ['the card for the day', DayCard],
])('what did not go says so in “%s”, and sends only those there who have a “My words”', async (_, Screen) => {
  await refused('young-person')
  const young = await show(Screen)
  await screen.findByText(/This did not (reach the council|go)\./)
  expect(text()).not.toContain('My words')
  young.unmount()
  await refused('advocate')
  await show(Screen)
  await screen.findByText(/“My words”/)
})

test('a young person reads why it did not go, whom to ring, and can ask again', async () => {
  await refused('young-person')
  await show(PeopleBesideMe)
  await screen.findByText(/The council does not know this phone any more/)
  expect(screen.getByRole('link', { name: /Jo Bennett/ }).getAttribute('href')).toBe('tel:01632960142')
  expect(screen.getByRole('link', { name: 'Ask again' }).getAttribute('href')).toBe('/en/ask-advocate/')
})

test('how to be reached stays where a young person finds it again, and says how far it is', async () => {
  await knows('young-person')
  await show(SayHowToReachMe)
  await walk(async () => answerAll())
  await press('Give it to them')
  await waitFor(async () => expect(await sent()).toHaveLength(1))
  await waitFor(() => expect(location.pathname).toBe('/en/people-beside-me/'))
})

test('what they said about reaching them is in “People beside you”, a young person’s only', async () => {
  await knows('young-person', {})
  await handOver(sayHowToReachMe, { ways: ['call'] } as never, draftAt('one'), (old: Draft) => old)
  await carry({ eager: true })
  const young = await show(PeopleBesideMe)
  const region = await screen.findByRole('region', { name: 'How to reach me safely' })
  await within(region).findByText(/The council has it/)
  young.unmount()
  await knows('parent', {})
  await show(PeopleBesideMe)
  await screen.findByRole('heading', { name: 'What would help you?' })
  expect(screen.queryByRole('region', { name: 'How to reach me safely' })).toBeNull()
})

test.each<[string, ComponentType, string]>([
  ['My words', MyWords, '/en/share-wishes/'],
  ['Plan', Plan, '/en/what-was-decided/'],
])(
  'the tab “%s” under the guide opens a young person’s own page, and a parent’s for a parent',
  async (_, Screen, own) => {
    history.replaceState(null, '', '/en/here/')
    await knows('parent', { plans: [aPlan()] })
    const parent = await show(Screen)
    await screen.findAllByRole('heading')
    expect(location.pathname).toBe('/en/here/')
    parent.unmount()
    await knows('young-person', { plans: [aPlan()] })
    await show(Screen)
    await waitFor(() => expect(location.pathname).toBe(own))
  },
)

test('back from the card for the day is “People beside you” for a young person', async () => {
  await knows('young-person', { conferences: [aConference({ day: addDays(today(), 10) })] })
  await show(DayCard)
  const back = await screen.findByRole('link', { name: 'Back' })
  expect(back.getAttribute('href')).toBe('/en/people-beside-me/')
})
