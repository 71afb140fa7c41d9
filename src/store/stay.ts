/** Asks the browser not to clear what is kept here when the phone runs short of room, and says truly what it answered. */
export async function askToStay(): Promise<'kept' | 'not-promised' | 'unknown'> {
  if (!navigator.storage?.persist) return 'unknown'
  if (await navigator.storage.persisted()) return 'kept'
  return (await navigator.storage.persist()) ? 'kept' : 'not-promised'
}
