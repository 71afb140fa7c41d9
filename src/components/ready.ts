/**
 * Something a page needs before it can be shown: its code, a topic, an area's facts.
 *
 * The first `useReady` throws the promise, which keeps what is on the screen (the page before it, or the prerendered
 * one) until it is there; later calls answer at once. Only for what comes from our own files: never for what a person
 * wrote, because answers are kept for as long as the app is open.
 */

import { useRef, useState } from 'preact/hooks'

const answers = new Map<string, { readonly value: unknown } | { readonly cause: unknown }>()
const asked = new Map<string, Promise<boolean>>()

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
        answers.set(name, { cause })
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

export function useReady<T>(name: string, load: () => Promise<T>): T {
  const [, drawAgain] = useState(0)
  const waitsFor = useRef<string | undefined>(undefined)
  const answer = answers.get(name)
  if (!answer) {
    const waiting = makeReady(name, load)
    // While a prerendered page is taken over, only the part that waits can go on from where it was.
    if (waitsFor.current !== name) void waiting.then(() => drawAgain((count) => count + 1))
    waitsFor.current = name
    throw waiting
  }
  if ('cause' in answer) throw answer.cause
  return answer.value as T // kept under this name by this caller's own `load`
}
