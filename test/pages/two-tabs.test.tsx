/**
 * The same thing written in two tabs of one phone, each a page with a memory of its own. The later stands, the other waits
 * beside it in both, and only their writer's own press lets any of it go.
 */
import { cleanup, screen, waitFor, within } from '@testing-library/preact'
import type { ComponentType } from 'preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type AskDrafts, askDrafts, askTexts, withAsk } from '../../src/case-file/ask-drafts.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { letterPlace, letterTexts } from '../../src/case-file/letter-draft.ts'
import { keepBeside, mineSince, otherWords, waitAgain } from '../../src/case-file/other-words.ts'
import { pointsDrafts } from '../../src/case-file/points-draft.ts'
import { type SmallDrafts, smallDrafts, smallTexts, withSmall } from '../../src/case-file/small-drafts.ts'
import { thingWords } from '../../src/case-file/wishes-draft.ts'
import { beginAt } from '../../src/components/steps.ts'
import { get, update } from '../../src/store/index.ts'
import { sentWords } from '../../src/sync/index.ts'
import { PIN } from '../store/fresh.ts'
import { openTab, type Tab } from '../store/tab.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference } from './builders.ts'
import { type Form, forms } from './forms-in-tabs.ts'
import type * as InTab from './page-in-tab.tsx'
import { show, type } from './show.tsx'

let tab: Tab<typeof InTab>

beforeEach(async () => {
  await joinedPhone()
  await update(caseFile, (old) => ({ ...old, conferences: [aConference()] }))
})

afterEach(() => tab?.close())

async function boxIn(body: HTMLElement, { box, opens }: Form) {
  if (opens) (await within(body).findByRole('button', { name: opens })).click()
  return waitFor(() => {
    const found = body.querySelector<HTMLTextAreaElement>(box)
    expect(found).not.toBeNull()
    return found!
  })
}

const here = async (form: Form) => {
  const page: Record<string, ComponentType> = await import(
    /* @vite-ignore */ `/src/pages/${form.page}/page.tsx`
  )
  if (form.step) beginAt(form.step)
  await show(page[form.name]!)
  return boxIn(document.body, form)
}

const sent = async () => (await get(sentWords)).items
const waiting = async () => Object.values(await get(otherWords)).flatMap((all) => all.map(({ text }) => text))

for (const form of forms) {
  test(`${form.what}: what two tabs wrote is there whole, until its writer chooses`, async () => {
    await form.begin?.()
    tab = await openTab<typeof InTab>('/test/pages/page-in-tab.tsx')
    const file = `/src/pages/${form.page}/page.tsx`
    const there = await tab.module.showPage(PIN, file, form.name, form.step)
    const theirs = await boxIn(there, form)
    const ours = await here(form)

    type(ours, 'Nan helps every Friday')
    await waitFor(async () => expect(await form.kept()).toBe('Nan helps every Friday'))
    type(theirs, 'Maya reads at night')
    await waitFor(async () => expect(await form.kept()).toBe('Maya reads at night'))
    expect(await waiting()).toEqual(['Nan helps every Friday'])
    await within(there).findByText('Nan helps every Friday')
    expect(ours.value).toBe('Nan helps every Friday')

    type(ours, 'Nan helps every Friday and Sunday')
    await waitFor(async () => expect(await form.kept()).toBe('Nan helps every Friday and Sunday'))
    expect(await waiting()).toEqual(['Maya reads at night'])
    const put = await screen.findByRole('button', { name: 'Put it below' })
    put.click()
    const both = 'Nan helps every Friday and Sunday\n\nMaya reads at night'
    await waitFor(async () => expect(await form.kept()).toBe(both))
    await waitFor(async () => expect(await waiting()).toEqual([]))
    expect(ours.value).toBe(both)
  })
}

const letter = forms[0]!
/** The letter stands open here, and was written on in another tab meanwhile. */
async function aLetterWithAnother() {
  await letter.begin?.()
  const ours = await here(letter)
  type(ours, 'Nan helps every Friday')
  await waitFor(async () => expect(await letter.kept()).toBe('Nan helps every Friday'))
  await keepBeside(letterPlace, (old) => ({ ...old, text: 'Maya reads at night' }), letterTexts, anotherTab())
  return ours
}
const anotherTab = () => mineSince(() => ({}))
const press = async (name: string | RegExp) => (await screen.findByRole('button', { name })).click()

test('what is left out goes, and only then', async () => {
  await aLetterWithAnother()
  expect(await waiting()).toEqual(['Nan helps every Friday'])
  // It stands in the box here, so it is not said twice.
  expect(screen.queryByRole('button', { name: 'Leave this one out' })).toBeNull()
  cleanup()
  await here(letter)
  await press('Leave this one out')
  await waitFor(async () => expect(await waiting()).toEqual([]))
  expect(await letter.kept()).toBe('Maya reads at night')
})

