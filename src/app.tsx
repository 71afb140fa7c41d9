/**
 * The family app and the one table of its pages, read by the router and by prerendering.
 *
 * A page's code and its words arrive together, so nobody sees one without the other; until both are there, what was
 * on the screen stays, for some seconds. What cannot be fetched, and a fault, each have a calm page; neither ever shows,
 * logs or sends what somebody wrote.
 */
import { type ComponentType, h, hydrate, render } from 'preact'
import { useEffect, useErrorBoundary, useRef } from 'preact/hooks'
import { ErrorBoundary } from 'preact-iso/lazy'
import { LocationProvider, Router, useLocation } from 'preact-iso/router'
import { Fault, Nowhere } from './components/fault.tsx'
import { NotHere, pageShown, type Reopen } from './components/not-here.tsx'
import { makeReady, NotHereError, takeOver, useReady } from './components/ready.ts'
import { hasWords, type Language, languageOf, loadWords, showLanguage, wordsFor } from './i18n/index.ts'
import { isAnythingHeld } from './sync/anything-held.ts'

type PageComponent = ComponentType<{ topic?: string; voice?: string }>

interface Row {
  /** Under the language: `guide/:topic` is `/en/guide/rights/`. */
  readonly path: string
  readonly page: string
  /** Private pages are never indexed and start at once; public ones are read without any of this. */
  readonly private: boolean
  readonly load: () => Promise<PageComponent>
}

const topic = () => import('./pages/guide/page.tsx').then((module) => module.Guide)

const forEverybody = (path: string, page: string, load: Row['load']): Row => ({
  path,
  page,
  private: false,
  load,
})
const forOneself = (path: string, page: string, load: Row['load']): Row => ({
  path,
  page,
  private: true,
  load,
})

