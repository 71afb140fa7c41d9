/** The truth table of what may be said about words that were handed over. */
import { screen } from '@testing-library/preact'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Progress } from '../../contract/case-file.ts'
import type { Receipt } from '../../contract/envelope.ts'
import { type CaseFile, caseFile, type State, stateOf } from '../../src/case-file/index.ts'
import { loadWords, showLanguage, useWords } from '../../src/i18n/index.ts'
import { MyWords } from '../../src/pages/my-words/page.tsx'
import { headingOf, type Known, stepsOf } from '../../src/pages/my-words/track.ts'
import { update } from '../../src/store/index.ts'
import { type Delivery, sentWords } from '../../src/sync/index.ts'
import { freshPhone } from '../store/fresh.ts'
import { conferenceId } from './builders.ts'
import { show } from './show.tsx'

const id = '0b7c2f9a-52a1-4a3e-9a53-1b7b8f4b6a20'
const at = '2029-12-01T18:51:00.000Z'

const receipt: Receipt = {
  v: 1,
  kind: 'receipt',
  authority: 'northmoor',
  epoch: id,
  envelopeId: id,
  sha256: 'a'.repeat(64),
  state: 'received',
  receivedAt: '2029-12-01T18:53:00.000Z',
  reference: 'NM-4821-07',
  parts: [],
}
const waiting: Delivery = { state: 'waiting', tries: 2, lastTriedAt: at }
const received: Delivery = { state: 'received', tries: 1, receipt }
const held: Delivery = { state: 'held', tries: 1, receipt: { ...receipt, state: 'held' } }
const aProgress = (changes: Partial<Progress>): Progress => ({
  kind: 'progress',
  id,
  state: 'filed',
  ...changes,
})
const chair = { name: 'Margaret Ellis', role: 'Chair' }

function known(delivery: Delivery | undefined, progress?: Progress): Known {
  const file: CaseFile = { ...caseFile.start, progress: progress ? { [id]: progress } : {} }
  return { state: stateOf(id, delivery, file), sealedAt: at, delivery, progress }
}

beforeAll(async () => {
  await loadWords('en')
  showLanguage('en')
})

const t = (...args: Parameters<ReturnType<typeof useWords<'my-words'>>>) => useWords('my-words')(...args)
const done = (what: Known) =>
  stepsOf(what, t, (role) => role).flatMap(({ key, state }) => (state === 'done' ? [key] : []))

const table: readonly [name: string, Known, State, heading: RegExp, done: readonly string[]][] = [
  ['nothing has tried yet', known(undefined), 'waiting', /^Not sent yet/, ['kept']],
  ['waiting for a signal', known(waiting), 'waiting', /^Not sent yet/, ['kept']],
  ['a request is in flight', known({ ...waiting, state: 'going' }), 'going', /^Sending…/, ['kept']],
  [
    'the council said no',
    known({ ...waiting, state: 'needs-you', problem: 'too-large' }),
    'needs-you',
    /^Not sent/,
    ['kept'],
  ],
  [
    'a receipt was checked',
    known(received),
    'received',
    /^The council has your words$/,
    ['kept', 'received'],
  ],
  ['the council must check who it was', known(held), 'held', /has to check it was you/, ['kept', 'received']],
  [
    'filed',
    known(received, aProgress({ filedAt: at })),
    'filed',
    /with the papers/,
    ['kept', 'received', 'filed'],
  ],
  [
    'read by the chair',
    known(received, aProgress({ state: 'read', filedAt: at, readAt: at, readBy: chair })),
    'read',
    /^The chair has read your words$/,
    ['kept', 'received', 'filed', 'read'],
  ],
  [
    'read by somebody else',
    known(
      received,
      aProgress({ state: 'read', readAt: at, readBy: { name: 'Jo Bennett', role: 'Social worker' } }),
    ),
    'read',
    /^Jo Bennett has read your words$/,
    ['kept', 'received', 'filed', 'read'],
  ],
  [
    'shared at the meeting',
    known(received, aProgress({ state: 'shared', readAt: at, readBy: chair, sharedAt: at })),
    'shared',
    /were shared at the meeting$/,
    ['kept', 'received', 'filed', 'read', 'shared'],
  ],
  [
    'answered',
    known(
      received,
      aProgress({ state: 'answered', readAt: at, readBy: chair, sharedAt: at, answeredAt: at }),
    ),
    'answered',
    /said something back$/,
    ['kept', 'received', 'filed', 'read', 'shared', 'answered'],
  ],
  [
    'it arrived but could not be opened',
    known(received, aProgress({ state: 'problem', problem: 'could-not-open' })),
    'needs-you',
    /^The council has it, but this needs you$/,
    ['kept', 'received'],
  ],
]

