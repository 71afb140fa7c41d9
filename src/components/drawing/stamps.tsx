/** Small pictures of our own to put on the paper. Some take the chosen colour (`currentColor`): a person, a cat, a heart. */
import type { ComponentChildren } from 'preact'
import { feelings, pebbleArt } from '../feelings.tsx'
import { houseArt } from '../houses.tsx'

export interface Stamp {
  readonly art: ComponentChildren
  /** The side of the square it is drawn in. */
  readonly square: number
}

const dark = '#10292B'
const eyes = { stroke: dark, 'stroke-width': 5, 'stroke-linecap': 'round' as const }
const line = { fill: 'none', stroke: dark, 'stroke-width': 3.5, 'stroke-linecap': 'round' as const }

const things = {
  person: (
    <>
      <path d="M17 68c0-22 6-36 19-36s19 14 19 36z" fill="#1C6A6A" />
      <circle cx="36" cy="20" r="16" fill="currentColor" />
      <path d="M30 18v1M42 18v1" {...eyes} />
      <path d="M29 25c4 4 10 4 14 0" {...line} />
    </>
  ),
  cat: (
    <>
      <path
        d="M15 32 16 8l13 10a26 26 0 0 1 14 0L56 8l1 24c4 19-6 33-21 33S11 51 15 32z"
        fill="currentColor"
      />
      <path d="M27 35v3M45 35v3" {...eyes} />
      <path
        d="M36 45v3M28 50c3 4 7 3 8-2 1 5 5 6 8 2M8 42l10 2M8 51l10-2M64 42l-10 2M64 51l-10-2"
        {...line}
      />
    </>
  ),
  dog: (
    <>
      <path d="M18 20c3-13 33-13 36 0 4 13 4 32-3 39-7 7-23 7-30 0-7-7-7-26-3-39z" fill="currentColor" />
      <path d="M19 16C9 15 4 28 6 42c7 4 12-4 14-16zM53 16c10-1 15 12 13 26-7 4-12-4-14-16z" fill="#5C3A21" />
      <path d="M28 31v3M44 31v3" {...eyes} />
      <ellipse cx="36" cy="44" rx="6" ry="4.5" fill={dark} />
      <path d="M36 48v5M28 54c3 3 6 3 8-1 2 4 5 4 8 1" {...line} />
    </>
  ),
  house: undefined,
  tree: (
    <>
      <path d="M30 68c2-9 2-18 1-26h10c-1 8-1 17 1 26z" fill="#8A5A34" />
      <path
        d="M36 5c12 0 18 8 17 16 11 3 12 18 1 23-4 6-13 7-18 3-5 4-14 3-18-3-11-5-10-20 1-23-1-8 5-16 17-16z"
        fill="#4E9A5C"
      />
    </>
  ),
  flower: (
    <>
      <path
        d="M36 34v34M36 56c6-9 13-9 18-9-1 8-8 12-18 9z"
        stroke="#2F7A48"
        stroke-width="4"
        fill="#2F7A48"
      />
      <circle cx="36" cy="13" r="9" fill="currentColor" />
      <circle cx="49" cy="22" r="9" fill="currentColor" />
      <circle cx="44" cy="37" r="9" fill="currentColor" />
      <circle cx="28" cy="37" r="9" fill="currentColor" />
      <circle cx="23" cy="22" r="9" fill="currentColor" />
      <circle cx="36" cy="26" r="8" fill="#FFC02E" />
    </>
  ),
  sun: (
    <>
      <circle cx="36" cy="36" r="16" fill="#FFC02E" />
      <path
        d="M36 6v7M36 59v7M6 36h7M59 36h7M15 15l5 5M52 52l5 5M57 15l-5 5M20 52l-5 5"
        stroke="#FFC02E"
        stroke-width="5"
        stroke-linecap="round"
      />
    </>
  ),
  moon: <path d="M42 6a31 31 0 1 0 25 43A26 26 0 0 1 42 6z" fill="#F9D36E" />,
  cloud: <path d="M19 56a15 15 0 0 1-1-30 19 19 0 0 1 36-3 17 17 0 0 1 1 33z" fill="#8FA9B5" />,
  rain: <path d="M36 8c10 14 17 23 17 33 0 11-8 19-17 19s-17-8-17-19c0-10 7-19 17-33z" fill="#4B87A6" />,
  rainbow: (
    <>
      <path d="M8 58a28 28 0 0 1 56 0" fill="none" stroke="#D23B4E" stroke-width="6" />
      <path d="M14 58a22 22 0 0 1 44 0" fill="none" stroke="#FFC02E" stroke-width="6" />
      <path d="M20 58a16 16 0 0 1 32 0" fill="none" stroke="#4E9A5C" stroke-width="6" />
      <path d="M26 58a10 10 0 0 1 20 0" fill="none" stroke="#2B6CA3" stroke-width="6" />
    </>
  ),
  heart: (
    <path
      d="M36 64C14 48 7 37 7 26 7 17 14 10 22 10c6 0 11 3 14 8 3-5 8-8 14-8 8 0 15 7 15 16 0 11-7 22-29 38z"
      fill="currentColor"
    />
  ),
  star: <path d="M36 5l9.5 20 21.5 3-16 15.5 4 22-19-10.5-19 10.5 4-22L5 28l21.5-3z" fill="currentColor" />,
  ball: (
    <>
      <circle cx="36" cy="36" r="29" fill="currentColor" />
      <path
        d="M10 24c16 8 36 8 52 0M10 48c16-8 36-8 52 0M36 7v58"
        fill="none"
        stroke="#FFFFFF"
        stroke-width="3.5"
      />
    </>
  ),
} as const

export type ThingName = keyof typeof things

export const thingNames = Object.keys(things) as readonly ThingName[] // its own keys

/** What was kept by a newer app and is not known here is left out of the picture. */
export function stampOf(name: string): Stamp | undefined {
  if (name === 'house') return { art: houseArt('good'), square: 150 }
  const feeling = feelings.find((one) => one === name)
  if (feeling) return { art: pebbleArt(feeling), square: 72 }
  const thing = thingNames.find((one) => one === name)
  return thing && { art: things[thing], square: 72 }
}

export function StampPicture({ name, colour }: { name: string; colour: string }) {
  const stamp = stampOf(name)
  return (
    stamp && (
      <svg
        class="feel-art stamp-art"
        viewBox={`0 0 ${stamp.square} ${stamp.square}`}
        ref={(drawn) => drawn?.style.setProperty('color', colour)}
        aria-hidden="true"
        focusable="false"
      >
        {stamp.art}
      </svg>
    )
  )
}
