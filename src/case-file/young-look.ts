/** The colours a young person chose for their part. They are in the vault: a locked phone looks the same for everybody. */
import { type Place, place } from '../store/index.ts'

export const looks = ['auto', 'sunny', 'sea', 'garden', 'night'] as const
export type Look = (typeof looks)[number]

export const lookPlace: Place<{ readonly look?: Look }> = place<{ readonly look?: Look }>('young/look', {})