test('undoing what was put below lets it wait again, and undoing goes on to what was written before', async () => {
  const ours = await aLetterWithAnother()
  type(ours, 'Nan helps every Friday, and Sunday')
  await waitFor(async () => expect(await waiting()).toEqual(['Maya reads at night']))
  await press('Put it below')
  await waitFor(async () => expect(await waiting()).toEqual([]))
  await press('Undo')
  await waitFor(async () => expect(await waiting()).toEqual(['Maya reads at night']))
  expect(await letter.kept()).toBe('Nan helps every Friday, and Sunday')
  await press('Undo')
  await waitFor(async () => expect(await letter.kept()).toBe(''))
  expect(await waiting()).toEqual(['Maya reads at night'])
})

test('of three tabs none is lost, and each waits once, as it was last', async () => {
  await letter.begin?.()
  const tabs = { one: anotherTab(), two: anotherTab(), three: anotherTab() }
  const writeIn = (which: keyof typeof tabs, text: string) =>
    keepBeside(letterPlace, (old) => ({ ...old, text }), letterTexts, tabs[which])
  await writeIn('one', 'Nan')
  await writeIn('two', 'Maya')
  await writeIn('one', 'Nan helps')
  await writeIn('three', 'Idris')
  await writeIn('two', 'Maya reads')
  expect(await letter.kept()).toBe('Maya reads')
  expect((await waiting()).sort()).toEqual(['Idris', 'Nan helps'])
})

test('two tabs that write at the same moment lose nothing either', async () => {
  await letter.begin?.()
  const texts = Array.from({ length: 8 }, (_, at) => `Words of tab ${at}`)
  await Promise.all(
    texts.map((text) => keepBeside(letterPlace, (old) => ({ ...old, text }), letterTexts, anotherTab())),
  )
  expect([await letter.kept(), ...(await waiting())].sort()).toEqual(texts)
})

test('before it goes, it is said that there is something else', async () => {
  await aLetterWithAnother()
  await press('Carry on: look at it')
  await press('You also wrote something else here. Look at both')
  await screen.findByText('Nan helps every Friday')
})

test('what is handed over from this screen does not take along what another tab wrote', async () => {
  const question = forms.find(({ page }) => page === 'ask-chair')!
  await question.begin?.()
  type(await here(question), 'Who decides?')
  await waitFor(async () => expect(await question.kept()).toBe('Who decides?'))
  const theirs = { text: 'May Nan come?', lang: 'en', dir: 'ltr' } as const
  const write = (old: SmallDrafts) => withSmall(old, 'ask-chair', theirs)
  await keepBeside(smallDrafts, write, smallTexts('ask-chair'), anotherTab())
  await press('Ask the chair')
  await waitFor(async () =>
    expect(await sent()).toMatchObject([{ input: { questions: [{ text: 'Who decides?' }] } }]),
  )
  expect(await waiting()).toEqual(['May Nan come?'])
})

test('what is asked for does not take along what another tab wrote', async () => {
  const coming = forms.find(({ page }) => page === 'say-if-coming')!
  const begun = { coming: 'all', help: 'A seat by the door' }
  await update(askDrafts, (old) => withAsk(old, 'say-if-coming', begun, undefined))
  await here(coming)
  const write = (old: AskDrafts) => withAsk(old, 'say-if-coming', { ...begun, help: 'A lift' }, undefined)
  await keepBeside(
    askDrafts,
    write,
    askTexts('say-if-coming', () => ['help']),
    anotherTab(),
  )
  await press('Carry on')
  await press(/Ask for this|Give it to them/)
  await waitFor(async () => expect(await sent()).toMatchObject([{ operation: 'say-if-coming' }]))
  expect(JSON.stringify(await sent())).toContain('A seat by the door')
  expect(await waiting()).toContain('A lift')
})

test('words beside something that went meanwhile wait where the next of its kind is written', async () => {
  const wish = forms.find(({ what }) => what === 'a young person’s own words')!
  await wish.begin?.()
  const gone = thingWords({ question: 'C4', id: crypto.randomUUID() })
  await waitAgain(gone, { text: 'Maya reads at night' })
  await waitAgain(thingWords({ question: 'C5', id: crypto.randomUUID() }), { text: 'about another question' })
  const ours = await here(wish)
  await screen.findByText('Maya reads at night')
  expect(screen.queryByText('about another question')).toBeNull()
  await press('Put it below')
  await waitFor(async () => expect(await wish.kept()).toBe('Maya reads at night'))
  expect(ours.value).toBe('Maya reads at night')
  await waitFor(async () => expect(await waiting()).toEqual(['about another question']))
})

test('who writes on in a point whose list went in another tab keeps what they wrote', async () => {
  const point = forms.find(({ page }) => page === 'reply-to-report')!
  await point.begin?.()
  const ours = await here(point)
  await update(pointsDrafts, () => ({}))
  type(ours, 'He missed 2 days')
  await waitFor(async () => expect(await point.kept()).toBe('He missed 2 days'))
})
