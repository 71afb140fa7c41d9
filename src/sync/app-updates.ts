/**
 * The page's half of the service worker: puts it there, tells it which language to keep, and says when a newer
 * app is ready. It never takes over by itself and never reloads over an open draft: the page decides when.
 */
import { isOpen } from '../store/session.ts'
import { scriptAddress } from '../store/trusted.ts'

const LOOK_EVERY_MS = 60 * 60_000

let ready: (() => void) | undefined
const listeners = new Set<(apply: () => void) => void>()
let hadOne = false
let isReplaced = false
let registering: Promise<ServiceWorkerRegistration | undefined> | undefined

/** Puts the service worker there and keeps the language that is being read. Safe to call more than once. */
export async function start(): Promise<void> {
  const registration = await register()
  if (!registration) return
  await keepLanguage(document.documentElement.lang)
}

/** Calls back once a newer app is waiting, with what takes it: a change-over and one reload. Answers how to stop. */
export function watchForUpdates(onReady: (apply: () => void) => void): () => void {
  listeners.add(onReady)
  if (ready) onReady(ready)
  void register()
  return () => {
    listeners.delete(onReady)
  }
}

/** Keeps everything of this language on the phone, for reading without signal. True when it is all there. */
export async function keepLanguage(lang: string): Promise<boolean> {
  if (!(await register())) return false
  const { active } = await navigator.serviceWorker.ready
  if (!active) return false
  const { port1, port2 } = new MessageChannel()
  const answered = new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data?.ok === true)
  })
  active.postMessage({ type: 'LANG', lang }, [port2])
  return answered
}

function register(): Promise<ServiceWorkerRegistration | undefined> {
  registering ??= registerOnce()
  return registering
}

async function registerOnce(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return undefined
  try {
    const registration = await navigator.serviceWorker.register(scriptAddress('/sw.js'), { scope: '/' })
    hadOne = navigator.serviceWorker.controller !== null
    follow(registration)
    return registration
  } catch {
    // Private windows may not have one: the app then works with signal only, and may be tried again later.
    registering = undefined
    return undefined
  }
}

function follow(registration: ServiceWorkerRegistration): void {
  offer(registration)
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => coming.state === 'installed' && offer(registration))
  })
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    isReplaced = navigator.serviceWorker.controller !== null && hadOne
    hadOne = true
  })
  const look = () => !document.hidden && registration.update().catch(() => undefined)
  document.addEventListener('visibilitychange', look)
  setInterval(look, LOOK_EVERY_MS)
  // Another tab took the newer app: this one follows when nobody looks and nothing is open.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && isReplaced && !isOpen()) location.reload()
  })
}

function offer({ waiting }: ServiceWorkerRegistration): void {
  // Without a controller this is the first one of all, and there is nothing to change over from.
  if (!waiting || !navigator.serviceWorker.controller) return
  ready = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.postMessage({ type: 'SKIP_WAITING' })
  }
  for (const listener of listeners) listener(ready)
}
