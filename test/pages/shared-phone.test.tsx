/**
 * A parent and a child on one phone, each behind a door of their own. What the parent's app shows, keeps in the parent's
 * places and asks the council is the same whether the child did nothing, wrote, drew, or asked for somebody.
 *
 * Whoever counts what lies in the browser's database finds as much as before, too (`test/store/level.test.ts`).
 */
import { cleanup, waitFor } from '@testing-library/preact'
import type { ComponentType } from 'preact'
import { ErrorBoundary } from 'preact-iso/lazy'
import { expect, test } from 'vitest'
import { addDays } from '../../contract/days.ts'
import { askDrafts } from '../../src/case-file/ask-drafts.ts'
import { helpPlace } from '../../src/case-file/help-draft.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { keepThing, type Thing, wishesPlace, withThing } from '../../src/case-file/wishes-draft.ts'
import { today } from '../../src/i18n/index.ts'
import { Home } from '../../src/pages/home/page.tsx'
import { MyWords } from '../../src/pages/my-words/page.tsx'
import { PeopleBesideMe } from '../../src/pages/people-beside-me/page.tsx'
import { Settings } from '../../src/pages/settings/page.tsx'
import { WithHelp } from '../../src/pages/with-help/page.tsx'
import {
  assignDoor,
  get,
  keepBytes,
  keepLevel,
  lock,
  openDoor,
  openNewDoor,
  type Place,
  unlock,
  update,
} from '../../src/store/index.ts'
import { deliver, membership } from '../../src/sync/index.ts'
import { freshPhone, PIN } from '../store/fresh.ts'
import { rawEntries } from '../store/raw.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference, aJoined, maya } from './builders.ts'
import { show } from './show.tsx'

const CHILDS_PIN = '735190'

const thing = (text: string, more: Partial<Thing> = {}): Thing => ({
  id: crypto.randomUUID(),
  question: 'C4',
  text,
  ...more,
})

/** What a child may do on this phone before a parent picks it up. */
const doings: Readonly<Record<string, () => Promise<unknown>>> = {
  nothing: async () => undefined,
  'writes for everyone': () => keepThing(thing('The shouting.', { forWhom: 'everyone' })),
  'writes for the advocate and for nobody': async () => {
    await keepThing(thing('I hide.', { forWhom: 'advocate' }))
    await keepThing(thing('Grandad.'.repeat(200)))
  },
  draws: async () => {
    const picture = thing('This is home.', { question: 'picture' })
    await keepBytes(new Uint8Array(90_000).fill(7), wishesPlace, (old, kept) =>
      withThing(old, { ...picture, attachments: [{ kind: 'picture', type: 'image/png', ...kept }] }),
    )
  },
  'has given something': () =>
    update(wishesPlace, (old) => ({
      ...old,
      given: [
        {
          envelopeId: crypto.randomUUID(),
          audience: 'chair-and-worker' as const,
          things: [thing('X')],
          at: today(),
        },
      ],
    })),
  'asks for an advocate': () =>
    update(askDrafts, (old) => ({
      ...old,
      'ask-advocate': { envelopeId: crypto.randomUUID(), answers: { when: 'At school.' }, savedAt: today() },
    })),
  'says it with somebody': () =>
    update(helpPlace(maya.id), (old) => ({ ...old, me: 'fish' as const, heardOn: today() })),
}

async function asParent(): Promise<void> {
  const me = aJoined({ name: 'Leila', role: 'parent' })
  await update(membership, ({ joined }) => ({ joined: { ...joined!, ...me, deviceId: joined!.deviceId } }))
  await update(caseFile, (old) => ({
    ...old,
    me: { ...me, kind: 'me' as const },
    conferences: [aConference({ day: addDays(today(), 7) })],
  }))
}

interface World {
  readonly screens: readonly string[]
  readonly kept: string
  readonly requests: readonly string[]
}

const screens: readonly ComponentType[] = [Home, MyWords, PeopleBesideMe, WithHelp, Settings]

