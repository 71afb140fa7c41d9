/** Puts words where they can be pasted. False when the phone does not let us. */
export function copyIt(words: string): Promise<boolean> {
  return navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  )
}
