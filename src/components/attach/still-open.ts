/**
 * What is open on the page and not added yet. Whoever leads on from there asks first, once: nothing is added that nobody
 * added, and nobody finds out later that it is missing.
 */
const asking = new Set<() => boolean>()

/** `ask` shows its question, and answers whether it had to. Call what comes back when it is no longer open. */
export function stillOpen(ask: () => boolean): () => void {
  asking.add(ask)
  return () => asking.delete(ask)
}

/** True when something asks: then stay, this once. */
export function asksFirst(): boolean {
  return [...asking].map((ask) => ask()).includes(true)
}