/** Times of the clock differ between two runs; nothing else may. */
const withoutClock = (html: string) => html.replace(/\d{1,2}(:\d\d)?(am|pm)/g, 'now').replace(/P[\d-]+/g, '')

/** What the open door finds in the places that a child's things would be in. */
async function keptNow(): Promise<string> {
  const places = [wishesPlace, askDrafts, helpPlace(maya.id)] as const
  return JSON.stringify(await Promise.all(places.map((at) => get<unknown>(at as Place<unknown>))))
}

async function world(childDoes: (() => Promise<unknown>) | 'is not here'): Promise<World> {
  const council = await joinedPhone()
  const parents = openDoor()!
  await asParent()
  lock()
  if (childDoes !== 'is not here') {
    await openNewDoor((await assignDoor())!, CHILDS_PIN)
    await update(membership, () => ({ joined: aJoined() }))
    await update(wishesPlace, (old) => ({ ...old, hasBegun: true, pausedOn: today() }))
    await childDoes()
    lock()
  }
  await unlock(parents, PIN)
  council.asked.length = 0
  const seen: string[] = []
  for (const Screen of screens) {
    await show(() => (
      <ErrorBoundary>
        <Screen />
      </ErrorBoundary>
    ))
    await waitFor(
      () => expect(document.querySelector('main:not(:has([aria-busy=true])) h1')).not.toBeNull(),
      {
        timeout: 10_000,
      },
    )
    // What is asked of the store after the first drawing comes too.
    await new Promise((resolve) => setTimeout(resolve, 300))
    seen.push(withoutClock(document.body.innerHTML))
    cleanup()
  }
  await deliver().catch(() => undefined)
  return { screens: seen, kept: await keptNow(), requests: [...council.asked].sort() }
}

test('whatever the child did, and whether there is a child at all, the parent’s app is the same', async () => {
  const plain = await world('is not here')
  expect(plain.screens.every((html) => html.length > 500)).toBe(true)
  for (const [what, does] of Object.entries(doings)) {
    const other = await world(does)
    expect(other.screens, what).toEqual(plain.screens)
    expect(other.kept, what).toBe(plain.kept)
    expect(other.requests, what).toEqual(plain.requests)
  }
}, 60_000)

test('and it does change when the parent does something, so the comparison can fail', async () => {
  const plain = await world('is not here')
  await update(helpPlace(maya.id), (old) => ({ ...old, me: 'fish' as const }))
  expect(await keptNow()).not.toBe(plain.kept)
}, 30_000)

/** Names and sizes of all that lies on the phone, as somebody sees it who counts what is in the browser's database. */
async function sizes(
  childDoes: () => Promise<unknown>,
  level: () => Promise<unknown> = keepLevel,
): Promise<Readonly<Record<string, readonly number[]>>> {
  await freshPhone()
  await level()
  await update(wishesPlace, (old) => ({ ...old, hasBegun: true }))
  await childDoes()
  const found: Record<string, number[]> = {}
  for (const [key, value] of await rawEntries()) {
    const kind = key.split('/')[0] ?? ''
    if (kind !== 'r' && kind !== 'c' && kind !== 'p') continue
    found[kind] = [...(found[kind] ?? []), value instanceof Uint8Array ? value.length : 0]
  }
  for (const list of Object.values(found)) list.sort((one, other) => one - other)
  return found
}

test('whoever counts what lies there finds as much, whatever the child did', async () => {
  const plain = await sizes(async () => undefined)
  for (const [what, does] of Object.entries(doings)) expect(await sizes(does), what).toEqual(plain)
}, 60_000)

test('and without what fills up, they would find more, so the comparison can fail', async () => {
  const bare = async () => undefined
  const plain = await sizes(bare, bare)
  for (const what of ['draws', 'asks for an advocate', 'says it with somebody'])
    expect(await sizes(doings[what]!, bare), what).not.toEqual(plain)
}, 60_000)
