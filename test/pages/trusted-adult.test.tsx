/** A worker, a teacher or a relative helps a child on a phone of their own, and is shown nothing else of a case. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { addDays } from '../../contract/days.ts'
import type { Helper } from '../../contract/operations/help-a-child.ts'
import { type HelpDraft, helpPlace } from '../../src/case-file/help-draft.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { beginAt } from '../../src/components/steps.ts'
import { today } from '../../src/i18n/index.ts'
import { Home } from '../../src/pages/home/page.tsx'
import { Plan } from '../../src/pages/plan/page.tsx'
import { WithHelp } from '../../src/pages/with-help/page.tsx'
import { get, update } from '../../src/store/index.ts'
import { membership, sentWords } from '../../src/sync/index.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aJoined, conferenceId, idris } from './builders.ts'
import { show, type } from './show.tsx'

const near: Helper = { who: 'teacher', how: ['wrote-exact-words'], inTheRoom: { others: 'nobody' } }
const helping = { kind: 'helping' as const, id: conferenceId, children: [idris.id], by: addDays(today(), 5) }

beforeEach(joinedPhone)

async function as(role: 'trusted-adult' | 'parent', list: readonly (typeof helping)[] = []) {
  const me = aJoined({ role, area: 'example', children: [idris] })
  await update(membership, ({ joined }) => ({ joined: { ...joined!, ...me, deviceId: joined!.deviceId } }))
  await update(caseFile, (old) => ({ ...old, me: { ...me, kind: 'me' as const }, helping: [...list] }))
}

async function at(step: string) {
  beginAt(step)
  await show(WithHelp)
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const choose = async (name: string | RegExp, role: 'radio' | 'checkbox' = 'radio') =>
  fireEvent.click(await screen.findByRole(role, { name }))

test('a trusted adult says what they are, cannot be a parent, and hands over for the meeting they were named for', async () => {
  await as('trusted-adult', [helping])
  await at(`${idris.id}/menu`)
  await screen.findByText('Who are you?')
  expect(screen.getAllByRole('radio', { name: /Social worker|Teacher|Somebody else$/ })).toHaveLength(3)
  for (const not of ['Parent', 'Carer', 'Advocate'])
    expect(screen.queryByRole('radio', { name: not })).toBeNull()
  await choose('Teacher')
  await choose(/exact words/, 'checkbox')
  await choose('Nobody else')
  await press('Carry on')
  await press('We are ready')
  await press('Good things')
  await press('Put something in')
  type(await screen.findByRole('textbox'), 'My bear')
  // Nobody has told them who the child's advocate is.
  expect(screen.queryByRole('radio', { name: /advocate/i })).toBeNull()
  await choose(/^The chair and my social worker/)
  await press('Keep it')
  await screen.findByText('My bear')
  await press('Back')
  await press('Look at it all together')
  await press('Let them see it')
  await waitFor(async () => expect((await get(sentWords)).items).toHaveLength(1))
  const sent = (await get(sentWords)).items[0]!
  expect(sent.operation).toBe('help-a-child')
  expect(sent.input).toMatchObject({
    conferenceId,
    childId: idris.id,
    items: [{ helper: { who: 'teacher' }, words: { text: 'My bear' } }],
  })
})

test('when they may help no longer nothing can go, and what was said is still there to read', async () => {
  await as('trusted-adult')
  await update(
    helpPlace(idris.id),
    (): HelpDraft => ({
      helper: near,
      heardOn: today(),
      things: [
        {
          id: crypto.randomUUID(),
          question: 'Y4',
          helper: near,
          text: 'My bear',
          lang: 'en',
          dir: 'ltr',
          forWhom: 'everyone',
        },
      ],
    }),
  )
  await at(`${idris.id}/check`)
  await screen.findByText('My bear')
  expect(screen.queryByRole('button', { name: 'Let them see it' })).toBeNull()
})

test('their home has the child, the day, whom to ring, and nothing else of a meeting', async () => {
  await as('trusted-adult', [helping])
  const { container } = await show(Home)
  await screen.findByText('You are here to help a child')
  expect(screen.getByText('Idris')).toBeTruthy()
  expect(screen.getByText(new RegExp(`Hand it over by .*${Number(helping.by.slice(8))}`))).toBeTruthy()
  const to = [...container.querySelectorAll('main a')].map((link) => link.getAttribute('href'))
  expect(new Set(to)).toEqual(new Set(['/en/with-help/', '/en/get-help-now/']))
  expect(container.querySelector('nav.nav')).toBeNull()
  expect(container.textContent).not.toContain('meeting is')
})

test('what belongs to the people of a meeting is not shown to them, whatever address they type', async () => {
  await as('trusted-adult', [helping])
  await show(Plan)
  await screen.findByText('This is not for helpers')
  expect(screen.queryByText('Plan', { selector: 'h1' })).toBeNull()
  cleanup()
  await as('parent')
  await show(Plan)
  await waitFor(() => expect(document.querySelector('h1')).not.toBeNull())
  expect(screen.queryByText('This is not for helpers')).toBeNull()
})
