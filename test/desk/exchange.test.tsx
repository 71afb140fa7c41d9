import { screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { Plan } from '../../contract/case-file.ts'
import { type Answers, ids } from './a-council.ts'
import { aConference, children, said } from './a-family.ts'
import { openDesk } from './open-desk.tsx'

const at = `#/conference/${ids.conference}/exchange/${ids.idris}`
const conference = aConference()
const plan: Plan = {
  kind: 'plan',
  id: ids.strange,
  child: children[1]!,
  version: 4,
  status: 'full',
  from: '2099-01-01',
  categories: [],
  goingWell: [said('Idris sleeps well.')],
  worries: [],
  goals: [],
  issuedOn: '2099-01-02',
}

const answers: Answers = {
  'read-conference': () => ({ output: { conference, invitations: [] } }),
  'read-plan': ({ personId }) => ({
    output: { plans: personId === ids.leila ? [{ ...plan, version: 3 }] : [] },
  }),
  'export-plan': ({ as = 'json' }) => ({ output: { as, plan, dates: [] } }),
  'import-plan': ({ people, onlyLook }) => ({ output: { plan, published: onlyLook ? [] : people } }),
}

async function pick(content: unknown): Promise<void> {
  const input = await screen.findByLabelText<HTMLInputElement>('File')
  const given = new DataTransfer()
  given.items.add(new File([typeof content === 'string' ? content : JSON.stringify(content)], 'plan.json'))
  input.files = given.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

test('one person’s copy is taken out under a name that says nothing of anybody', async () => {
  const council = await openDesk(answers, at)
  const saved: string[] = []
  const click = HTMLAnchorElement.prototype.click
  HTMLAnchorElement.prototype.click = function () {
    saved.push(this.download)
  }
  ;(await screen.findByRole('button', { name: /FHIR of the copy of Leila Haddad/ })).click()
  await expect.poll(() => saved).toEqual(['plan-fhir.json'])
  HTMLAnchorElement.prototype.click = click
  expect(council.asked.at(-1)).toMatchObject({
    name: 'export-plan',
    input: { planId: ids.strange, personId: ids.leila, as: 'fhir' },
  })
  // Who has no copy has none to take out.
  expect(screen.queryByRole('button', { name: /copy of Marek/ })).toBeNull()
})

test('a file is looked at as its readers will read it before anything is published', async () => {
  const council = await openDesk(answers, at)
  await pick({ plan, dates: [] })
  await screen.findByText(/This is a plan as JSON/)
  screen.getByRole('button', { name: 'Look at it first' }).click()
  await screen.findByText('Tick at least one person.')
  screen.getByLabelText('Leila Haddad').click()
  ;(await screen.findByRole('button', { name: 'Look at it first' })).click()
  const copy = await screen.findByRole('article', { name: 'The copy for everybody ticked' })
  expect(copy.textContent).toContain('Idris sleeps well.')
  const imports = () => council.asked.filter(({ name }) => name === 'import-plan').map(({ input }) => input)
  expect(imports().map(({ onlyLook }) => onlyLook)).toEqual([true])
  screen.getByRole('button', { name: 'Publish it to Leila Haddad' }).click()
  await screen.findByText('Version 4 is published.')
  expect(imports()[1]).toMatchObject({ planId: ids.strange, people: [ids.leila], onlyLook: false })
})

test('a file with something restricted, one that is no plan, and one that names the wrong person stay here', async () => {
  const council = await openDesk(answers, at)
  await pick({ plan: { ...plan, restricted: { address: 'x' } } })
  await screen.findByText('Something in this file is marked as restricted.')
  await pick('not a plan')
  await screen.findByText('This file is not a plan that Heard can read.')
  await pick({ plan: { ...plan, worries: [said('Priya Nair was there.')] } })
  await screen.findByText(/This is a plan as JSON/)
  screen.getByLabelText('Marek Nowak').click()
  ;(await screen.findByRole('button', { name: 'Look at it first' })).click()
  await screen.findByText('This file names somebody Marek Nowak must never be told about.')
  expect(council.asked.some(({ name }) => name === 'import-plan')).toBe(false)
})
