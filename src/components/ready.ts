/**
 * Something a page needs before it can be shown: its code, a topic, an area's facts.
 *
 * The first `useReady` throws the promise, which keeps what is on the screen (the page before it, or the prerendered
 * one) until it is there; later calls answer at once. A file that cannot be fetched, or is long in coming, is a
 * `NotHereError`: the line is dead, and nothing is wrong with the app. Only for what comes from our own files: never for
 * what a person wrote, because answers are kept for as long as the app is open.
 */

import { useRef, useState } from 'preact/hooks'

/** How long the page before stays on the screen without a word while the next one is fetched. */
const PATIENCE_MS = 6_000

const answers = new Map<string, { readonly value: unknown } | { readonly cause: unknown }>()
const asked = new Map<string, Promise<boolean>>()

/** A file of the app is not on the phone and could not be fetched now. */
export class NotHereError extends Error {
  override readonly name = 'NotHereError'
  /** Asks for it again. True when it is here. */
  readonly again: () => Promise<boolean>
  constructor(what: string, load: () => Promise<unknown>, cause?: unknown) {
    super(`"${what}" could not be fetched. Ask for it again when there is signal.`, { cause })
    this.again = () => makeReady(what, load)
  }
}

/** As Chromium, Firefox and Safari say it when a script cannot be fetched. */
export const isNotFetched = (cause: unknown) =>
  cause instanceof TypeError && /dynamically imported module|importing a module script/i.test(cause.message)

/** Fetches it now, so that a later `useReady` of the same name answers at once. False when it could not be fetched. */
export function makeReady(name: string, load: () => Promise<unknown>): Promise<boolean> {
  let waiting = asked.get(name)
  if (!waiting) {
    waiting = load().then(
      (value) => {
        answers.set(name, { value })
        return true
      },
      (cause: unknown) => {
        answers.set(name, { cause: isNotFetched(cause) ? new NotHereError(name, load, cause) : cause })
        // Asked for again when somebody comes back to it: signal may have returned.
        asked.delete(name)
        return false
      },
    )
    asked.set(name, waiting)
  }
  return waiting
}

let takingOver = false

/** While a prerendered page is being taken over, and what is drawn for the first time is on the screen already. */
export function isTakingOver(): boolean {
  return takingOver
}

/** Runs what takes over the page, until everything on it has been. */
export async function takeOver(page: () => void): Promise<void> {
  takingOver = true
  try {
    page()
    await everythingReady()
  } finally {
    takingOver = false
  }
}

/** How many things were ever asked for, here or not yet: drawing again can only help while it grows. */
export function howManyAsked(): number {
  return asked.size
}

/** Once nothing is waited for any more and what waited has been drawn. */
export async function everythingReady(): Promise<void> {
  let known = -1
  while (known !== asked.size) {
    known = asked.size
    await Promise.all(asked.values())
    // Drawing happens in microtasks, so it is over when a timer comes round.
    await new Promise((drawn) => setTimeout(drawn))
  }
}

/** Over when it is there, or when it is time to say that it is not. */
function patiently(name: string, load: () => Promise<unknown>, waiting: Promise<boolean>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      answers.set(name, { cause: new NotHereError(name, load) })
      resolve()
    }, PATIENCE_MS)
  })
  return Promise.race([waiting.finally(() => clearTimeout(timer)), late])
}

/** What is read already stays on the screen while it is taken over, however long the line is dead. */
async function untilHere(name: string, load: () => Promise<unknown>): Promise<void> {
  while (!(await makeReady(name, load))) {
    const answer = answers.get(name)
    if (!(answer && 'cause' in answer && answer.cause instanceof NotHereError)) return
    answers.delete(name)
    await new Promise((later) => setTimeout(later, PATIENCE_MS))
  }
}

export function useReady<T>(name: string, load: () => Promise<T>): T {
  const [, drawAgain] = useState(0)
  const waitsFor = useRef<string | undefined>(undefined)
  const answer = answers.get(name)
  if (!answer) {
    const waiting = takingOver ? untilHere(name, load) : patiently(name, load, makeReady(name, load))
    // While a prerendered page is taken over, only the part that waits can go on from where it was.
    if (waitsFor.current !== name) void waiting.then(() => drawAgain((count) => count + 1))
    waitsFor.current = name
    throw waiting
  }
  if ('cause' in answer) throw answer.cause
  return answer.value as T // kept under this name by this caller's own `load`
}
