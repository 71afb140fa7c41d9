/**
 * The code as it is typed, pasted or followed from a link. It takes the code out of the address at once, so that it
 * stays in no history, and judges nothing but its length: whether it is the right one only the council knows.
 */

/** The code in the address's fragment, removed from there. */
export function takeCodeFromAddress(): string {
  if (typeof location === 'undefined') return ''
  const code = new URLSearchParams(location.hash.slice(1)).get('code') ?? ''
  if (location.hash) history.replaceState(history.state, '', location.pathname + location.search)
  return code
}

/** What was meant: any case, any dashes or spaces, O for 0, I or L for 1. */
export function asCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
}

/** As on the letter, in groups of four. */
export function inGroups(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? ''
}

/** A letter's code has 12 characters, the one of a worker's screen 26. */
export function isWhole(code: string): boolean {
  return code.length === 12 || code.length === 26
}
