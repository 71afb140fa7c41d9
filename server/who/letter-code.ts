/**
 * The code that a letter or a worker's screen shows: Crockford base32, made to be read out and typed.
 *
 * Letter: ten random characters (50 bits) and two that check them. Scan: 26 characters (128 bits).
 * Small letters, dashes, spaces, O for 0 and I or L for 1 are all understood.
 */
import { randomBytes, randomInt } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** The largest prime under 32²: catches every single wrong character and every pair swapped. */
const CHECK_PRIME = 1021

const character = (value: number) => ALPHABET[value] ?? '0'

function checkOf(body: string): string {
  let rest = 0
  for (const letter of body) rest = (rest * 32 + ALPHABET.indexOf(letter)) % CHECK_PRIME
  return character(rest >> 5) + character(rest & 31)
}

export function makeLetterCode(): string {
  const body = Array.from({ length: 10 }, () => character(randomInt(32))).join('')
  return body + checkOf(body)
}

export function makeScanCode(): string {
  const number = BigInt(`0x${randomBytes(16).toString('hex')}`)
  return Array.from({ length: 26 }, (_, i) => character(Number((number >> BigInt(125 - i * 5)) & 31n))).join(
    '',
  )
}

export const makeMeetingPin = (): string => randomInt(1_000_000).toString().padStart(6, '0')

/** As printed: groups of four. */
export const printCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code

/** What was meant by what was typed. Anything that cannot be a code answers nothing. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (!/^[0-9A-HJKMNP-TV-Z]+$/.test(code)) return undefined
  if (code.length === 12) return checkOf(code.slice(0, 10)) === code.slice(10) ? code : undefined
  return code.length === 26 ? code : undefined
}
