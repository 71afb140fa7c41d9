import { screen, waitFor, within } from '@testing-library/preact'
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import type { Appointment, CaseDocument, Decision } from '../../contract/after-the-meeting.ts'
import { saveDates } from '../../contract/operations/save-dates.ts'
import { saveDecision } from '../../contract/operations/save-decision.ts'
import { saveDocument } from '../../contract/operations/save-document.ts'
import { type Answers, type Council, ids } from './a-council.ts'
import { aCard, aConference, children, said } from './a-family.ts'
import { choose, openDesk, type } from './open-desk.tsx'

const conference = aConference()
const leftOut = 'Priya Nair'

interface Given {
  readonly decisions?: readonly Decision[]
  readonly dates?: readonly Appointment[]
  readonly documents?: readonly CaseDocument[]
}

const answers = (leilas: Given = {}, mareks: Given = {}): Answers => ({
  'read-conference': () => ({ output: { conference, invitations: [] } }),
  'read-plan': () => ({ output: { plans: [] } }),
  'list-inbox': () => ({
    output: { submissions: [aCard({ answer: said('We looked at the heating together.') })] },
  }),
  'read-issued': ({ personId }) => {
    const {
      decisions = [],
      dates = [],
      documents = [],
    } = personId === ids.leila ? leilas : personId === ids.marek ? mareks : {}
    return {
      output: {
        decisions: [...decisions],
        dates: [...dates],
        documents: [...documents],
        complaints: [],
      },
    }
  },
  'save-decision': () => ({ output: { saved: true } }),
  'save-dates': () => ({ output: { dates: [] } }),
  'save-document': () => ({ output: { saved: true } }),
})

const inputs = (council: Council, name: string) =>
  council.asked.filter((one) => one.name === name).map(({ input }) => input)

const about = (person: string) =>
  within(screen.getByRole('heading', { name: new RegExp(person) }).closest('section')!)

test('a decision is written once and told to each person after it was looked at', async () => {
  const council = await openDesk(answers(), `#/conference/${ids.conference}/decision/${ids.idris}`)
  await screen.findByText(/Nobody has been told yet/)
  screen.getByRole('button', { name: 'Carry on to who is told' }).click()
  await screen.findAllByText('Choose at least one category for a child protection plan.')
  expect(screen.getAllByText('Say why, in plain words.').length).toBeGreaterThan(0)
  screen.getByLabelText('Neglect').click()
  await type(screen.getByLabelText('A reason, 1'), 'The flat is cold.')
  await type(screen.getByLabelText('They can disagree until'), '2099-12-30')
  screen.getByRole('button', { name: 'Add somebody who saw it differently' }).click()
  await type(await screen.findByLabelText('Name'), leftOut)
  screen.getByRole('button', { name: 'Carry on to who is told' }).click()

  ;(await screen.findByLabelText('Give Leila Haddad this decision')).click()
  ;(await screen.findByLabelText('Give Marek Nowak this decision')).click()
  const his = await screen.findByRole('article', { name: 'What Marek Nowak will read' })
  expect(his.textContent).not.toContain(leftOut)
  const hers = screen.getByRole('article', { name: 'What Leila Haddad will read' })
  expect(hers.textContent).toContain(leftOut)
  expect(hers.textContent).toContain('We looked at the heating together.')
  expect(inputs(council, 'save-decision')).toEqual([])

  screen.getByRole('button', { name: 'Send to Leila Haddad and Marek Nowak' }).click()
  await screen.findByText('It is out.')
  const told = inputs(council, 'save-decision').map((input) => parse(saveDecision.input, input))
  expect(told.map(({ personId }) => personId)).toEqual([ids.leila, ids.marek])
  const [leilas, mareks] = told.map(({ decision }) => decision)
  expect(leilas).toMatchObject({
    version: 1,
    outcome: 'cpp-start',
    categories: ['neglect'],
    appealBy: '2099-12-30',
    child: { name: 'Idris' },
    saidBack: [{ envelopeId: ids.views }],
  })
  // What was said back to her is hers alone, and the two copies cannot be told to be one.
  expect(mareks).not.toHaveProperty('saidBack')
  expect(mareks!.id).not.toBe(leilas!.id)
})

