import { screen, waitFor, within } from '@testing-library/preact'
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { councilConference } from '../../contract/operations/save-conference.ts'
import { conferenceOf, formOf } from '../../staff/pages/save-conference/form.ts'
import { ids } from './a-council.ts'
import { aConference, listed, said } from './a-family.ts'
import { choose, go, openDesk, type } from './open-desk.tsx'

test('the soonest conference comes first, and those that are over come last', async () => {
  const at = (id: string, day: string, name: string) => ({
    ...listed,
    id,
    day,
    children: [{ ...listed.children[0]!, name }],
  })
  await openDesk({
    'list-conferences': () => ({
      output: {
        conferences: [
          at(ids.jo, '2020-01-02', 'Over'),
          at(ids.later, '2099-12-09', 'Later'),
          at(ids.conference, '2099-12-03', 'Sooner'),
        ],
      },
    }),
  })
  await screen.findByRole('heading', { name: 'Coming up' })
  expect(screen.getAllByRole('link', { name: /Over|Later|Sooner/ }).map((link) => link.textContent)).toEqual([
    'Sooner',
    'Later',
    'Over',
  ])
})

test('no conferences yet is said in words', async () => {
  await openDesk({ 'list-conferences': () => ({ output: { conferences: [] } }) })
  await screen.findByText(/There are no conferences yet/)
})

test('a lost line is said, and trying again brings the list', async () => {
  const council = await openDesk(
    { 'list-conferences': () => ({ output: { conferences: [listed] } }) },
    '#/inbox',
  )
  council.cut(true)
  await go('#/')
  await screen.findByText(/could not reach the council’s server/)
  council.cut(false)
  screen.getByRole('button', { name: 'Try again' }).click()
  await screen.findByRole('link', { name: 'Maya and Idris' })
})

