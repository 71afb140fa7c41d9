/** The twelve pictures of the twelve doors. Each is only a shape, a colour and a name; none says whose it is. */
import type { ComponentChildren } from 'preact'
import type { KeyOf } from '../i18n/index.ts'
import type { Door } from '../store/index.ts'

interface Picture {
  readonly name: KeyOf<'locked'>
  readonly draw: ComponentChildren
}

const dark = '#10292B'

export const pictures: readonly (Picture & { readonly door: Door })[] = [
  {
    door: 0,
    name: 'door.0',
    draw: (
      <>
        <path d="M8 40C4 20 16 6 41 6c2 25-10 38-29 35z" fill="#5FA66B" />
        <path d="M9 42c6-12 14-20 24-27" {...line('#2B6B3A')} />
      </>
    ),
  },
  {
    door: 1,
    name: 'door.1',
    draw: (
      <path
        d="M24 4l6 12 13 2-9.5 9.5L36 41l-12-6-12 6 2.5-13.5L5 18l13-2z"
        fill="#F2B233"
        stroke="#F2B233"
        stroke-width="3"
        stroke-linejoin="round"
      />
    ),
  },
  { door: 2, name: 'door.2', draw: <path d="M30 5a20 20 0 1 0 13 27A16 16 0 0 1 30 5z" fill="#7C8FD0" /> },
  {
    door: 3,
    name: 'door.3',
    draw: (
      <>
        <path d="M24 8c12 0 20 7 20 17 0 11-9 16-20 16S4 37 4 26C4 15 13 8 24 8z" fill="#9AA9A8" />
        <path d="M14 20c2-3 5-5 9-5" {...line('#D8E0DF')} />
      </>
    ),
  },
  {
    door: 4,
    name: 'door.4',
    draw: (
      <>
        <path d="M2 41c3-17 11-26 19-26 6 0 8 5 12 5 7 0 11 8 13 21z" fill="#57A27C" />
        <circle cx="37" cy="10" r="5" fill="#F2B233" />
      </>
    ),
  },
  {
    door: 5,
    name: 'door.5',
    draw: (
      <>
        <path d="M24 3c9 11 15 17 15 26a15 15 0 0 1-30 0c0-9 6-15 15-26z" fill="#4FA3D1" />
        <path d="M16 30c0 4 3 7 6 8" {...line('#CDE8F5')} />
      </>
    ),
  },
  {
    door: 6,
    name: 'door.6',
    draw: (
      <>
        <path d="M23 5v25H8z" fill="#F7F1DF" />
        <path d="M26 10v20h13z" fill="#FF9E73" />
        <path d="M4 33h40l-6 9H10z" fill="#A4532B" />
      </>
    ),
  },
  {
    door: 7,
    name: 'door.7',
    draw: (
      <>
        <circle cx="15" cy="24" r="8.5" fill="none" stroke="#B5892A" stroke-width="6" />
        <path
          d="M24 24h19M36 24v8M42 24v6"
          fill="none"
          stroke="#B5892A"
          stroke-width="6"
          stroke-linecap="round"
        />
      </>
    ),
  },
  {
    door: 8,
    name: 'door.8',
    draw: (
      <>
        <path d="M26 3l14 16-14 16-14-16z" fill="#E0706B" />
        <path d="M26 3v32M12 19h28" {...line('#FFFFFF', 2.5)} />
        <path d="M26 35c-2 5-8 4-10 10" {...line(dark, 2.5)} />
      </>
    ),
  },
  {
    door: 9,
    name: 'door.9',
    draw: (
      <>
        <path d="M24 6c12 0 20 9 20 18L28 41h-8L4 24C4 15 12 6 24 6z" fill="#F3B6A4" />
        <path d="M24 10v28M14 13l7 25M34 13l-7 25" {...line('#B8634A', 2.5)} />
      </>
    ),
  },
  {
    door: 10,
    name: 'door.10',
    draw: (
      <>
        <path d="M24 5c9 0 13 7 13 15 0 9 3 11 5 15H6c2-4 5-6 5-15 0-8 4-15 13-15z" fill="#E7A92D" />
        <circle cx="24" cy="40" r="4.5" fill={dark} />
      </>
    ),
  },
  {
    door: 11,
    name: 'door.11',
    draw: (
      <>
        <path d="M21 28h6v16h-6z" fill="#8A5A36" />
        <circle cx="24" cy="18" r="14" fill="#3F8F6B" />
        <circle cx="18" cy="14" r="3" fill="#8CCBA4" />
      </>
    ),
  },
]

function line(stroke: string, width = 3) {
  return {
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  } as const
}

export function DoorPicture({ door }: { door: Door }) {
  return (
    <svg class="avatar" viewBox="0 0 48 48" width="56" height="56" aria-hidden="true" focusable="false">
      {pictures[door]?.draw}
    </svg>
  )
}
