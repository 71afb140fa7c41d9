/** The table seen from above, with a seat for everybody. One drawing for the hero and for who will be there. */

export interface Seat {
  readonly kind: 'you' | 'child' | 'worker' | 'empty'
  /** One or two letters. */
  readonly mark?: string
}

const fill = { you: 'var(--apricot)', child: 'var(--sky)', worker: 'var(--seat)', empty: 'none' }
const back = { you: '#D9663A', child: '#5FA6C4', worker: 'var(--seat-2)', empty: 'none' }
const ink = { you: '#10292B', child: 'var(--pill-ink)', worker: 'var(--seat-ink)', empty: '#10292B' }

export function TablePicture({
  seats,
  size = 320,
  label,
}: {
  seats: readonly Seat[]
  size?: number /** What it shows, when nothing near it says so. */
  label?: string
}) {
  return (
    <svg
      class="art table-art"
      viewBox="0 0 320 320"
      width={size}
      height={size}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      <circle cx="160" cy="165" r="96" fill="#10292B" opacity=".13" />
      {seats.map((seat, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step or a seat is its place in the row
        <SeatAt key={index} seat={seat} turn={(360 / seats.length) * index - 90} />
      ))}
      <circle cx="160" cy="160" r="95" fill="var(--table)" />
      <circle cx="160" cy="160" r="86" fill="none" stroke="var(--table-2)" stroke-width="3" />
      <path
        d="M84 178c30 22 118 24 152-2M90 132c34-18 104-20 140 2"
        fill="none"
        stroke="var(--table-2)"
        stroke-width="3"
        stroke-linecap="round"
        opacity=".8"
      />
      <ThingsOnTheTable />
    </svg>
  )
}

function SeatAt({ seat: { kind, mark }, turn }: { seat: Seat; turn: number }) {
  const angle = (turn * Math.PI) / 180
  const x = (160 + 124 * Math.cos(angle)).toFixed(1)
  const y = 160 + 124 * Math.sin(angle)
  const dashes =
    kind === 'empty' ? { stroke: 'var(--seat-2)', 'stroke-width': 3, 'stroke-dasharray': '5 6' } : {}
  return (
    <>
      <g transform={`translate(${x} ${y.toFixed(1)}) rotate(${(turn + 90).toFixed(1)})`}>
        <rect x="-24" y="-23" width="48" height="46" rx="15" fill={fill[kind]} {...dashes} />
        {kind !== 'empty' && (
          <path
            d="M-25 -10 v-5 a12 12 0 0 1 12 -12 h26 a12 12 0 0 1 12 12 v5"
            fill="none"
            stroke={back[kind]}
            stroke-width="7"
            stroke-linecap="round"
          />
        )}
      </g>
      {mark && (
        <text
          x={x}
          y={(y + 5.5).toFixed(1)}
          text-anchor="middle"
          font-size="16"
          font-weight="700"
          fill={ink[kind]}
        >
          {mark}
        </text>
      )}
    </>
  )
}

function ThingsOnTheTable() {
  return (
    <g>
      <rect
        x="120"
        y="112"
        width="42"
        height="54"
        rx="3"
        fill="var(--paper)"
        transform="rotate(-9 141 139)"
      />
      <path
        d="M129 126l24-4M130.5 135l24-4M132 144l16-2.6"
        stroke="#9BB"
        stroke-width="2.5"
        stroke-linecap="round"
      />
      <rect
        x="170"
        y="142"
        width="36"
        height="47"
        rx="3"
        fill="var(--paper)"
        opacity=".92"
        transform="rotate(12 188 165)"
      />
      <circle cx="192" cy="118" r="15" fill="var(--butter)" />
      <circle cx="192" cy="118" r="10.5" fill="#7A4B2A" />
      <path d="M205 111c8-2 10 10 1.5 11" fill="none" stroke="var(--butter)" stroke-width="4.5" />
    </g>
  )
}
