/** Asks the browser to wake the service worker when there is signal, where the browser can do that. */

interface WithSync extends ServiceWorkerRegistration {
  readonly sync?: { register(tag: string): Promise<void> }
}

export const SYNC_TAG = 'outbox'

export async function requestBackgroundSync(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    const registration: WithSync | undefined = await navigator.serviceWorker.getRegistration()
    await registration?.sync?.register(SYNC_TAG)
  } catch {
    // Not allowed here, or not to be had: the page itself delivers when it is open.
  }
}