export const routes: readonly Row[] = [
  forOneself('', 'home', () => import('./pages/home/page.tsx').then((module) => module.Home)),
  forEverybody('welcome', 'welcome', () =>
    import('./pages/welcome/page.tsx').then((module) => module.Welcome),
  ),
  forEverybody('guide', 'guide-contents', () =>
    import('./pages/guide/journey.tsx').then((module) => module.Journey),
  ),
  forEverybody('guide/whole', 'guide-whole', () =>
    import('./pages/guide/whole/whole.tsx').then((module) => module.GuideWhole),
  ),
  forEverybody('guide/:topic', 'guide', topic),
  forEverybody('guide/:topic/:voice', 'guide', topic),
  forEverybody('get-help-now', 'get-help-now', () =>
    import('./pages/get-help-now/page.tsx').then((module) => module.GetHelpNow),
  ),
  forOneself('join', 'join', () => import('./pages/join/page.tsx').then((module) => module.Join)),
  forOneself('share-views', 'share-views', () =>
    import('./pages/share-views/page.tsx').then((module) => module.ShareViews),
  ),
  forOneself('reply-to-report', 'reply-to-report', () =>
    import('./pages/reply-to-report/page.tsx').then((module) => module.ReplyToReport),
  ),
  forOneself('paper-forms', 'paper-forms', () =>
    import('./pages/paper-forms/page.tsx').then((module) => module.PaperForms),
  ),
  forOneself('correct-notes', 'correct-notes', () =>
    import('./pages/correct-notes/page.tsx').then((module) => module.CorrectNotes),
  ),
  forOneself('share-wishes', 'share-wishes', () =>
    import('./pages/share-wishes/page.tsx').then((module) => module.ShareWishes),
  ),
  forOneself('draw-picture', 'draw-picture', () =>
    import('./pages/draw-picture/page.tsx').then((module) => module.DrawPicture),
  ),
  forOneself('write-letter', 'write-letter', () =>
    import('./pages/write-letter/page.tsx').then((module) => module.WriteLetter),
  ),
  forOneself('shared-with-me', 'shared-with-me', () =>
    import('./pages/shared-with-me/page.tsx').then((module) => module.SharedWithMe),
  ),
  forOneself('with-help', 'with-help', () =>
    import('./pages/with-help/page.tsx').then((module) => module.WithHelp),
  ),
  forOneself('my-words', 'my-words', () =>
    import('./pages/my-words/page.tsx').then((module) => module.MyWords),
  ),
  forOneself('on-the-day', 'on-the-day', () =>
    import('./pages/on-the-day/page.tsx').then((module) => module.OnTheDay),
  ),
  forOneself('what-was-decided', 'what-was-decided', () =>
    import('./pages/what-was-decided/page.tsx').then((module) => module.WhatWasDecided),
  ),
  forOneself('plan', 'plan', () => import('./pages/plan/page.tsx').then((module) => module.Plan)),
  forOneself('dates', 'dates', () => import('./pages/dates/page.tsx').then((module) => module.Dates)),
  forOneself('people-beside-me', 'people-beside-me', () =>
    import('./pages/people-beside-me/page.tsx').then((module) => module.PeopleBesideMe),
  ),
  forOneself('day-card', 'day-card', () =>
    import('./pages/day-card/page.tsx').then((module) => module.DayCard),
  ),
  forOneself('say-if-coming', 'say-if-coming', () =>
    import('./pages/say-if-coming/page.tsx').then((module) => module.SayIfComing),
  ),
  forOneself('bring-supporter', 'bring-supporter', () =>
    import('./pages/bring-supporter/page.tsx').then((module) => module.BringSupporter),
  ),
  forOneself('ask-advocate', 'ask-advocate', () =>
    import('./pages/ask-advocate/page.tsx').then((module) => module.AskAdvocate),
  ),
  forOneself('tell-about-solicitor', 'tell-about-solicitor', () =>
    import('./pages/tell-about-solicitor/page.tsx').then((module) => module.TellAboutSolicitor),
  ),
  forOneself('ask-interpreter', 'ask-interpreter', () =>
    import('./pages/ask-interpreter/page.tsx').then((module) => module.AskInterpreter),
  ),
  forOneself('say-what-i-need', 'say-what-i-need', () =>
    import('./pages/say-what-i-need/page.tsx').then((module) => module.SayWhatINeed),
  ),
  forOneself('say-what-keeps-me-safe', 'say-what-keeps-me-safe', () =>
    import('./pages/say-what-keeps-me-safe/page.tsx').then((module) => module.SayWhatKeepsMeSafe),
  ),
  forOneself('say-how-to-reach-me', 'say-how-to-reach-me', () =>
    import('./pages/say-how-to-reach-me/page.tsx').then((module) => module.SayHowToReachMe),
  ),
  forOneself('ask-chair', 'ask-chair', () =>
    import('./pages/ask-chair/page.tsx').then((module) => module.AskChair),
  ),
  forOneself('meet-the-chair', 'meet-the-chair', () =>
    import('./pages/meet-the-chair/page.tsx').then((module) => module.MeetTheChair),
  ),
  forOneself('move-booking', 'move-booking', () =>
    import('./pages/move-booking/page.tsx').then((module) => module.MoveBooking),
  ),
  forOneself('disagree', 'disagree', () =>
    import('./pages/disagree/page.tsx').then((module) => module.Disagree),
  ),
  forOneself('give-feedback', 'give-feedback', () =>
    import('./pages/give-feedback/page.tsx').then((module) => module.GiveFeedback),
  ),
  forOneself('settings', 'settings', () =>
    import('./pages/settings/page.tsx').then((module) => module.Settings),
  ),
  forOneself('locked', 'locked', () => import('./pages/locked/page.tsx').then((module) => module.Locked)),
]

/** The row for an address, without its language: `/pl/guide/rights/` is `guide/:topic`. */
export function rowOf(path: string): Row | undefined {
  const rest = path.split('/').filter(Boolean).slice(1)
  return routes.find(({ path: pattern }) => {
    const parts = pattern.split('/').filter(Boolean)
    return parts.length === rest.length && parts.every((part, i) => part.startsWith(':') || part === rest[i])
  })
}

