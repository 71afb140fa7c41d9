/** Keeps the screen on while somebody speaks, where the phone can: a dark screen would end the recording. */
export function stayAwake(): { end(): void } {
  const held = navigator.wakeLock?.request('screen').catch(() => undefined) // low on power: it may go dark
  return { end: () => void held?.then((lock) => lock?.release()) }
}
