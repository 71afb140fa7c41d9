/** What each council says about the people beside a family, shown right; and what none says is a question, never a guess. */
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import en from '../../src/locales/en/people-beside-me.json'
import { AskAdvocate } from '../../src/pages/ask-advocate/page.tsx'
import { MeetTheChair } from '../../src/pages/meet-the-chair/page.tsx'
import { SayIfComing } from '../../src/pages/say-if-coming/page.tsx'
import { TellAboutSolicitor } from '../../src/pages/tell-about-solicitor/page.tsx'
import { setPreference } from '../../src/store/index.ts'
import { joinedPhone } from '../sync/phone.ts'
import { knows, onward, press, sent, slotIds, someTimes } from './asking-kinds.ts'
import { aConference } from './builders.ts'
import { show } from './show.tsx'

beforeEach(async () => {
  await joinedPhone()
})

async function inArea(area: string, changes = someTimes): Promise<void> {
  await knows('parent', changes, area)
  await setPreference({ area: area as 'kent' })
}

const text = () => document.querySelector('main')?.textContent ?? ''

test.each([
  {
    area: 'somerset',
    says: [
      /say what your views are and help you say what you want/,
      /do not give legal advice in the room/,
      /Ask the chair about the rest/,
    ],
    never: [/They can take notes/, /They do not ask questions/],
  },
  {
    area: 'kent',
    says: [/Ask the chair what they may do in the room/],
    never: [/legal advice in the room/, /They can take notes/],
  },
  {
    area: 'example',
    says: [/They can take notes/, /They do not ask questions/, /2 working days before/],
    never: [/Ask the chair about the rest/],
  },
])('what a solicitor may do is as $area says', async ({ area, says, never }) => {
  await inArea(area)
  await show(TellAboutSolicitor)
  for (const words of says) await screen.findByText(words)
  for (const words of never) expect(text()).not.toMatch(words)
  expect(text()).toContain('This meeting is not a court.')
})

test('who looks for a solicitor reads how to find one, and that free advice is not the council’s', async () => {
  await inArea('kent')
  await show(TellAboutSolicitor)
  fireEvent.click(await screen.findByLabelText('No, I am looking for one'))
  fireEvent.click(onward()!)
  await screen.findByText(/does family law about children/)
  await screen.findByText(/parents do not pay for their solicitor/)
  expect(screen.getByRole('link', { name: /Family Rights Group/ }).getAttribute('href')).toBe(
    'tel:08088010366',
  )
  fireEvent.click(onward()!)
  await press('Ask for this')
  await waitFor(async () => expect((await sent())[0]?.input).toMatchObject({ needsOne: true }))
})

test.each([
  ['kent', /In Kent, the chair meets you before the meeting/, /minutes before/],
  ['example', /In Northmoor.*usually 30 minutes before it starts/, /We do not know/],
  ['somerset', /We do not know if the chair meets people first/, /minutes before/],
] as const)('whether the chair meets people first is as %s says', async (area, says, never) => {
  await inArea(area)
  await show(MeetTheChair)
  await screen.findByText(says)
  expect(text()).not.toMatch(never)
})

test.each([
  ['somerset', { 'only-the-end': true, video: false }],
  ['example', { 'only-the-end': true, video: true }],
  ['kent', { 'only-the-end': false, video: false }],
] as const)(
  'every way of taking part is open in %s, and only its own promises are promised',
  async (area, promised) => {
    await inArea(area)
    await show(SayIfComing)
    await screen.findByText('How would you like to take part?')
    await new Promise((done) => setTimeout(done, 100)) // the area's pack comes after the first drawing
    expect(document.querySelectorAll('input[name=ask-coming]')).toHaveLength(7)
    for (const [way, isPromised] of Object.entries(promised)) {
      const label = document.querySelector(`input[name=ask-coming][value=${way}]`)?.closest('label')
      expect(label?.textContent?.includes('Your council says that this can be done.'), way).toBe(isPromised)
    }
  },
)

test('whoever is not invited into the room is told so kindly, and a time apart is never told to anybody', async () => {
  await inArea('example', { conferences: [aConference({ myAttendance: 'not-invited' })] })
  const { unmount } = await show(SayIfComing)
  await screen.findByText(/has not invited you to be in the room. You can still say what you think/)
  unmount()
  await inArea('example', { conferences: [aConference({ myAttendance: 'separate-session' })] })
  await show(SayIfComing)
  // The heading asks it once, and the choice is heard with it.
  await screen.findByText('How would you like to take part?')
  screen.getByRole('group', { name: 'How would you like to take part?' })
  expect(text()).not.toContain(en['coming.question'])
  expect(text()).not.toMatch(/has invited you|has not invited/)
})

