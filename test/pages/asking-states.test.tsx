/** Asking when something is not as usual: too long, not a number, another tab, a time that has passed, a broken phone. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askDrafts, withAsk } from '../../src/case-file/ask-drafts.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { slotsFor } from '../../src/components/asking/slots-field.tsx'
import { AskInterpreter } from '../../src/pages/ask-interpreter/page.tsx'
import { BringSupporter } from '../../src/pages/bring-supporter/page.tsx'
import { MeetTheChair } from '../../src/pages/meet-the-chair/page.tsx'
import { SayWhatINeed } from '../../src/pages/say-what-i-need/page.tsx'
import { TellAboutSolicitor } from '../../src/pages/tell-about-solicitor/page.tsx'
import { get, update } from '../../src/store/index.ts'
import { sentWords } from '../../src/sync/index.ts'
import { freshPhone } from '../store/fresh.ts'
import { joinedPhone } from '../sync/phone.ts'
import { kinds, knows, press, sent, slotIds, someTimes, walk } from './asking-kinds.ts'
import { aConference, said } from './builders.ts'
import { show, type } from './show.tsx'

beforeEach(async () => {
  await joinedPhone()
  await knows('parent')
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

async function onTo(heading: string | RegExp): Promise<void> {
  await press('Carry on')
  await screen.findByRole('heading', { name: heading })
}
const again = () => {
  cleanup()
  history.replaceState(null, '')
}

test.each(kinds)('%s says first that it is being read, and moves nothing', async (_slug, Screen) => {
  await show(Screen)
  expect(document.querySelector('[aria-busy=true] h1')).not.toBeNull()
  await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull())
})

test('a name that is too long is counted, kept whole, and cannot go until it is shorter', async () => {
  await show(BringSupporter)
  await onTo('Who would you like to bring?')
  const long = 'Rana '.repeat(50).trim()
  type(screen.getByLabelText('Their name'), long)
  await screen.findByText(/This is 49 letters too long. All of it is kept/)
  await onTo('Can they be in the room?')
  await onTo('Look at it before it goes')
  await screen.findByText(/cannot go as it is/)
  expect((await get(askDrafts))['bring-supporter']?.answers.name).toBe(long)
  await press('Ask for this')
  expect(await sent()).toEqual([])
  await press(/Change something.*Who would you like to bring/)
  type(await screen.findByLabelText('Their name'), 'Rana')
  await waitFor(() => expect(screen.queryByText(/too long/)).toBeNull())
})

test('a phone number and an email are looked at before they go, and say what they are like', async () => {
  await show(TellAboutSolicitor)
  await onTo('Who is your solicitor?')
  type(screen.getByLabelText('Their name'), 'Nadia Rahman')
  const phone = screen.getByLabelText('Phone')
  type(phone, 'ask at the desk')
  await screen.findByText(/Write a phone number with numbers only/)
  expect(phone.getAttribute('aria-invalid')).toBe('true')
  type(screen.getByLabelText('Email'), 'nadia at firm')
  await screen.findByText(/Write an email address/)
  type(phone, '01632 960 101')
  type(screen.getByLabelText('Email'), 'nadia@firm.example')
  await waitFor(() => expect(document.querySelectorAll('.err')).toHaveLength(0))
  expect([phone.dir, phone.getAttribute('autocomplete'), phone.getAttribute('spellcheck')]).toEqual([
    'ltr',
    'off',
    'false',
  ])
})

test('two parents with one solicitor are told why each may need their own, where it was answered', async () => {
  await show(TellAboutSolicitor)
  await onTo('Who is your solicitor?')
  fireEvent.click(screen.getByLabelText('For me and the other parent'))
  await screen.findByText(/each of you needs a solicitor of your own/)
})

test('what was handed over in another tab is not asked for twice', async () => {
  await update(askDrafts, (old) => withAsk(old, 'ask-interpreter', { language: 'Tigrinya' }, undefined))
  const envelopeId = (await get(askDrafts))['ask-interpreter']!.envelopeId
  await show(AskInterpreter)
  await screen.findByDisplayValue('Tigrinya')
  // The other tab hands the same draft over: it is among what was sent, and no draft any more.
  await update(sentWords, ({ items }) => ({
    items: [
      ...items,
      { envelopeId, operation: 'ask-interpreter', sealedAt: '2030-01-01T09:00:00.000Z', input: {} },
    ],
  }))
  await update(askDrafts, () => ({}))
  await screen.findByText('You asked for this already')
  expect(screen.queryByRole('button', { name: 'Carry on' })).toBeNull()
})

test('what another tab wrote is there when the page is opened again, and one draft is one envelope', async () => {
  await update(askDrafts, (old) => withAsk(old, 'ask-interpreter', { language: 'Tigrinya' }, undefined))
  const before = (await get(askDrafts))['ask-interpreter']!.envelopeId
  await show(AskInterpreter)
  type(await screen.findByDisplayValue('Tigrinya'), 'Tigrinya, from Keren')
  await waitFor(async () =>
    expect((await get(askDrafts))['ask-interpreter']?.answers.language).toBe('Tigrinya, from Keren'),
  )
  expect((await get(askDrafts))['ask-interpreter']?.envelopeId).toBe(before)
  again()
  await show(AskInterpreter)
  await screen.findByDisplayValue('Tigrinya, from Keren')
})

test('what I need is said once: next time it is offered, used with one press, and can be taken off the phone', async () => {
  await show(SayWhatINeed)
  fireEvent.click(await screen.findByLabelText('In large print'))
  fireEvent.click(await screen.findByLabelText('Very large (24 point)'))
  await onTo('The room and the day')
  fireEvent.click(screen.getByLabelText('Every half hour'))
  await onTo('Around the meeting')
  fireEvent.click(screen.getByLabelText('Time for feeding or for medicine'))
  type(await screen.findByLabelText('Which times?'), 'A feed at 11')
  await onTo('Look at it before it goes')
  await press('Ask for this')
  await waitFor(async () =>
    expect((await sent())[0]?.input).toMatchObject({
      printSize: 24,
      breaksEveryMinutes: 30,
      practical: ['feeding-or-medication'],
      whichTimes: { text: 'A feed at 11' },
      keepForLater: true,
    }),
  )
  again()
  await show(SayWhatINeed)
  await press('Use it again')
  await waitFor(() =>
    expect((screen.getByLabelText('In large print') as HTMLInputElement).checked).toBe(true),
  )
  await onTo('The room and the day')
  await onTo('Around the meeting')
  expect((screen.getByLabelText('Which times?') as HTMLTextAreaElement).value).toBe('A feed at 11')
  await onTo('Look at it before it goes')
  await press('Ask for this')
  await waitFor(async () => expect(await sent()).toHaveLength(2))
  // Two askings are two envelopes.
  expect(new Set((await sent()).map(({ envelopeId }) => envelopeId)).size).toBe(2)
  again()
  await show(SayWhatINeed)
  await press('Take it off this phone')
  await waitFor(async () => expect(await get(askDrafts)).toEqual({}))
  expect(screen.queryByText('Use what you said last time?')).toBeNull()
})

test('what keeps somebody safe is never offered again by itself', async () => {
  const [, Safety] = kinds.find(([slug]) => slug === 'say-what-keeps-me-safe')!
  await show(Safety)
  fireEvent.click(await screen.findByLabelText('To wait in another room'))
  await onTo(/What is not to be said/)
  await onTo('Look at it before it goes')
  await press('Ask for this')
  await waitFor(async () => expect(await sent()).toHaveLength(1))
  expect(await get(askDrafts)).toEqual({})
})

test('the order of times can be changed, and the time wanted most shows where it is', async () => {
  await show(MeetTheChair)
  const day = async (name: RegExp) => (await screen.findByRole('group', { name })).querySelector('input')!
  fireEvent.click(await day(/28 January/))
  fireEvent.click(await day(/29 January/))
  fireEvent.click(await screen.findByRole('button', { name: /Move up.*29 January/ }))
  await screen.findByText('Rowan House, room 2')
  fireEvent.click(screen.getByLabelText(/Any of these is fine/))
  await onTo('How would you like to meet?')
  await onTo('Look at it before it goes')
  await screen.findByText(/1\. Tuesday 29 January 2030, 3:30pm/)
  await press('Ask for this')
  await waitFor(async () =>
    expect((await sent())[0]?.input).toMatchObject({ slots: [slotIds[1], slotIds[0]], anyOfThese: true }),
  )
})

test('a time of today that London’s clock has passed is no time to choose, whatever zone the phone keeps', () => {
  const slots = ['01:00', '02:30'].map((time) => ({ id: crypto.randomUUID(), day: '2030-03-31', time }))
  const set = {
    kind: 'slots' as const,
    id: crypto.randomUUID(),
    slotKind: 'advocate' as const,
    asOf: '2030-03-01T09:00:00.000Z',
    slots,
  }
  const file = { ...caseFile.start, slots: [set] }
  const ahead = (iso: string) => {
    vi.useFakeTimers({ now: new Date(iso) })
    return slotsFor({ file }, 'advocate').ahead.map(({ time }) => time)
  }
  expect(ahead('2030-03-31T00:10:00Z')).toEqual(['01:00', '02:30'])
  // The clocks have gone forward: it is two in London, and half past two is still to come.
  expect(ahead('2030-03-31T01:05:00Z')).toEqual(['02:30'])
  expect(ahead('2030-03-31T01:40:00Z')).toEqual([])
})

test('when there are no times, or they have all passed, other times can be written', async () => {
  await knows('parent', { ...someTimes, slots: [] })
  await show(MeetTheChair)
  await screen.findByText(/The council has not given you times/)
  type(screen.getByLabelText('Other times that are good for you'), 'Mornings')
  await onTo('How would you like to meet?')
  await onTo('Look at it before it goes')
  await press('Ask for this')
  await waitFor(async () =>
    expect((await sent())[0]?.input).toMatchObject({ otherTimes: { text: 'Mornings' } }),
  )
})

test('when it cannot be sealed it says so, keeps all of it, and goes when tried again', async () => {
  await show(AskInterpreter)
  type(await screen.findByLabelText('Your language'), 'Dari')
  await onTo('Who would be right for you?')
  await onTo('Look at it before it goes')
  vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValueOnce(new Error('No.'))
  await press('Ask for this')
  await screen.findByText(/It did not work. It is still on your phone/)
  expect((await get(askDrafts))['ask-interpreter']?.answers.language).toBe('Dari')
  await press('Ask for this')
  await waitFor(async () => expect(await sent()).toHaveLength(1))
})

test('without a code it is written and kept, and the way to a code is there; no button pretends', async () => {
  await freshPhone()
  await show(AskInterpreter)
  type(await screen.findByLabelText('Your language'), 'Dari')
  await onTo('Who would be right for you?')
  await onTo('Look at it before it goes')
  await screen.findByText(/this phone needs the code/)
  expect(screen.queryByRole('button', { name: 'Ask for this' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Put in the code' }).getAttribute('href')).toBe('/en/join/')
})

test('the phone’s own Back is the screen before, and no address says which screen it was', async () => {
  await show(BringSupporter)
  const address = location.href
  await onTo('Who would you like to bring?')
  expect(location.href).toBe(address)
  history.back()
  await screen.findByRole('heading', { name: 'Bring somebody with you' })
})

test('what lives may hang on stays in English until a person has checked it, and is marked as English', async () => {
  const [, Advocate] = kinds.find(([slug]) => slug === 'ask-advocate')!
  await knows('young-person')
  await show(Advocate, 'ar')
  const marked: string[] = []
  await walk(async () => {
    for (const label of screen.queryAllByText('Not by a parent’s phone'))
      marked.push(`${label.lang} ${label.dir}`)
  })
  expect(marked).toEqual(['en ltr'])
})

test('in another language the council’s place names keep theirs, and the page reads from its own side', async () => {
  await knows('parent', { ...someTimes, conferences: [aConference({ place: said('Rowan House') })] })
  await show(MeetTheChair, 'ar')
  await screen.findByText(/الثلاثاء.*29 يناير 2030/)
  expect(document.documentElement.dir).toBe('rtl')
})
