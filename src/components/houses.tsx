/** The three houses. A window lights up for each thing that is inside; a house may stay dark, and that is fine. */
import type { ComponentChildren } from 'preact'

export type House = 'good' | 'worries' | 'dreams'

type Pane = (window: number) => string

const houses: Readonly<Record<House, (pane: Pane) => ComponentChildren>> = {
  good: (pane) => (
    <>
      <circle cx="122" cy="28" r="15" fill="#FFC02E" />
      <path
        d="M122 4v5M146 28h-5M139 11l-4 4M105 11l4 4M139 45l-4-4"
        stroke="#FFC02E"
        stroke-width="4"
        stroke-linecap="round"
      />
      <path d="M22 140V76h106v64z" fill="#FFB48E" />
      <path d="M82 76h46v64H82z" fill="#FFA57A" />
      <path d="M12 80 42 46h66l30 34z" fill="#C2502A" />
      <path d="M12 80 42 46h12L30 80zM60 80l10-34h12l-4 34z" fill="#D9663A" />
      <rect x="92" y="32" width="13" height="20" rx="2" fill="#8A3A1C" />
      <path d="M98 26c-5-6 5-8 1-14" fill="none" stroke="#E9D8C8" stroke-width="4" stroke-linecap="round" />
      <rect x="34" y="92" width="20" height="20" rx="4" fill={pane(0)} />
      <rect x="98" y="92" width="20" height="20" rx="4" fill={pane(1)} />
      <rect x="66" y="56" width="16" height="14" rx="4" fill={pane(2)} />
      <path d="M64 140v-32a11 11 0 0 1 22 0v32z" fill="#0C4A4D" />
      <circle cx="81" cy="124" r="2" fill="#FFD257" />
      <g fill="#E0527A">
        <circle cx="30" cy="128" r="5" />
        <circle cx="120" cy="129" r="5" />
      </g>
      <circle cx="44" cy="131" r="5" fill="#FFC02E" />
      <path d="M30 133v7M44 135v5M120 134v6" stroke="#2F7A48" stroke-width="3" />
      <path d="M8 141h134" stroke="#2F7A48" stroke-width="4" stroke-linecap="round" />
    </>
  ),
  worries: (pane) => (
    <>
      <path d="M22 34a14 14 0 0 1 2-28 18 18 0 0 1 34 3 12 12 0 0 1 2 25z" fill="#8FA9B5" />
      <path d="M27 42l-3 9M40 42l-3 9M53 42l-3 9" stroke="#4B87A6" stroke-width="4" stroke-linecap="round" />
      <path d="M46 140V66l38-26 40 26v74z" fill="#6E93A6" />
      <path d="M84 40l40 26v74H84z" fill="#5F8598" />
      <path
        d="M38 70 84 36l46 34"
        fill="none"
        stroke="#23495A"
        stroke-width="11"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <rect x="104" y="34" width="12" height="22" rx="2" fill="#23495A" />
      <rect x="56" y="76" width="17" height="19" rx="4" fill={pane(0)} />
      <rect x="97" y="76" width="17" height="19" rx="4" fill={pane(1)} />
      <rect x="56" y="106" width="17" height="19" rx="4" fill={pane(2)} />
      <path d="M78 140v-26a9 9 0 0 1 18 0v26z" fill="#23495A" />
      <circle cx="91.5" cy="127" r="1.8" fill="#FFD257" />
      <path d="M18 140c0-9 6-12 10-12s9 3 9 12z" fill="#4E8A73" />
      <path d="M10 141h132" stroke="#23495A" stroke-width="4" stroke-linecap="round" />
    </>
  ),
  dreams: (pane) => (
    <>
      <path d="M118 12a17 17 0 1 0 16 23 14 14 0 0 1-16-23z" fill="#FFE29A" />
      <g fill="#FFC02E">
        <path d="M30 14l2.5 6 6 .8-4.5 4 1.4 6L30 27.5 24.6 31l1.4-6-4.5-4 6-.8z" />
        <circle cx="62" cy="12" r="2.5" />
        <circle cx="14" cy="48" r="2.5" />
        <circle cx="138" cy="64" r="2.5" />
      </g>
      <path d="M64 140c4-20 2-36 4-50h18c0 16 0 32 6 50z" fill="#8A5A34" />
      <path
        d="M36 92c-16 0-20-18-8-24-6-16 14-26 24-16 6-14 34-14 40 0 14-8 30 4 24 18 12 6 6 22-8 22z"
        fill="#4E9A5C"
      />
      <path d="M48 96V62l29-20 29 20v34z" fill="#9ED3E6" />
      <path d="M77 42l29 20v34H77z" fill="#86C3DA" />
      <path
        d="M41 66 77 38l36 28"
        fill="none"
        stroke="#0F4560"
        stroke-width="9"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <rect x="55" y="68" width="15" height="17" rx="4" fill={pane(0)} />
      <rect x="84" y="68" width="15" height="17" rx="4" fill={pane(1)} />
      <circle cx="77" cy="55" r="6" fill={pane(2)} />
      <rect x="42" y="94" width="70" height="7" rx="3" fill="#6B4424" />
      <path
        d="M98 101v38M112 101v38M98 110h14M98 120h14M98 130h14"
        stroke="#6B4424"
        stroke-width="4"
        stroke-linecap="round"
      />
      <path d="M10 141h132" stroke="#2F7A48" stroke-width="4" stroke-linecap="round" />
    </>
  ),
}

/** Its lines and shapes with every window lit, in a square of 150. */
export const houseArt = (house: House): ComponentChildren => houses[house](() => '#FFD257')

export function HousePicture({ house, inside }: { house: House; inside: number }) {
  return (
    <svg class="art house-art" viewBox="0 0 150 150" aria-hidden="true" focusable="false">
      {houses[house]((window) => (window < inside ? '#FFD257' : 'rgba(16,41,43,.3)'))}
    </svg>
  )
}
