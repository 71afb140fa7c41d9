/** Whether our own server answers at all. A HEAD goes past the service worker, which would answer from the phone. */
const PATIENCE_MS = 5_000

export async function doesServerAnswer(): Promise<boolean> {
  try {
    const answer = await fetch('/icons/icon.svg', {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return answer.ok
  } catch {
    // No signal, which is normal life.
    return false
  }
}

export class FileGoneError extends Error {
  override readonly name = 'FileGoneError'
}

/** Fetches files of the app, so that they are at hand when they are imported. */
export async function bringFiles(paths: readonly string[]): Promise<void> {
  await Promise.all(
    paths.map(async (path) => {
      const answer = await fetch(path)
      if (!answer.ok) throw new FileGoneError(`${path} is not there any more. Open the page afresh.`)
      await answer.arrayBuffer()
    }),
  )
}

/** Whether this page was opened afresh, by us or by somebody. */
export function wasReloaded(): boolean {
  const [how] = performance.getEntriesByType('navigation')
  return how instanceof PerformanceNavigationTiming && how.type === 'reload'
}
