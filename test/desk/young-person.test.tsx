/** What a young person is given is written for them at the desk, and it is nobody else's to read or to start from. */
import { screen, within } from '@testing-library/preact'
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import type { Decision, Plan } from '../../contract/case-file.ts'
import type { FamilyPerson } from '../../contract/operations/save-conference.ts'
import { saveDecision } from '../../contract/operations/save-decision.ts'
import { formFrom } from '../../staff/pages/publish-plan/last-version.ts'
import { renditionFor } from '../../staff/pages/publish-plan/rendition.ts'
import { formFrom as decisionFrom } from '../../staff/pages/save-decision/form.ts'
import { type Answers, ids } from './a-council.ts'
import { aConference, children, said } from './a-family.ts'
import { published } from './a-plan.ts'
import { choose, openDesk, type } from './open-desk.tsx'

const leila = { ...aConference().family[0]!, children: [ids.maya, ids.idris] }
const maya: FamilyPerson = {
  id: ids.later,
  name: 'Maya',
  role: 'young-person',
  children: [ids.maya],
  myAttendance: 'part',
}
const conference = aConference({ family: [leila, maya] })
const setting = { conference, child: children[0]! }

const answers: Answers = {
  'read-conference': () => ({ output: { conference, invitations: [] } }),
  'read-plan': () => ({ output: { plans: [] } }),
  'read-issued': () => ({ output: { decisions: [], dates: [], documents: [], complaints: [] } }),
  'list-inbox': () => ({ output: { submissions: [] } }),
  'publish-plan': () => ({ output: { published: true } }),
  'save-decision': () => ({ output: { saved: true } }),
}

test('a young person’s copy goes out in words for them, and not before every part of it has some', async () => {
  const council = await openDesk(answers, `#/conference/${ids.conference}/plan/${ids.maya}`)
  await type(await screen.findByLabelText('A worry, 1'), 'Exposure to parental conflict.')
  await type(screen.getByLabelText('What needs to change'), 'Reduced conflict in the home.')
  await type(screen.getByLabelText('What will be done'), 'Referral to mediation.')
  await choose(screen.getByLabelText('Who will do it'), `worker:${ids.jo}`)
  screen.getByRole('button', { name: 'Carry on to the copies' }).click()
  ;(await screen.findByLabelText('Give Leila Haddad a copy')).click()
  ;(await screen.findByLabelText('Give Maya a copy')).click()
  const forMaya = within(
    (await screen.findByRole('heading', { name: /^Maya, young person/ })).closest('section')!,
  )
  expect(
    (await forMaya.findByLabelText<HTMLInputElement>('This copy is written for a young person')).checked,
  ).toBe(true)

  screen.getByRole('button', { name: 'Publish to Leila Haddad and Maya' }).click()
  await screen.findByText(/Some of the copy for Maya has no words for them yet/)
  expect(published(council.asked)).toEqual([])

  await type(forMaya.getByLabelText('Goal 1, for Maya'), 'Home is quiet at night.')
  forMaya.getByRole('button', { name: 'Start from the words for adults' }).click()
  const step = await forMaya.findByDisplayValue('Referral to mediation.')
  // What was written is not written over.
  forMaya.getByDisplayValue('Home is quiet at night.')
  await type(step, 'Jo finds somebody who helps Mum and Dad to talk.')
  await type(forMaya.getByLabelText('What people are worried about, for Maya'), 'You hear a lot of shouting.')
  screen.getByRole('button', { name: 'Publish to Leila Haddad and Maya' }).click()
  await screen.findByText('Version 1 is published.')

  const out = Object.fromEntries(published(council.asked).map(({ personId, plan }) => [personId, plan]))
  expect(out[maya.id]).toMatchObject({
    voice: 'young-person',
    worries: [said('You hear a lot of shouting.')],
    goals: [
      {
        whatNeedsToChange: [said('Home is quiet at night.')],
        actions: [
          { what: [said('Jo finds somebody who helps Mum and Dad to talk.')], owner: { name: 'Jo Bennett' } },
        ],
      },
    ],
  })
  expect(JSON.stringify(out[maya.id])).not.toMatch(/conflict|mediation/)
  expect(out[leila.id]).not.toHaveProperty('voice')
  expect(JSON.stringify(out[leila.id])).not.toMatch(/shouting|quiet/)
})