test('a new conference without a day says so beside the field, and keeps what was typed', async () => {
  const council = await openDesk(
    { 'save-conference': () => ({ output: { saved: true } }) },
    `#/new-conference/${ids.later}`,
  )
  await type(await screen.findByLabelText('Place'), 'Rowan House')
  screen.getByRole('button', { name: 'Save the conference' }).click()
  const summary = await screen.findByRole('alert')
  await waitFor(() => expect(document.activeElement).toBe(summary))
  expect(summary.textContent).toContain('Nothing is lost')
  const day = screen.getByLabelText('Day')
  expect(day.getAttribute('aria-invalid')).toBe('true')
  expect(document.getElementById(day.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Choose the day of the meeting.',
  )
  within(summary).getByRole('link', { name: 'Choose the day of the meeting.' }).click()
  expect(document.activeElement).toBe(day)
  expect(location.hash).toBe(`#/new-conference/${ids.later}`)
  expect(screen.getByLabelText<HTMLTextAreaElement>('Place').value).toBe('Rowan House')
  expect(council.asked.some(({ name }) => name === 'save-conference')).toBe(false)
})

test('a new conference is saved as it was typed, with who must not be told about whom', async () => {
  const council = await openDesk(
    {
      'save-conference': () => ({ output: { saved: true } }),
      'read-conference': () => ({ output: { conference: aConference(), invitations: [] } }),
    },
    `#/new-conference/${ids.later}`,
  )
  await type(await screen.findByLabelText('Day'), '2099-12-03')
  await type(screen.getByLabelText('Starts at'), '10:00')
  await type(screen.getByLabelText('Name the family uses'), 'Maya')
  screen.getByRole('button', { name: 'Add somebody who comes' }).click()
  await type(await screen.findByLabelText('Name', { selector: '[id="workers.0.name"]' }), 'Priya Nair')
  await type(screen.getByLabelText('Name', { selector: '[id="family.0.name"]' }), 'Marek Nowak')
  const never = screen.getByRole('group', { name: 'Never tell this person about' })
  within(never).getByLabelText('Priya Nair').click()
  within(screen.getByRole('group', { name: /Children their things/ }))
    .getByLabelText('Maya')
    .click()
  await choose(screen.getByLabelText('Comes to'), 'separate-session')
  await type(await screen.findByLabelText('Their own time'), '13:00')
  screen.getByRole('button', { name: 'Save the conference' }).click()
  await waitFor(() => expect(location.hash).toBe(`#/conference/${ids.later}`))

  const saved = parse(councilConference, council.asked.find(({ name }) => name === 'save-conference')?.input)
  expect(saved).toMatchObject({ id: ids.later, day: '2099-12-03', time: '10:00' })
  const [marek] = saved.family
  expect(marek).toMatchObject({ name: 'Marek Nowak', myAttendance: 'separate-session', ownTime: '13:00' })
  expect(marek!.leaveOut).toEqual([saved.workers[0]!.id])
  expect(marek!.children).toEqual([saved.children[0]!.id])
})

test('a trusted adult is asked for a name and a child alone, and what they will see is said', async () => {
  const council = await openDesk(
    {
      'save-conference': () => ({ output: { saved: true } }),
      'read-conference': () => ({ output: { conference: aConference(), invitations: [] } }),
    },
    `#/new-conference/${ids.later}`,
  )
  await type(await screen.findByLabelText('Day'), '2099-12-03')
  await type(screen.getByLabelText('Starts at'), '10:00')
  await type(screen.getByLabelText('Name the family uses'), 'Idris')
  await type(screen.getByLabelText('Name', { selector: '[id="family.0.name"]' }), 'Sam Pym')
  await choose(screen.getByLabelText('Who they are'), 'trusted-adult')
  await screen.findByText(/nothing of the case/)
  expect(screen.queryByLabelText('Comes to')).toBeNull()
  expect(screen.queryByRole('group', { name: 'Never tell this person about' })).toBeNull()
  const idris = within(screen.getByRole('group', { name: /Children they may help/ }))
  idris.getByLabelText('Idris').click()
  await waitFor(() => expect(idris.getByLabelText<HTMLInputElement>('Idris').checked).toBe(true))
  screen.getByRole('button', { name: 'Save the conference' }).click()
  await waitFor(() => expect(location.hash).toBe(`#/conference/${ids.later}`))
  const saved = parse(councilConference, council.asked.find(({ name }) => name === 'save-conference')?.input)
  expect(saved.family).toMatchObject([
    {
      name: 'Sam Pym',
      role: 'trusted-adult',
      myAttendance: 'not-invited',
      children: [saved.children[0]!.id],
    },
  ])
})

test('what the server cannot take is said, and the form stays as it is', async () => {
  const council = await openDesk(
    {
      'read-conference': () => ({ output: { conference: aConference(), invitations: [] } }),
      'save-conference': () => ({ refusal: 'person-of-another-authority' }),
    },
    `#/conference/${ids.conference}/change`,
  )
  await type(await screen.findByLabelText('Place'), 'The other room')
  screen.getByRole('button', { name: 'Save the conference' }).click()
  await screen.findByText(/belongs to another council/)
  council.cut(true)
  screen.getByRole('button', { name: 'Save the conference' }).click()
  await screen.findByText(/could not reach/)
  expect(screen.getByLabelText<HTMLTextAreaElement>('Place').value).toBe('The other room')
})

test('a text that nobody changed keeps its language and who checked it', () => {
  const place = {
    text: 'مركز روان',
    lang: 'ar',
    dir: 'rtl',
    origin: 'human',
    checkedBy: 'A. Translator',
  } as const
  const before = aConference({ place, howToJoin: said('Ring the bell') })
  const form = { ...formOf(before), howToJoin: 'Ring twice' }
  expect(conferenceOf(form, before).place).toEqual(place)
  expect(conferenceOf(form, before).howToJoin).toEqual(said('Ring twice'))
  expect(parse(councilConference, conferenceOf(formOf(before), before))).toMatchObject({
    ...before,
    family: [{ ...before.family[0]!, leaveOut: [] }, before.family[1]],
  })
})

test('a row that was taken out can be put back', async () => {
  await openDesk(
    { 'read-conference': () => ({ output: { conference: aConference(), invitations: [] } }) },
    `#/conference/${ids.conference}/change`,
  )
  ;(await screen.findByRole('button', { name: 'Take out Idris' })).click()
  await waitFor(() => expect(screen.queryByDisplayValue('Idris')).toBeNull())
  screen.getByRole('button', { name: 'Put back' }).click()
  expect(await screen.findByDisplayValue('Idris')).toBeTruthy()
})

test('a phone is stopped only after a second press that says what will happen', async () => {
  const invitation = {
    id: ids.invitation,
    personId: ids.leila,
    issuedAt: '2099-11-20T09:00:00.000Z',
    expiresAt: '2099-12-11T09:00:00.000Z',
    state: 'joined',
    joinedDevices: [{ id: ids.device, joinedAt: '2099-11-21T09:00:00.000Z', stopped: false }],
  }
  const council = await openDesk(
    {
      'read-conference': () => ({ output: { conference: aConference(), invitations: [invitation] } }),
      'council-stop-device': () => ({ output: { stopped: true } }),
    },
    `#/conference/${ids.conference}`,
  )
  ;(await screen.findByRole('button', { name: 'Stop phone 1' })).click()
  await screen.findByText(/What it sends later is kept/)
  expect(council.asked.some(({ name }) => name === 'council-stop-device')).toBe(false)
  screen.getByRole('button', { name: 'Stop this phone' }).click()
  await waitFor(() =>
    expect(council.asked.find(({ name }) => name === 'council-stop-device')?.input).toEqual({
      id: ids.device,
    }),
  )
})
