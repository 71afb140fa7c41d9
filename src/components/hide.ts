/**
 * Quick hide: cover, drop the keys, leave. It works before anything else has loaded.
 *
 * In this order, in one tick: the screen goes blank, the tab is called "List", every tab is told to lock, the address
 * becomes the cover's. Going back then shows the lock screen only, for as long as this tab has not been unlocked.
 * What is in the browser's history stays there; the page about Hide says so.
 */

const COVER = '/hide/'
const PRESSES = 3
const WITHIN_MS = 2000
/** The longest that a dark page waits for words to be kept. */
const LEAVE_WITHIN_MS = 300
/** Whoever is keeping words puts a promise into the event's list (its `detail`). */
export const LEAVING = 'heard/leaving'
/** Set in this tab only, and says nothing about anybody. */
const HIDDEN = 'list'

/** Every tab listens here (src/store): whoever hears anything on it drops the keys. */
export const LOCK_CHANNEL = 'heard/lock'

export function hide(): void {
  document.documentElement.hidden = true
  document.documentElement.style.visibility = 'hidden'
  document.title = 'List'
  sessionStorage.setItem(HIDDEN, '1')
  const channel = new BroadcastChannel(LOCK_CHANNEL)
  channel.postMessage('lock')
  channel.close()
  leave()
}

/** The screen is dark. What was typed a moment ago is given the time to be kept, and then the page goes. */
function leave(): void {
  const saving: Promise<unknown>[] = []
  dispatchEvent(new CustomEvent(LEAVING, { detail: saving }))
  if (saving.length === 0) {
    location.replace(COVER)
    return
  }
  const late = new Promise((then) => setTimeout(then, LEAVE_WITHIN_MS))
  void Promise.race([Promise.allSettled(saving), late]).then(() => location.replace(COVER))
}

/** The person has come back on purpose: going back is ordinary again. */
export function unhide(): void {
  sessionStorage.removeItem(HIDDEN)
}

/** After Hide, an older page of this tab shows the lock screen instead of itself. */
function keepHidden(lockScreen: string): void {
  if (sessionStorage.getItem(HIDDEN) === null) return
  if (location.pathname === COVER || location.pathname === lockScreen) return
  document.documentElement.style.visibility = 'hidden'
  document.title = 'List'
  location.replace(lockScreen)
}

/** Listens for the Hide button and for three presses of Shift. */
export function watchForHide(lockScreen: string): void {
  keepHidden(lockScreen)
  addEventListener('pageshow', () => keepHidden(lockScreen))

  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      // A link on the lock screen, to the guide or to help, is a way back too.
      if (location.pathname === lockScreen && link && !link.matches('[data-hide]')) unhide()
      if (!link?.matches('[data-hide]')) return
      event.preventDefault()
      event.stopImmediatePropagation()
      hide()
    },
    true,
  )

  let presses: number[] = []
  addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (key !== 'Shift') presses = []
    else if (!repeat) {
      presses = [...presses.filter((at) => timeStamp - at < WITHIN_MS), timeStamp]
      if (presses.length >= PRESSES) hide()
    }
  })
}