test('the next version starts from the words for adults once, and the young person’s own words wait in their copy', () => {
  const actionId = ids.invitation
  const goalId = ids.private
  const adults: Plan = {
    kind: 'plan',
    id: ids.strange,
    child: setting.child,
    version: 1,
    status: 'outline',
    from: '2099-01-01',
    categories: [],
    goingWell: [],
    worries: [said('Conflict.')],
    goals: [
      {
        id: goalId,
        whatNeedsToChange: [said('Less conflict.')],
        actions: [
          {
            id: actionId,
            what: [said('Mediation.')],
            owner: { kind: 'worker', name: 'Jo Bennett' },
            status: 'not-started',
          },
        ],
      },
    ],
    issuedOn: '2099-01-02',
  }
  const [goal] = adults.goals
  const hers: Plan = {
    ...adults,
    id: ids.device,
    voice: 'young-person',
    worries: [{ ...said('صوت عالٍ.'), lang: 'ar', dir: 'rtl' }],
    goals: [
      {
        ...goal!,
        whatNeedsToChange: [said('Quiet nights.')],
        actions: [{ ...goal!.actions[0]!, what: [said('Jo helps.')] }],
      },
    ],
  }
  const form = formFrom(
    [
      { personId: maya.id, plan: hers },
      { personId: leila.id, plan: adults },
    ],
    conference,
  )
  expect(form.worries.map(({ text }) => text)).toEqual(['Conflict.'])
  expect(form.goals[0]).toMatchObject({
    whatNeedsToChange: 'Less conflict.',
    actions: [{ what: 'Mediation.' }],
  })
  const next = renditionFor(form, maya, form.copies[maya.id]!, setting)
  expect(next).toMatchObject({ version: 2, voice: 'young-person', worries: hers.worries, goals: hers.goals })
})

test('why it was decided is told to a young person in words for them, and to adults in theirs', async () => {
  const council = await openDesk(answers, `#/conference/${ids.conference}/decision/${ids.maya}`)
  await screen.findByText(/Nobody has been told yet/)
  screen.getByLabelText('Emotional abuse').click()
  await type(screen.getByLabelText('A reason, 1'), 'Emotional harm was substantiated.')
  await type(
    screen.getByLabelText('What was recommended about court, if anything'),
    'Legal planning meeting.',
  )
  await type(
    screen.getByLabelText('Why, in words for Maya'),
    'Home has been too loud.\n\nIt is not your fault.',
  )
  screen.getByRole('button', { name: 'Carry on to who is told' }).click()
  ;(await screen.findByLabelText('Give Leila Haddad this decision')).click()
  ;(await screen.findByLabelText('Give Maya this decision')).click()
  ;(await screen.findByRole('button', { name: 'Send to Leila Haddad and Maya' })).click()
  await screen.findByText('It is out.')
  const told = council.asked
    .filter(({ name }) => name === 'save-decision')
    .map(({ input }) => parse(saveDecision.input, input))
  const to = (personId: string) => told.find((one) => one.personId === personId)!.decision
  expect(to(maya.id)).toMatchObject({
    voice: 'young-person',
    reasons: [said('Home has been too loud.'), said('It is not your fault.')],
  })
  expect(JSON.stringify(to(maya.id))).not.toMatch(/substantiated|Legal/)
  expect(to(leila.id)).not.toHaveProperty('voice')
  expect(JSON.stringify(to(leila.id))).not.toContain('too loud')
})

test('a decision that is told again keeps the two apart', () => {
  const told = (personId: string, part: Partial<Decision>) => ({
    personId,
    decision: {
      kind: 'decision' as const,
      id: ids.views,
      conferenceId: ids.conference,
      child: setting.child,
      day: '2099-12-03',
      version: 1,
      outcome: 'cpp-start' as const,
      categories: [],
      reasons: [],
      issuedOn: '2099-12-04',
      ...part,
    },
  })
  const form = decisionFrom({
    ...setting,
    told: [
      told(maya.id, { version: 2, voice: 'young-person', reasons: [said('Too loud.')] }),
      told(leila.id, { reasons: [said('Harm.')] }),
    ],
    planIds: {},
    answered: [],
  })
  expect(form.reasons.map(({ text }) => text)).toEqual(['Harm.'])
  expect(form.inTheirWords).toEqual({ [maya.id]: 'Too loud.' })
  expect(form.version).toBe(3)
})
