/** What is said back to a child is theirs to read in their own part, and theirs to hear from whoever helped them say it. */
import { screen, within } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import type { Role } from '../../contract/cards.ts'
import type { Progress } from '../../contract/case-file.ts'
import { addDays } from '../../contract/days.ts'
import { type Helper, helpAChild } from '../../contract/operations/help-a-child.ts'
import { type HelpDraft, type HelpedThing, helpPlace } from '../../src/case-file/help-draft.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { wishesPlace } from '../../src/case-file/wishes-draft.ts'
import { helpedOf } from '../../src/components/helped-of.ts'
import { beginAt } from '../../src/components/steps.ts'
import { today } from '../../src/i18n/index.ts'
import { Home } from '../../src/pages/home/page.tsx'
import { ShareWishes } from '../../src/pages/share-wishes/page.tsx'
import { WhatWasDecided } from '../../src/pages/what-was-decided/page.tsx'
import { WithHelp } from '../../src/pages/with-help/page.tsx'
import { update } from '../../src/store/index.ts'
import { carry } from '../../src/sync/deliver.ts'
import { membership, sentWords } from '../../src/sync/index.ts'
import { handOver } from '../../src/sync/send.ts'
import { type Council, json } from '../sync/council.ts'
import { type Draft, draftAt, joinedPhone } from '../sync/phone.ts'
import { aConference, aJoined, conferenceId, idris, maya, said } from './builders.ts'
import { show } from './show.tsx'

const back = said('You stay at your school.')
const near: Helper = { who: 'teacher', how: ['typed'], inTheRoom: { others: 'nobody' } }
const thing: HelpedThing = {
  id: crypto.randomUUID(),
  question: 'Y9',
  helper: near,
  text: 'The bus is too loud',
  lang: 'en',
  dir: 'ltr',
  forWhom: 'everyone',
}

let council: Council
beforeEach(async () => {
  council = await joinedPhone()
})

async function as(role: Role, child: typeof maya | typeof idris, answered: readonly string[] = []) {
  const me = aJoined({ role, name: role === 'young-person' ? 'Maya' : 'Sam Pym', children: [child] })
  const answer = (id: string): Progress => ({ kind: 'progress', id, state: 'answered', answer: back })
  await update(membership, ({ joined }) => ({ joined: { ...joined!, ...me, deviceId: joined!.deviceId } }))
  await update(caseFile, (old) => ({
    ...old,
    me: { ...me, kind: 'me' as const },
    conferences: role === 'trusted-adult' ? [] : [aConference({ day: addDays(today(), 7) })],
    progress: Object.fromEntries(answered.map((id) => [id, answer(id)])),
  }))
}

const went = (childId: string, envelopeId: string) =>
  update(
    helpPlace(childId),
    (): HelpDraft => ({
      helper: near,
      given: [{ envelopeId, audience: 'everyone', things: [thing], at: '2029-12-01T10:00:00.000Z' }],
    }),
  )

test('said with somebody in their own part, it stands beside what was said back, with who helped', async () => {
  const id = crypto.randomUUID()
  await as('young-person', maya, [id])
  await went(maya.id, id)
  await update(sentWords, () => ({
    items: [{ envelopeId: id, operation: 'help-a-child', sealedAt: '2029-12-01T10:00:00.000Z', input: {} }],
  }))
  await show(WhatWasDecided)
  const region = await screen.findByRole('region', { name: 'What you said, and what was said back' })
  await within(region).findByText('The bus is too loud')
  within(region).getByText('Said with help: Teacher')
  expect(within(region).getAllByText('You stay at your school.')).toHaveLength(1)
  expect(region.textContent).not.toContain('on another phone')
})

test('said on somebody else’s phone, the answer is here, and nothing says whose phone it was', async () => {
  await as('young-person', maya, [crypto.randomUUID()])
  const decided = await show(WhatWasDecided)
  await screen.findByText('This answers something you said on another phone.')
  screen.getByText('You stay at your school.')
  decided.unmount()
  await update(wishesPlace, (old) => ({ ...old, hasBegun: true }))
  beginAt('shared')
  await show(ShareWishes)
  const region = await screen.findByRole('region', { name: 'What was said back to you' })
  within(region).getByText('You stay at your school.')
})

test('an answer to what they asked for themselves is not said to be from another phone', async () => {
  const id = crypto.randomUUID()
  await as('young-person', maya, [id])
  await update(sentWords, () => ({
    items: [{ envelopeId: id, operation: 'ask-chair', sealedAt: '2029-12-01T10:00:00.000Z', input: {} }],
  }))
  await show(WhatWasDecided)
  await screen.findByText('Nothing is decided yet')
  expect(document.body.textContent).not.toContain('on another phone')
})

test('whoever helped has an answer to read out to the child, large, and is told so behind their PIN', async () => {
  const id = crypto.randomUUID()
  await as('trusted-adult', idris, [id])
  await went(idris.id, id)
  const home = await show(Home)
  await screen.findByText('There is an answer to read out to a child.')
  home.unmount()
  beginAt(`${idris.id}/given`)
  await show(WithHelp)
  await screen.findByRole('heading', { name: 'What was said back to Idris' })
  screen.getByText(/Read it out to Idris as it stands/)
  expect(screen.getByText('You stay at your school.').closest('.big-words')).not.toBeNull()
})

test.each([
  ['not-allowed', json(403, { problem: 'not-allowed' }), /Ring the worker who gave you the code/],
  ['nobody-looks-yet', json(422, { refusal: 'nobody-looks-yet' }), /Do not wait for that\. Ring the council/],
] as const)(
  'what a helper could not hand over (%s) tells the grown-up what to do',
  async (_, answer, says) => {
    await as('trusted-adult', idris)
    const input = {
      conferenceId,
      childId: idris.id,
      audience: 'everyone',
      lang: 'en',
      dir: 'ltr',
      items: [helpedOf(thing)],
    }
    const id = await handOver(helpAChild, input as never, draftAt('one'), (old: Draft) => old)
    council.weather.push(async () => answer.clone())
    await carry({ eager: true })
    await went(idris.id, id)
    beginAt(`${idris.id}/given`)
    await show(WithHelp)
    await screen.findByText(says)
    expect(document.body.textContent).not.toMatch(/Tell somebody you trust|My words/)
  },
)