test('where nobody says that parents have an advocate, there is none to ask for, and others who help are named', async () => {
  for (const area of ['kent', 'somerset']) {
    await inArea(area)
    const { unmount } = await show(AskAdvocate)
    await screen.findByText('Who else can help you')
    await screen.findByText('Family Rights Group')
    expect(screen.queryByLabelText('For me')).toBeNull()
    unmount()
  }
})

test('a parent asks for an advocate of their own where there is one, and says what would help', async () => {
  await inArea('example')
  await show(AskAdvocate)
  fireEvent.click(await screen.findByRole('radio', { name: /For me/ }))
  expect(screen.queryByText('The child')).toBeNull()
  fireEvent.click(onward()!)
  fireEvent.click(await screen.findByRole('radio', { name: /Northmoor Parents Together/ }))
  expect(screen.queryByText('Northmoor Young Voices')).toBeNull()
  fireEvent.click(onward()!)
  fireEvent.click(await screen.findByLabelText('All of this is new to me'))
  fireEvent.click(onward()!)
  await screen.findByText(/How is it not safe/)
  fireEvent.click(onward()!)
  await press('Ask for this')
  await waitFor(async () =>
    expect((await sent())[0]?.input).toMatchObject({
      asking: 'parent',
      isFor: 'me',
      provider: 'Northmoor Parents Together',
      need: ['new-to-this'],
    }),
  )
  expect((await sent())[0]?.input).not.toHaveProperty('childId')
})

async function chooseProvider(name: RegExp): Promise<void> {
  await show(AskAdvocate)
  fireEvent.click(await screen.findByRole('radio', { name: 'Maya' }))
  fireEvent.click(onward()!)
  fireEvent.click(await screen.findByRole('radio', { name }))
}

test('who gives times is asked by their times, and the times of others are not theirs', async () => {
  await inArea('example')
  await chooseProvider(/Northmoor Young Voices/)
  fireEvent.click(await screen.findByRole('checkbox', { name: '4pm' }))
  expect(text()).not.toContain('Monday 28 January')
  for (const heading of [/Where and when is it safe/, /How is it not safe/, 'What would help?']) {
    fireEvent.click(onward()!)
    await screen.findByRole('heading', { name: heading })
  }
  fireEvent.click(onward()!)
  await press('Ask for this')
  await waitFor(async () =>
    expect((await sent())[0]?.input).toMatchObject({
      provider: 'Northmoor Young Voices',
      slots: [slotIds[2]],
    }),
  )
})

test('who is asked by request has no times to choose, and what was chosen of another’s is not asked of them', async () => {
  await inArea('example')
  await chooseProvider(/Northmoor Young Voices/)
  fireEvent.click(await screen.findByRole('checkbox', { name: '4pm' }))
  fireEvent.click(screen.getByRole('radio', { name: /Moorside Advocates/ }))
  await waitFor(() => expect(screen.queryByRole('checkbox')).toBeNull())
  for (let screens = 0; screens < 4; screens++) {
    const before = text()
    fireEvent.click(onward()!)
    await waitFor(() => expect(text()).not.toBe(before))
  }
  await press('Ask for this')
  await waitFor(async () =>
    expect((await sent())[0]?.input).toMatchObject({ provider: 'Moorside Advocates' }),
  )
  expect((await sent())[0]?.input).not.toHaveProperty('slots')
})

test('who is asked by phone alone is rung: the number, the hours, what to say, and nothing to hand over', async () => {
  await inArea('example')
  await chooseProvider(/Harbour Advocacy/)
  fireEvent.click(onward()!)
  await screen.findByText(/only takes requests by phone. Nothing has gone to anybody/)
  expect(screen.getByRole('link', { name: /Harbour Advocacy/ }).getAttribute('href')).toBe('tel:03069990105')
  expect(text()).toMatch(/Monday to Friday, 9am to 4pm/)
  expect(text()).toContain('The call may show in the list of calls on this phone.')
  expect(screen.queryByRole('button', { name: 'Carry on' })).toBeNull()
  expect(await sent()).toEqual([])
})

test('in Kent the one who helps is named with their page; how they are asked is not known, and not made up', async () => {
  await inArea('kent')
  await chooseProvider(/Young Lives Foundation/)
  expect(screen.getByRole('link', { name: /web page of Young Lives Foundation/ }).getAttribute('href')).toBe(
    'https://ylf.org.uk/advocacy-rights/',
  )
  expect(text()).not.toMatch(/By phone only|You choose from their times|they answer|work for the council/)
  expect(text()).not.toContain('Route1')
})

test('with no council known, nobody is named and the request goes to the council', async () => {
  await inArea('national')
  await show(AskAdvocate)
  fireEvent.click(await screen.findByRole('radio', { name: 'Maya' }))
  fireEvent.click(onward()!)
  await screen.findByRole('heading', { name: /Where and when is it safe/ })
  expect(text()).not.toMatch(/Young Voices|Young Lives|Route1/)
})