test('a decision that was told before asks what was wrong, and says so to those who were told', async () => {
  const before: Decision = {
    kind: 'decision',
    id: ids.strange,
    conferenceId: conference.id,
    child: children[1]!,
    day: '2099-12-03',
    version: 1,
    outcome: 'cpp-start',
    categories: ['neglect'],
    reasons: [said('The flat is cold.')],
    issuedOn: '2099-12-03',
  }
  const council = await openDesk(
    answers({ decisions: [before] }),
    `#/conference/${ids.conference}/decision/${ids.idris}`,
  )
  await screen.findByText(/This will be version 2/)
  await choose(screen.getByLabelText('What was decided'), 'cin')
  screen.getByRole('button', { name: 'Carry on to who is told' }).click()
  await screen.findAllByText('Say what was told wrongly before.')
  await type(screen.getByLabelText('What was told wrongly before'), 'It is a child in need plan.')
  screen.getByRole('button', { name: 'Carry on to who is told' }).click()
  ;(await screen.findByLabelText('Give Marek Nowak this decision')).click()
  ;(await screen.findByRole('button', { name: 'Send to Leila Haddad and Marek Nowak' })).click()
  await screen.findByText('It is out.')
  const [leilas, mareks] = inputs(council, 'save-decision').map(
    (input) => parse(saveDecision.input, input).decision,
  )
  expect(leilas).toMatchObject({
    id: ids.strange,
    version: 2,
    outcome: 'cin',
    categories: [],
    correction: [said('It is a child in need plan.')],
  })
  // He was never told the wrong one, so nothing tells him that there was one.
  expect(mareks).not.toHaveProperty('correction')
})

const visit = (place: string): Appointment => ({
  kind: 'appointment',
  id: ids.later,
  what: 'visit',
  children: [...children],
  day: '2099-12-10',
  time: '16:00',
  place: said(place),
  status: 'planned',
  version: 1,
})

test('a date that two people have with different words stays two, and neither gets the other’s', async () => {
  const council = await openDesk(
    answers({ dates: [visit('12 Heron Street')] }, { dates: [visit('The school')] }),
    `#/conference/${ids.conference}/dates`,
  )
  const places = await screen.findAllByLabelText<HTMLTextAreaElement>('Where')
  expect(places.map(({ value }) => value)).toEqual(['12 Heron Street', 'The school'])
  await type(screen.getAllByLabelText('Day')[0]!, '2099-12-12')
  screen.getByRole('button', { name: 'Carry on to who is given them' }).click()
  const his = await screen.findByRole('article', { name: 'What Marek Nowak will read' })
  expect(his.textContent).not.toContain('Heron')
  ;(await screen.findByRole('button', { name: 'Send to Leila Haddad and Marek Nowak' })).click()
  await screen.findByText('It is out.')
  const [leilas, mareks] = inputs(council, 'save-dates').map((input) => parse(saveDates.input, input))
  expect(leilas!.dates).toEqual([
    expect.objectContaining({ id: ids.later, day: '2099-12-12', place: said('12 Heron Street') }),
  ])
  expect(mareks!.dates).toEqual([
    expect.objectContaining({ id: ids.later, day: '2099-12-10', place: said('The school') }),
  ])
  expect(JSON.stringify(mareks)).not.toContain('Heron')
})

