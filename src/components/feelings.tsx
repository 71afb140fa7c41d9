/** Twelve pebbles for twelve feelings. They are shapes with a face, not people, and none of them is the right one. */
import type { ComponentChildren } from 'preact'

export type Feeling = (typeof feelings)[number]

export const feelings = [
  'happy',
  'ok',
  'loved',
  'hopeful',
  'sad',
  'worried',
  'scared',
  'angry',
  'lonely',
  'tired',
  'mixed',
  'unsure',
] as const

const pebbles: Readonly<Record<Feeling, ComponentChildren>> = {
  happy: (
    <>
      <path d="M36 5c18 0 31 11 31 29S54 67 36 67 5 55 5 36 18 5 36 5z" fill="#FFC96B" />
      <path d="M22 42c6 8 22 8 28 0" class="ln" />
      <path d="M23 30v2M49 30v2" class="ln eye" />
    </>
  ),
  ok: (
    <>
      <path d="M30 6c20-4 37 8 37 28 0 19-12 33-32 33C17 67 4 56 5 37 6 19 15 9 30 6z" fill="#BFE0C4" />
      <path d="M25 44h22" class="ln" />
      <path d="M25 31v2M47 31v2" class="ln eye" />
    </>
  ),
  loved: (
    <>
      <path d="M36 5c18 0 31 11 31 29S54 67 36 67 5 55 5 36 18 5 36 5z" fill="#FFB3A6" />
      <path d="M24 42c6 7 18 7 24 0" class="ln" />
      <path d="M20 32c2-4 7-4 9 0M43 32c2-4 7-4 9 0" class="ln" />
    </>
  ),
  hopeful: (
    <>
      <path d="M40 6c16 2 28 15 27 31-1 18-14 30-32 30C16 67 4 53 5 36 6 17 21 4 40 6z" fill="#F9D36E" />
      <path d="M25 43c5 5 17 5 22 0" class="ln" />
      <path d="M20 25c3-3 6-3 8-2M52 25c-3-3-6-3-8-2" class="ln thin" />
      <path d="M25 32v1M47 32v1" class="ln eye" />
    </>
  ),
  sad: (
    <>
      <path d="M40 6c16 2 28 15 27 31-1 18-14 30-32 30C16 67 4 53 5 36 6 17 21 4 40 6z" fill="#9FC3DC" />
      <path d="M25 48c6-6 16-6 22 0" class="ln" />
      <path d="M20 29l8-3M52 29l-8-3" class="ln thin" />
      <path d="M49 38c3 4 3 7 0 7s-3-3 0-7z" fill="#2D86A8" />
      <path d="M25 34v2M47 34v2" class="ln eye" />
    </>
  ),
  worried: (
    <>
      <path d="M30 6c20-4 37 8 37 28 0 19-12 33-32 33C17 67 4 56 5 37 6 19 15 9 30 6z" fill="#B8D5E6" />
      <path d="M25 46c3-4 6 2 10-1s6 2 11-1" class="ln" />
      <path d="M20 27l8-3M52 27l-8-3" class="ln thin" />
      <path d="M25 33v2M47 33v2" class="ln eye" />
    </>
  ),
  scared: (
    <>
      <path d="M30 6c20-4 37 8 37 28 0 19-12 33-32 33C17 67 4 56 5 37 6 19 15 9 30 6z" fill="#C9C3E4" />
      <ellipse cx="36" cy="46" rx="6" ry="5" fill="#10292B" />
      <path d="M20 24l7-3M52 24l-7-3" class="ln thin" />
      <circle cx="25" cy="32" r="5" fill="#fff" class="lnc" />
      <circle cx="47" cy="32" r="5" fill="#fff" class="lnc" />
      <path d="M25 32v1M47 32v1" class="ln eye" />
    </>
  ),
  angry: (
    <>
      <path d="M36 5c18 0 31 11 31 29S54 67 36 67 5 55 5 36 18 5 36 5z" fill="#F29C7B" />
      <path d="M26 47c5-4 15-4 20 0" class="ln" />
      <path d="M20 25l10 5M52 25l-10 5" class="ln" />
      <path d="M26 34v2M46 34v2" class="ln eye" />
    </>
  ),
  lonely: (
    <>
      <path d="M40 6c16 2 28 15 27 31-1 18-14 30-32 30C16 67 4 53 5 36 6 17 21 4 40 6z" fill="#B9C6CC" />
      <path d="M29 46c4-2 9-2 13 1" class="ln" />
      <path d="M24 36v1M41 36v1" class="ln eye" />
    </>
  ),
  tired: (
    <>
      <path d="M30 6c20-4 37 8 37 28 0 19-12 33-32 33C17 67 4 56 5 37 6 19 15 9 30 6z" fill="#D8CDB8" />
      <path d="M29 46h14" class="ln" />
      <path d="M20 33c2 3 7 3 9 0M43 33c2 3 7 3 9 0" class="ln" />
    </>
  ),
  mixed: (
    <>
      <path d="M36 5c18 0 31 11 31 29S54 67 36 67 5 55 5 36 18 5 36 5z" fill="#E5B7CF" />
      <path d="M24 44c4 4 8 4 12 0s8-4 12 0" class="ln" />
      <path d="M20 26l8-2M44 27l8 2" class="ln thin" />
      <path d="M25 33v1M47 33v1" class="ln eye" />
    </>
  ),
  unsure: (
    <>
      <path
        d="M40 6c16 2 28 15 27 31-1 18-14 30-32 30C16 67 4 53 5 36 6 17 21 4 40 6z"
        fill="#FFFFFF"
        stroke="#10292B"
        stroke-width="2.5"
        stroke-dasharray="5 5"
      />
      <path d="M29 28c0-5 4-8 8-8s8 3 8 7c0 6-8 6-8 12" class="ln" />
      <circle cx="37" cy="47" r="2.6" fill="#10292B" />
    </>
  ),
}

/** Its lines and shapes, in a square of 72. */
export const pebbleArt = (feeling: Feeling): ComponentChildren => pebbles[feeling]

export function Pebble({ feeling }: { feeling: Feeling }) {
  return (
    <svg class="art feel-art" viewBox="0 0 72 72" aria-hidden="true" focusable="false">
      {pebbles[feeling]}
    </svg>
  )
}
