/**
 * Who wants to know when a place changes, in this tab and in the others. What travels between tabs is a
 * record's opaque name, never the place's and never a word of what is in it.
 */

const listeners = new Map<string, Set<() => void>>()
const names = new Map<string, string>()
let channel: BroadcastChannel | undefined

/** Calls back when the place changes, here or in another tab. Answers how to stop. */
export function watch(at: { readonly name: string }, listener: () => void): () => void {
  listen()
  const those = listeners.get(at.name) ?? new Set()
  listeners.set(at.name, those.add(listener))
  return () => {
    those.delete(listener)
  }
}

/** Remembers, while the door is open, which place a record's opaque name stands for. */
export function knowAs(key: string, name: string): void {
  names.set(key, name)
}

export function forgetNames(): void {
  names.clear()
}

export function announce(key: string, name: string): void {
  tell(name)
  listen()
  channel?.postMessage(key)
}

function tell(name: string | undefined): void {
  if (name === undefined) return
  for (const listener of [...(listeners.get(name) ?? [])]) listener()
}

function listen(): void {
  if (channel || typeof BroadcastChannel === 'undefined') return
  channel = new BroadcastChannel('heard/places')
  channel.onmessage = ({ data }) => tell(names.get(String(data)))
}