test.each(table)('when %s, that is what is said', (_name, what, state, heading, steps) => {
  expect(what.state).toBe(state)
  expect(headingOf(what, t).heading).toMatch(heading)
  expect(done(what)).toEqual(steps)
})

test('without a receipt no step after “kept” is ticked, whatever else is claimed', () => {
  const claimed = known(
    waiting,
    aProgress({ state: 'answered', filedAt: at, readAt: at, sharedAt: at, answeredAt: at }),
  )
  expect(done(claimed)).toEqual(['kept'])
  expect(headingOf(claimed, t).heading).toMatch(/^Not sent yet/)
})

test('a reading by another worker never counts as the chair’s', () => {
  const other = known(
    received,
    aProgress({ state: 'read', readAt: at, readBy: { name: 'Jo', role: 'Social worker' } }),
  )
  expect(stepsOf(other, t, (role) => role).map(({ title }) => title)).not.toContain('The chair has read it')
})

test('the name of the tab is true and says nothing private', () => {
  expect(table.map(([, what]) => headingOf(what, t).tab)).toEqual([
    ...['Not sent yet', 'Not sent yet', 'Not sent yet', 'Not sent yet', 'Arrived', 'Arrived', 'Arrived'],
    ...['Read', 'Read', 'Read', 'An answer', 'Arrived'],
  ])
})

beforeEach(async () => {
  await freshPhone()
})

async function handOver(operation: string, input: unknown) {
  await update(sentWords, () => ({ items: [{ envelopeId: id, operation, input, sealedAt: at }] }))
}

test('the words themselves can be read again, in their own language, with who opened them', async () => {
  const words = { text: 'Maya czyta co wieczór', lang: 'pl', dir: 'ltr' }
  await handOver('share-views', {
    ...{ conferenceId, set: 'quick', children: [], lang: 'pl', dir: 'ltr' },
    answers: [{ question: 'P2', words }],
  })
  const opening = { kind: 'opening', id, envelopeId: id, openedAt: at, by: chair } as const
  await update(caseFile, (old) => ({ ...old, openings: [opening] }))
  await show(MyWords)
  const own = await screen.findByText('Maya czyta co wieczór')
  expect(own.getAttribute('lang')).toBe('pl')
  expect(own.getAttribute('translate')).toBe('no')
  expect(screen.getByRole('heading', { name: 'What is going well' })).toBeTruthy()
  expect(screen.getByText('Margaret Ellis, Chair')).toBeTruthy()
  expect(document.title).toBe('Not sent yet – Heard')
})

test('what the meeting said back is shown in the language it was written in', async () => {
  await handOver('tell-chair', { conferenceId, words: { text: 'x', lang: 'en', dir: 'ltr' } })
  const answer = { text: 'شكراً لك', lang: 'ar', dir: 'rtl', origin: 'original' } as const
  await update(caseFile, (old) => ({ ...old, progress: { [id]: aProgress({ answer }) } }))
  await show(MyWords)
  const said = await screen.findByText('شكراً لك')
  expect([said.lang, said.dir]).toEqual(['ar', 'rtl'])
})

test('with nothing written there is nothing to worry about', async () => {
  await show(MyWords)
  await screen.findByRole('heading', { name: 'Nothing here yet' })
})

test('the receipt’s parts are listed by number, and pieces are counted only while some are still here', () => {
  const detail = (what: Known) => stepsOf(what, t, (role) => role).map((step) => step.detail)
  const withParts = { ...received, receipt: { ...received.receipt!, parts: [1, 2, 3] } }
  expect(detail(known(withParts))[1]).toMatch(/It has your words and part 1, 2 and 3\.$/)
  expect(detail(known(received))[1]).not.toMatch(/part/)
  const half = known({ ...waiting, chunks: { left: 5, all: 12 } })
  expect(detail(half)[1]).toMatch(/7 of 12 pieces are there\. The rest is still on this phone\.$/)
  expect(detail(known({ ...waiting, chunks: { left: 12, all: 12 } }))[1]).not.toMatch(/pieces/)
})
