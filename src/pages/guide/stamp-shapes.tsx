/**
 * What is on the little pictures of the guide: flat paper shapes in the page's own colours, so they follow light and
 * dark. They are fetched for pages that are drawn on the phone; on a prerendered one they are there already.
 */
import type { ComponentChildren } from 'preact'
import { moreStamps } from './more-stamps.ts'

const stamps: Readonly<
  Record<string, { readonly ground: string; readonly picture: () => ComponentChildren }>
> = {
  worry: {
    ground: 'var(--sky)',
    picture: () => (
      <>
        <path
          d="M14 22h26a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H26l-8 7v-7h-4a4 4 0 0 1-4-4V26a4 4 0 0 1 4-4z"
          fill="var(--paper)"
        />
        <path d="M17 29h20M17 34h12" stroke="#3D5556" stroke-width="2.5" stroke-linecap="round" />
        <path
          d="M36 40h20a4 4 0 0 1 4 4v7a4 4 0 0 1-4 4h-3v5l-6-5H36a4 4 0 0 1-4-4v-7a4 4 0 0 1 4-4z"
          fill="var(--table)"
        />
      </>
    ),
  },
  enquiry: {
    ground: 'var(--leaf)',
    picture: () => (
      <>
        <path d="M18 32 36 18l18 14v22H18z" fill="var(--paper)" />
        <path
          d="M14 34 36 16l22 18"
          fill="none"
          stroke="var(--table)"
          stroke-width="4"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
        <path d="M31 54V41h10v13z" fill="var(--apricot)" />
        <circle cx="50" cy="46" r="9" fill="none" stroke="var(--ink)" stroke-width="3" />
        <path d="M56.5 52.5l6 6" stroke="var(--ink)" stroke-width="4" stroke-linecap="round" />
      </>
    ),
  },
  meet: {
    ground: 'var(--hero-bg)',
    picture: () => (
      <>
        <g fill="var(--table)">
          <path d="M16 22a3 3 0 0 1 6 0v32a3 3 0 0 1-6 0z" />
          <path d="M19 39h9a6 6 0 0 1 6 6v9a3 3 0 0 1-6 0v-8c0-1-.5-1.5-1.5-1.5H19z" />
        </g>
        <rect x="24" y="32" width="11" height="5" rx="2.5" fill="var(--apricot)" />
        <g fill="var(--table)" transform="matrix(-1 0 0 1 72 0)">
          <path d="M16 22a3 3 0 0 1 6 0v32a3 3 0 0 1-6 0z" />
          <path d="M19 39h9a6 6 0 0 1 6 6v9a3 3 0 0 1-6 0v-8c0-1-.5-1.5-1.5-1.5H19z" />
        </g>
        <rect x="37" y="32" width="11" height="5" rx="2.5" fill="var(--paper)" />
        <path
          d="M30 14h14a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3h-5l-4 4v-4h-5a3 3 0 0 1-3-3v-5a3 3 0 0 1 3-3z"
          fill="var(--paper)"
        />
      </>
    ),
  },
  table: {
    ground: 'var(--hero-bg)',
    picture: () => (
      <>
        <g fill="var(--seat)">
          <rect x="29" y="8" width="14" height="12" rx="5" />
          <rect x="29" y="52" width="14" height="12" rx="5" />
          <rect x="9" y="29" width="12" height="14" rx="5" />
        </g>
        <rect x="51" y="29" width="12" height="14" rx="5" fill="var(--apricot)" />
        <circle cx="36" cy="36" r="18" fill="var(--table)" />
        <rect x="29" y="29" width="9" height="12" rx="1.5" fill="var(--paper)" transform="rotate(-8 33 35)" />
        <circle cx="43" cy="33" r="3.5" fill="var(--butter)" />
      </>
    ),
  },
  plan: {
    ground: 'var(--apricot)',
    picture: () => (
      <>
        <rect x="20" y="14" width="32" height="42" rx="4" fill="var(--paper)" />
        <rect x="29" y="10" width="14" height="9" rx="3" fill="var(--table)" />
        <path
          d="M26 28l3 3 5-6M26 40l3 3 5-6"
          fill="none"
          stroke="#1E6A3C"
          stroke-width="3"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
        <path d="M38 29h8M38 41h8M27 50h19" stroke="#3D5556" stroke-width="2.5" stroke-linecap="round" />
      </>
    ),
  },
  core: {
    ground: 'var(--sky)',
    picture: () => (
      <>
        <rect x="22" y="30" width="28" height="20" rx="6" fill="var(--table)" />
        <g fill="var(--seat)">
          <circle cx="27" cy="23" r="6" />
          <circle cx="45" cy="23" r="6" />
          <circle cx="36" cy="57" r="6" />
        </g>
        <circle cx="15" cy="41" r="6" fill="var(--apricot)" />
        <path d="M30 38h12M30 43h8" stroke="var(--butter)" stroke-width="2.5" stroke-linecap="round" />
      </>
    ),
  },
  review: {
    ground: 'var(--leaf)',
    picture: () => (
      <>
        <rect x="17" y="19" width="38" height="34" rx="5" fill="var(--paper)" />
        <path d="M17 24a5 5 0 0 1 5-5h28a5 5 0 0 1 5 5v5H17z" fill="var(--table)" />
        <path d="M26 15v8M46 15v8" stroke="var(--ink)" stroke-width="3" stroke-linecap="round" />
        <path
          d="M29 43a7.5 7.5 0 1 1 3 6"
          fill="none"
          stroke="#D9663A"
          stroke-width="3.5"
          stroke-linecap="round"
        />
        <path
          d="M26 39l3 5 5-3"
          fill="none"
          stroke="#D9663A"
          stroke-width="3.5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </>
    ),
  },
  names: {
    ground: 'var(--sky)',
    picture: () => (
      <>
        <path d="M12 44l6-18h22l6 18z" fill="var(--paper)" />
        <path d="M12 44h34v5H12z" fill="var(--table)" />
        <path d="M22 33h14M20 38h12" stroke="#3D5556" stroke-width="2.5" stroke-linecap="round" />
        <path d="M34 56l4-14h18l5 14z" fill="var(--apricot)" />
        <path d="M34 56h27v4H34z" fill="#D9663A" />
        <path d="M42 47h11M41 51h8" stroke="#10292B" stroke-width="2.5" stroke-linecap="round" />
      </>
    ),
  },
  cloud: {
    ground: 'var(--sky)',
    picture: () => (
      <>
        <path d="M22 42a10 10 0 0 1 1-20 14 14 0 0 1 27 3 9 9 0 0 1-1 17H34l-8 8v-8z" fill="var(--paper)" />
        <path d="M28 30h17M28 35h11" stroke="#3D5556" stroke-width="2.5" stroke-linecap="round" />
        <path
          d="M40 49l-2 6M48 47l-2 6M55 44l-2 6"
          stroke="#2D86A8"
          stroke-width="3"
          stroke-linecap="round"
        />
      </>
    ),
  },
  well: {
    ground: 'var(--leaf)',
    picture: () => (
      <>
        <path
          d="M14 24h28a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H26l-8 7v-7h-4a4 4 0 0 1-4-4V28a4 4 0 0 1 4-4z"
          fill="var(--apricot)"
        />
        <path d="M19 32h18M19 37h12" stroke="#10292B" stroke-width="2.5" stroke-linecap="round" />
        <circle cx="52" cy="24" r="8" fill="#FFC02E" />
        <path
          d="M52 10v3M66 24h-3M62 14l-2 2M42 14l2 2M62 34l-2-2"
          stroke="#E9A400"
          stroke-width="3"
          stroke-linecap="round"
        />
      </>
    ),
  },
  decide: {
    ground: 'var(--apricot)',
    picture: () => (
      <>
        <rect x="15" y="20" width="20" height="27" rx="4" fill="var(--paper)" transform="rotate(-8 25 33)" />
        <path
          d="M20 34l4 4 7-8"
          fill="none"
          stroke="#1E6A3C"
          stroke-width="3.5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
        <rect x="38" y="22" width="20" height="27" rx="4" fill="var(--paper)" transform="rotate(8 48 35)" />
        <path d="M44 31l8 9M53 32l-9 8" stroke="#8A1F33" stroke-width="3.5" stroke-linecap="round" />
        <path d="M14 56h44" stroke="var(--table)" stroke-width="5" stroke-linecap="round" />
      </>
    ),
  },
  letter: {
    ground: 'var(--hero-bg)',
    picture: () => (
      <>
        <path d="M14 27h44v28a3 3 0 0 1-3 3H17a3 3 0 0 1-3-3z" fill="var(--table)" />
        <rect x="20" y="14" width="32" height="34" rx="3" fill="var(--paper)" />
        <path d="M26 22h20M26 28h20M26 34h12" stroke="#3D5556" stroke-width="2.5" stroke-linecap="round" />
        <path d="M14 30l22 16 22-16v25a3 3 0 0 1-3 3H17a3 3 0 0 1-3-3z" fill="var(--table-2)" />
      </>
    ),
  },
}

export const stampNames: readonly string[] = [...Object.keys(stamps), ...Object.keys(moreStamps)]

export function StampShapes({ name }: { name: string }) {
  const stamp = stamps[name]
  const [moreGround, ...shapes] = moreStamps[name] ?? []
  return (
    <>
      <path d="M36 3c20 0 33 12 33 32S56 69 36 69 3 56 3 36 16 3 36 3z" fill={stamp?.ground ?? moreGround} />
      {stamp?.picture()}
      {shapes.map(([d, fill, stroke, thick]) => (
        <path key={d} d={d} fill={fill} stroke={stroke} stroke-width={thick} stroke-linecap="round" />
      ))}
    </>
  )
}