const nameOf = (found: Row | undefined, lang: Language) => `${lang} ${found?.page ?? 'nowhere'}`

async function fetchScreen(found: Row | undefined, lang: Language): Promise<PageComponent | undefined> {
  const [component] = await Promise.all([found?.load(), loadWords(lang, wordsFor(found?.page ?? ''))])
  return component
}

/** Fetches what an address needs before anything is drawn: its page and its language's words. False when it cannot. */
export function prepare(path: string): Promise<boolean> {
  const lang = languageOf(path)
  const found = rowOf(path)
  return makeReady(nameOf(found, lang), () => fetchScreen(found, lang))
}

/** One component for each row, so that the router sees a change of page as one. */
const screens = [...routes, undefined].map((found) => ({
  found,
  Screen({ params }: { params?: { topic?: string; voice?: string }; path?: string; default?: true }) {
    const lang = languageOf(useLocation().path)
    const component = useReady(nameOf(found, lang), () => fetchScreen(found, lang))
    showLanguage(lang)
    const { topic, voice } = params ?? {}
    const asked = { ...(topic && { topic }), ...(voice && { voice }) }
    return component ? h(component, asked) : <Nowhere />
  },
}))

export function App({ browser }: { readonly browser?: Reopen; readonly key?: string }) {
  return (
    <LocationProvider>
      <Pages {...(browser && { browser })} />
    </LocationProvider>
  )
}

function arrive(path: string): void {
  pageShown()
  document.getElementById('main')?.focus({ preventScroll: true })
  void carryFrom(path)
}

function Pages({ browser }: { readonly browser?: Reopen }) {
  const { path } = useLocation()
  const [cause, forget] = useErrorBoundary()
  const brokenAt = useRef(path)
  if (cause === undefined) brokenAt.current = path
  // Whoever goes on to another page gets that page.
  useEffect(() => {
    if (cause !== undefined && brokenAt.current !== path) forget()
  }, [cause, path, forget])
  if (cause !== undefined && brokenAt.current === path)
    return cause instanceof NotHereError ? (
      <NotHere key={path} missing={cause} onHere={forget} {...(browser && { browser })} />
    ) : (
      <Fault />
    )
  return (
    <ErrorBoundary>
      <Router onRouteChange={arrive}>
        {screens.map(({ found, Screen }) =>
          found ? (
            <Screen key={found.path} path={`/:lang/${found.path}`} />
          ) : (
            <Screen key="nowhere" default />
          ),
        )}
      </Router>
    </ErrorBoundary>
  )
}

/** The page on the screen stays as it is and can be read; the next touch tries again. */
export class NotReadyError extends Error {
  override readonly name = 'NotReadyError'
  override readonly message =
    'The app could not be fetched, perhaps for want of signal. Start it again later.'
}

/**
 * Takes over the prerendered page. Nothing on it moves. It is over when everything on the page answers. A page of one's
 * own that could not be fetched has nothing to read on it yet, so it says that.
 */
export async function start(root: Element): Promise<void> {
  const lang = languageOf(location.pathname)
  if (await prepare(location.pathname)) {
    await takeOver(() => hydrate(<App />, root))
    pageShown()
  } else if (rowOf(location.pathname)?.private && hasWords(lang)) {
    showLanguage(lang)
    root.replaceChildren()
    render(<App />, root)
  } else throw new NotReadyError()
  void carryFrom(location.pathname)
}

/**
 * What waits goes out and what is new comes in, on whatever page the app is opened. Whoever only reads, on a phone that
 * holds nothing of anybody's to carry, does not fetch what carries it.
 */
async function carryFrom(path: string): Promise<void> {
  const isReading = rowOf(path)?.private === false
  if (isReading && !(await isAnythingHeld().catch(() => true))) return
  const { startSync } = await import('./sync/index.ts')
  startSync()
}
