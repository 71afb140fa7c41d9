/** Whether a newer app is waiting, and how to take it. Whoever watches the service worker offers it here. */

let take: (() => void) | undefined
const listeners = new Set<() => void>()

/** A newer app is waiting; `takeIt` changes over to it. */
export function offerUpdate(takeIt: () => void): void {
  take = takeIt
  for (const listener of listeners) listener()
}

export function updateIsReady(): boolean {
  return take !== undefined
}

export function takeUpdate(): void {
  take?.()
}

export function watchUpdate(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