test('a new date needs a day and somebody to give it to, and names nobody its reader must not know', async () => {
  const council = await openDesk(answers(), `#/conference/${ids.conference}/dates`)
  ;(await screen.findByRole('button', { name: 'Add a date' })).click()
  ;(await screen.findByRole('button', { name: 'Carry on to who is given them' })).click()
  await screen.findAllByText('Choose the day.')
  await type(screen.getByLabelText('Day'), '2099-12-12')
  await type(screen.getByLabelText('Where'), `At the clinic of ${leftOut}`)
  screen.getByLabelText(leftOut).click()
  screen.getByLabelText('Marek Nowak').click()
  screen.getByLabelText('Idris').click()
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Idris').checked).toBe(true))
  screen.getByRole('button', { name: 'Carry on to who is given them' }).click()
  ;(await screen.findByLabelText('Give Marek Nowak these dates')).click()
  await screen.findByText(`This names ${leftOut}.`)
  screen.getByRole('button', { name: 'Send to Marek Nowak' }).click()
  await screen.findByText(/Nothing has gone out\./)
  expect(inputs(council, 'save-dates')).toEqual([])
  screen.getByRole('button', { name: 'Back' }).click()
  await type(await screen.findByLabelText('Where'), 'At the clinic')
  screen.getByRole('button', { name: 'Carry on to who is given them' }).click()
  ;(await screen.findByLabelText('Give Marek Nowak these dates')).click()
  ;(await screen.findByRole('button', { name: 'Send to Marek Nowak' })).click()
  await screen.findByText('It is out.')
  const [date] = parse(saveDates.input, inputs(council, 'save-dates')[0]).dates
  expect(date).toMatchObject({ day: '2099-12-12', children: [{ name: 'Idris' }] })
  expect(JSON.stringify(date)).not.toContain('Priya')
})

test('a paper goes to those who are ticked, and is taken out of the file of somebody who no longer is', async () => {
  const letter: CaseDocument = {
    kind: 'document',
    id: ids.private,
    children: [],
    what: 'letter',
    state: 'expected',
    dueBy: '2099-12-04',
  }
  const council = await openDesk(
    answers({ documents: [letter] }, { documents: [letter] }),
    `#/conference/${ids.conference}/papers`,
  )
  await choose(await screen.findByLabelText('State'), 'arrived')
  screen.getByRole('button', { name: 'Carry on to who is told' }).click()
  await screen.findAllByText('Choose the day they got it.')
  await type(screen.getByLabelText('They got it on'), '2099-12-05')
  screen.getByLabelText('Marek Nowak').click()
  screen.getByRole('button', { name: 'Carry on to who is told' }).click()
  await screen.findByRole('article', { name: 'What Leila Haddad will read' })
  expect(about('Marek Nowak').getByText(/nothing tells them of it/)).toBeTruthy()
  ;(await screen.findByRole('button', { name: 'Send to Leila Haddad and Marek Nowak' })).click()
  await screen.findByText('It is out.')
  const told = inputs(council, 'save-document').map((input) => parse(saveDocument.input, input))
  expect(told.map(({ personId, document }) => [personId, document.state])).toEqual([
    [ids.leila, 'arrived'],
    [ids.marek, 'withheld'],
  ])
  expect(told[0]!.document).toMatchObject({ arrivedOn: '2099-12-05', dueBy: '2099-12-04' })
})

test('a paper that is taken out of the list is taken out of the files of those who had it', async () => {
  const notes = { kind: 'document', id: ids.private, children: [], what: 'notes', state: 'expected' } as const
  const council = await openDesk(
    answers({ documents: [{ ...notes, children: [] }] }),
    `#/conference/${ids.conference}/papers`,
  )
  ;(await screen.findByRole('button', { name: /Take out The notes/ })).click()
  await screen.findByText('Taken out.')
  screen.getByRole('button', { name: 'Carry on to who is told' }).click()
  ;(await screen.findByRole('button', { name: 'Send to Leila Haddad' })).click()
  await screen.findByText('It is out.')
  expect(inputs(council, 'save-document')).toEqual([
    expect.objectContaining({
      documentId: ids.private,
      document: expect.objectContaining({ state: 'withheld' }),
    }),
  ])
})
