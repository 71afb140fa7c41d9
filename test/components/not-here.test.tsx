/** A page that is not on the phone: calm words, it comes by itself when there is signal, and nothing goes round in a loop. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { useErrorBoundary } from 'preact/hooks'
import { ErrorBoundary } from 'preact-iso/lazy'
import { LocationProvider } from 'preact-iso/router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { App, prepare } from '../../src/app.tsx'
import { NotHere, PartNotHere, type Reopen } from '../../src/components/not-here.tsx'
import { everythingReady, makeReady, NotHereError, takeOver, useReady } from '../../src/components/ready.ts'
import { loadWords, showLanguage } from '../../src/i18n/index.ts'

const NOT_YET = 'This page is not on your phone yet'
const before = location.pathname

/** The line dies under the page. */
async function block() {
  await cdp().send('Network.enable')
  await cdp().send('Network.setBlockedURLs', { urls: ['*'] })
}

/** Browsers do not agree what an empty list does; none goes on blocking for somebody who has left. */
const unblock = () => cdp().send('Network.disable')

beforeEach(async () => {
  await loadWords('en')
  showLanguage('en')
})

afterEach(async () => {
  vi.useRealTimers()
  cleanup()
  await unblock()
  history.replaceState(null, '', before)
})

async function openApp(path: string) {
  history.replaceState(null, '', path)
  await prepare(path)
  const reopen = vi.fn()
  render(<App browser={{ wasReopened: false, reopen }} />)
  await screen.findByRole('navigation', { name: 'Main' })
  await everythingReady()
  return reopen
}

/** As a thumb does it: the app's own links are followed by the app. */
const goTo = (name: string) => fireEvent.click(screen.getAllByRole('link', { name })[0]!)

test('a page that cannot be fetched says so calmly, and is opened afresh by itself when the line is back', async () => {
  const reopen = await openApp('/en/guide/')
  await block()
  goTo('Settings')
  await screen.findByRole('heading', { name: NOT_YET })
  expect(document.activeElement?.id).toBe('main')
  expect(screen.getByRole('link', { name: 'Call 999' }).getAttribute('href')).toBe('tel:999')
  expect(document.body.textContent).not.toContain('went wrong')
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByText('Not yet. We keep trying while this is open.')
  expect(reopen).not.toHaveBeenCalled()
  await unblock()
  dispatchEvent(new Event('online'))
  // A browser that asks again for a failed script has it now; one that never does is to be opened afresh.
  const isHere = () => screen.queryByRole('heading', { name: NOT_YET }) === null
  await expect.poll(() => reopen.mock.calls.length === 1 || isHere()).toBe(true)
  expect(location.pathname).toBe('/en/settings/')
})

test('whoever goes on to a page that is there gets it', async () => {
  await openApp('/en/guide/')
  await block()
  goTo('Plan')
  await screen.findByRole('heading', { name: NOT_YET })
  goTo('Guide')
  await screen.findByRole('navigation', { name: 'Main' })
  expect(screen.queryByText(NOT_YET)).toBeNull()
})

async function somethingGone(): Promise<NotHereError> {
  // The server answers, and has no such file: a newer Heard has replaced it.
  const gone = `/assets/page-of-an-older-heard-${Math.random()}.js`
  const load = () => import(/* @vite-ignore */ gone)
  expect(await makeReady(gone, load)).toBe(false)
  return new NotHereError(gone, load)
}

function showNotHere(missing: NotHereError, browser: Reopen) {
  render(
    <LocationProvider>
      <NotHere missing={missing} onHere={() => undefined} browser={browser} />
    </LocationProvider>,
  )
}

test('when a newer Heard has replaced the page it is opened afresh, once', async () => {
  const gone = await somethingGone()
  const reopen = vi.fn()
  showNotHere(gone, { wasReopened: false, reopen })
  await expect.poll(() => reopen.mock.calls.length).toBe(1)
})

test('a page that was opened afresh and is still not there waits for somebody to ask, and never goes round in a loop', async () => {
  const gone = await somethingGone()
  const reopen = vi.fn()
  showNotHere(gone, { wasReopened: true, reopen })
  dispatchEvent(new Event('online'))
  await gone.again()
  expect(reopen).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await expect.poll(() => reopen.mock.calls.length).toBe(1)
})

const PART_NOT_YET = 'This part is not on your phone yet'

test('a tool inside a page that cannot be fetched says so, and comes when the line is back', async () => {
  const reopen = await openApp('/en/guide/before-the-meeting/')
  await block()
  fireEvent.click(await screen.findByRole('button', { name: 'Listen' }))
  await screen.findByText(PART_NOT_YET)
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByText('Not yet. We keep trying while this is open.')
  await unblock()
  dispatchEvent(new Event('online'))
  // A browser that never asks again for a failed script is offered to be opened afresh, and nothing else changes.
  await expect
    .poll(
      () => !screen.queryByText(PART_NOT_YET) || screen.queryByRole('button', { name: 'Open Heard again' }),
    )
    .toBeTruthy()
  expect(screen.getByRole('heading', { level: 1, name: 'Before the meeting' })).toBeTruthy()
  expect(reopen).not.toHaveBeenCalled()
})

test('a page with somebody’s words on it is opened afresh for a tool only when they ask', async () => {
  const gone = await somethingGone()
  const reopen = vi.fn()
  render(<PartNotHere again={gone.again} browser={{ reopen }} />)
  await screen.findByText(/There is signal now/)
  dispatchEvent(new Event('online'))
  await gone.again()
  expect(reopen).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Open Heard again' }))
  expect(reopen).toHaveBeenCalledTimes(1)
})

function Part({ name, load }: { name: string; load: () => Promise<string> }) {
  const [cause] = useErrorBoundary()
  if (cause) return <p>{cause instanceof NotHereError ? 'not here' : 'a fault'}</p>
  return (
    <ErrorBoundary>
      <Needs name={name} load={load} />
    </ErrorBoundary>
  )
}

function Needs({ name, load }: { name: string; load: () => Promise<string> }) {
  return <p>{useReady(name, load)}</p>
}

test('a line that neither answers nor breaks is not waited for without a word', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  let arrive: (words: string) => void = () => undefined
  const load = () => new Promise<string>((resolve) => (arrive = resolve))
  render(<Part name="a dead line" load={load} />)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(screen.queryByText('not here')).toBeNull()
  await vi.advanceTimersByTimeAsync(2_000)
  await screen.findByText('not here')
  arrive('Words')
  expect(await makeReady('a dead line', load)).toBe(true)
  cleanup()
  render(<Part name="a dead line" load={load} />)
  await screen.findByText('Words')
})

test('a fault in our own code is no want of signal', async () => {
  render(<Part name="broken" load={() => Promise.reject(new TypeError('x is not a function'))} />)
  await screen.findByText('a fault')
})

test('what is being read stays while the app takes over, however long the line is dead', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  let tries = 0
  const load = () =>
    ++tries < 3
      ? Promise.reject(new TypeError('Failed to fetch dynamically imported module: /assets/x.js'))
      : Promise.resolve('Words')
  await Promise.all([
    takeOver(() => void render(<Part name="slow to take over" load={load} />)),
    vi.advanceTimersByTimeAsync(1_000),
  ])
  await vi.advanceTimersByTimeAsync(20_000)
  await screen.findByText('Words')
  expect(tries).toBe(3)
})
