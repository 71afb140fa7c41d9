/**
 * Three choices that the first script of a page needs before anything can be asked for: the language, the size of
 * the words, and the council whose facts are shown. A copy; `preferences.ts` has the original. It never holds anything else.
 */

export interface AtOnce {
  readonly language?: string
  readonly textSize?: string
  readonly area?: string
}

const NAME = 'heard/at-once'

export function readAtOnce(): AtOnce {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    // Storage that is switched off or spoilt: the page is shown as it came.
    return {}
  }
}

export function keepAtOnce(chosen: AtOnce): void {
  try {
    localStorage.setItem(NAME, JSON.stringify({ ...readAtOnce(), ...chosen }))
  } catch {
    // As above: the choice then holds for this page only.
  }
}
