/**
 * How a young person likes their part to look: its colours, and words alone without pictures. It is in the vault: a
 * locked phone looks the same for everybody.
 */
import { type Place, place } from '../store/index.ts'

export const looks = ['auto', 'sunny', 'sea', 'garden', 'night'] as const
export type Look = (typeof looks)[number]

export interface YoungLook {
  readonly look?: Look
  readonly wordsOnly?: boolean
}

export const lookPlace: Place<YoungLook> = place<YoungLook>('young/look', {})
