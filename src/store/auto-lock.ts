/**
 * Locks by itself: sixty seconds after this tab was hidden, and after five minutes in which nobody touched
 * anything in any tab. A timer that the browser stopped is made up for as soon as the tab is seen again.
 */
import { isOpen, lockHere, onLockChange } from './session.ts'

export const HIDDEN_MS = 60_000
export const IDLE_MS = 5 * 60_000
const TELL_EVERY_MS = 10_000
const touches = ['pointerdown', 'keydown', 'input', 'scroll', 'touchstart'] as const

let lastTouch = 0
let lastTold = 0
let hiddenSince: number | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let channel: BroadcastChannel | undefined

/** Starts watching. Called once, by the store's front door, when the first door opens. */
export function startAutoLock(): void {
  if (channel || typeof document === 'undefined') return
  channel = new BroadcastChannel('heard/touch')
  channel.onmessage = () => {
    lastTouch = Date.now()
  }
  for (const touch of touches) addEventListener(touch, touched, { capture: true, passive: true })
  document.addEventListener('visibilitychange', seen)
  addEventListener('pageshow', seen)
  onLockChange(begin)
  begin()
}

function begin(): void {
  clearTimeout(timer)
  if (!isOpen()) return
  lastTouch = Date.now()
  hiddenSince = document.hidden ? Date.now() : undefined
  check()
}

/** Somebody is there although nobody touches the phone: they speak to it. */
export function stillHere(): void {
  touched()
}

function touched(): void {
  lastTouch = Date.now()
  if (lastTouch - lastTold < TELL_EVERY_MS) return
  lastTold = lastTouch
  channel?.postMessage('touched')
}

function seen(): void {
  if (document.hidden) hiddenSince ??= Date.now()
  check()
  if (!document.hidden) hiddenSince = undefined
}

function check(): void {
  clearTimeout(timer)
  if (!isOpen()) return
  const now = Date.now()
  const left = Math.min(
    lastTouch + IDLE_MS - now,
    hiddenSince === undefined ? Number.POSITIVE_INFINITY : hiddenSince + HIDDEN_MS - now,
  )
  if (left <= 0) lockHere()
  else timer = setTimeout(check, Math.max(left, 250))
}
