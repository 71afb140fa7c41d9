/**
 * How much fits: in one answer, and in one envelope. Nothing is ever cut. What is over is counted, kept, and said.
 */
import { MAX_ENVELOPE_BYTES } from '../../../contract/envelope.ts'
import type { Answer } from './draft.ts'

/** What the contract takes in one text. */
export const LETTERS = 20_000
/** Where a report is looked for: a page or a heading. */
export const WHERE_LETTERS = 500
/** From here on a person is told how much is left. */
export const SAY_WHEN_LEFT = 500

/** Signing and sealing each write three bytes as four, and sizes are rounded up in the envelope's steps. */
const ROOM_BYTES = Math.floor((MAX_ENVELOPE_BYTES * 9) / 16) - 80_000

/** Letters over what one text may have; below zero is room left. */
export function over(text: string, letters = LETTERS): number {
  return text.length - letters
}

export function isTooLong({ text = '', rows = [], lists = {}, ofParts = {} }: Answer): boolean {
  const texts = [
    text,
    ...Object.values(ofParts).map((said) => said.text ?? ''),
    ...rows.flatMap(({ says, isSo, shows }) => [says, isSo, shows]),
    ...Object.values(lists).flatMap((items) => items ?? []),
  ]
  return texts.some((one) => over(one) > 0) || rows.some(({ where }) => over(where, WHERE_LETTERS) > 0)
}

/** Whether all of it together still fits into one envelope. */
export function fitsOneEnvelope(input: unknown): boolean {
  return new TextEncoder().encode(JSON.stringify(input)).length <= ROOM_BYTES
}
