/**
 * The first script of every page, and on a page that is only read the only one.
 *
 * It wires Hide, the text size and the chosen language at once. The app itself arrives at once on a private page. On a
 * public one it arrives when something is touched that needs it, or at any touch of somebody who has pages of their own
 * here; a press that comes before the app is kept and given to it.
 */
import { watchForHide } from './components/hide.ts'
import { languageOf, matching } from './i18n/languages.ts'
import { keepAtOnce, readAtOnce } from './store/at-once.ts'
import { start as keepApp } from './sync/app-updates.ts'
import { bringFiles, doesServerAnswer, FileGoneError, wasReloaded } from './sync/does-server-answer.ts'

const root = document.getElementById('app')
const starts = document.querySelector<HTMLMetaElement>('meta[name=start]')?.content ?? 'now'
const kept = readAtOnce()

if (kept.textSize) document.documentElement.dataset.text = kept.textSize
watchForHide(`/${languageOf(location.pathname)}/locked/`)

if (location.pathname === '/') {
  const lang = kept.language ?? matching(navigator.languages)
  if (lang) location.replace(kept.language ? `/${lang}/` : `/${lang}/welcome/`)
}

addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-language]') : null
    if (link?.dataset.language) keepAtOnce({ language: link.dataset.language })
  },
  true,
)

// Whoever opens a page of their own has chosen its language, and comes back to it.
if (starts === 'now' && !kept.language) keepAtOnce({ language: languageOf(location.pathname) })

const back = document.querySelector<HTMLAnchorElement>('[data-unlock]')
if (back && kept.language) back.href = `/${kept.language}/locked/`

const needsApp = 'button, input, select, textarea, label'
const touches = ['pointerdown', 'keydown', 'focusin'] as const
let waiting: HTMLElement | undefined
const filled = new Map<HTMLInputElement | HTMLTextAreaElement, { value: string; checked: boolean }>()

/** A press before the app is there is kept; links and <details> need nobody. */
function keepPress(event: Event): void {
  const pressed = event.target instanceof Element && event.target.closest<HTMLElement>('button')
  if (pressed) waiting = pressed
}

/** What is typed or chosen before the app is there is kept, in the order it was done. */
function keepFilled({ target: field }: Event): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  filled.delete(field)
  filled.set(field, { value: field.value, checked: field instanceof HTMLInputElement && field.checked })
}

/** No form of ours goes anywhere by itself. */
function keepForm(event: Event): void {
  event.preventDefault()
}

const early = [
  ['click', keepPress],
  ['input', keepFilled],
  ['submit', keepForm],
] as const

/** It is already on the screen and only has to be told; then what was pressed is pressed. */
async function tellApp(): Promise<void> {
  for (const [event, keep] of early) removeEventListener(event, keep, true)
  for (const [field, { value, checked }] of filled) {
    const isChoice = field.type === 'radio' || field.type === 'checkbox'
    if (isChoice && field instanceof HTMLInputElement) field.checked = checked
    else field.value = value
    if (field.isConnected) field.dispatchEvent(new Event(isChoice ? 'change' : 'input', { bubbles: true }))
  }
  // The app draws what it was told before the press asks for it.
  if (filled.size > 0) await new Promise((done) => setTimeout(done))
  if (waiting?.isConnected) waiting.click()
}

const LOOK_EVERY_MS = 10_000
let started: Promise<void> | undefined
/** A script that a browser failed to import may never be asked for again while this page is open (Chromium 150). */
let isStuck = false

/**
 * What the app is made of comes all at once; each file would else be known only when the one before it is there. It is
 * fetched before anything is imported, so that a line that dies meanwhile leaves nothing stuck.
 */
async function askForAll(): Promise<void> {
  const files = document.querySelector<HTMLMetaElement>('meta[name=app]')?.content.split(' ') ?? []
  await bringFiles(files.map((file) => `/assets/${file}.js`))
}

async function bringApp(): Promise<void> {
  await askForAll()
  isStuck = true
  const { start } = await import('./app.tsx')
  if (root) await start(root)
  isStuck = false
  await tellApp()
}

/** Opening the page afresh is of use once the server answers. It happens once, or when the line is back, never in a loop. */
async function openAfresh(event?: Event): Promise<void> {
  if ((event?.type === 'online' || !wasReloaded()) && (await doesServerAnswer())) location.reload()
  else tryLater()
}

function startApp(event?: Event): Promise<void> {
  for (const touch of touches) removeEventListener(touch, touched)
  if (isStuck && !started) return openAfresh(event)
  started ??= bringApp().then(
    () => note?.remove(),
    (cause: unknown) => {
      started = undefined
      isStuck ||= cause instanceof FileGoneError
      tryLater()
    },
  )
  return started
}

let note: HTMLElement | undefined
let again: ReturnType<typeof setTimeout> | undefined

/** No signal: what is on the screen can be read. The next touch tries again, and so does the phone that is online again. */
function tryLater(): void {
  waitForTouch()
  addEventListener('online', startApp, { once: true })
  const words = document.querySelector<HTMLMetaElement>('meta[name=not-here]')?.content
  if (!words) return
  // A page of one's own has nothing on it yet, so it says so and goes on trying by itself.
  clearTimeout(again)
  again = setTimeout(startApp, LOOK_EVERY_MS)
  if (note) return
  note = document.createElement('p')
  note.className = 'banner warm'
  note.setAttribute('role', 'status')
  note.textContent = words
  document.body.prepend(note)
}

function waitForTouch(): void {
  for (const touch of touches) addEventListener(touch, touched, { passive: true })
}

/** Whoever only reads scrolls, follows links and opens what is folded: none of that needs the app or pays for it. */
function touched(event: Event): void {
  const onWhat = event.target instanceof Element && event.target.closest(needsApp)
  if (onWhat || starts === 'now' || kept.language) void startApp(event)
}

if (starts !== 'never') {
  for (const [event, keep] of early) addEventListener(event, keep, true)
  if (starts === 'now') void startApp()
  else waitForTouch()
}

addEventListener('load', () => {
  const idle = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 500))
  if (starts === 'never') return
  idle(() => void keepApp())
  // Pages are prerendered for all of England. Who chose a council reads its facts without having to touch anything.
  if (kept.area && kept.area !== 'national') idle(() => void startApp())
})
