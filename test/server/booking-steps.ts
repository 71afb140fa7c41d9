/** What four people and the desk may do with three times that only some of them can have, drawn at random. */
import fc from 'fast-check'
import type { Op, World } from './booking-world.ts'

export const PEOPLE = 4
export const SLOTS = 3

/** Which version somebody answers: the one they can see, or one they saw before. */
export type Step = readonly [what: (typeof whats)[number], who: number, slot: number, behind: number]
const whats = [
  ...['ask', 'yes', 'yes', 'no', 'no', 'call-off', 'call-off'],
  ...['move', 'move', 'lapse', 'lapse'],
  ...['confirm', 'confirm', 'offer', 'change', 'wait', 'decline', 'cancel', 'take', 'free'],
] as readonly Op['op'][]
const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom(...whats),
  fc.nat(2 * PEOPLE - 1),
  fc.nat(SLOTS - 1),
  fc.constantFrom(0, 0, 0, 1),
)
const waves = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 })
/** Most begin with everybody asking at once, so that there is a line. */
export const history = fc
  .tuple(fc.constantFrom(true, true, true, false), waves)
  .map(([isAtOnce, rest]) =>
    isAtOnce ? [[0, 1, 2, 3].map((who): Step => ['ask', who, 0, 0]), ...rest] : rest,
  )
/** Each person always asks for the same, as an envelope never changes; every second takes any. */
const asks: readonly Op[] = [
  [0, 1, 2],
  [1, 0, 2],
  [0, 2, 1],
  [2, 1, 0],
].map((wishes, who) => ({
  op: 'ask',
  who,
  wishes,
  any: who % 2 === 1,
}))

/** Another time each of them may ask for, once theirs is confirmed. */
const moves: readonly Op[] = [[2, 1], [2, 0], [1], [0, 1, 2]].map((wishes, who) => ({
  op: 'move',
  who: who + PEOPLE,
  wishes,
  any: who % 2 === 1,
}))

export function opOf([what, who, slot, behind]: Step, world: World): Op {
  if (what === 'take' || what === 'free') return { op: what, slot }
  if (what === 'ask') return asks[who % PEOPLE]!
  if (what === 'move') return moves[who % PEOPLE]!
  if (what === 'lapse') return { op: what, who }
  const version = Math.max(1, (world.bookings[who]?.version ?? 1) - behind)
  if (what === 'yes' || what === 'no' || what === 'call-off') return { op: what, who, version }
  const isWithTime = what === 'offer' || what === 'change' || (what === 'confirm' && slot > 0)
  return { op: what, who, version, ...(isWithTime ? { slot } : {}) }
}

/** Histories that tell an engine with a mistake apart; what is drawn at random comes after them. */
export const telling: readonly (readonly (readonly Step[])[])[] = [
  [
    [['take', 0, 0, 0]],
    [['ask', 0, 0, 0]],
    [['ask', 2, 0, 0]],
    [['free', 0, 0, 0]],
    [['yes', 0, 0, 0]],
    [['call-off', 0, 0, 0]],
    [['no', 2, 0, 0]],
  ],
  [
    [['take', 0, 2, 0]],
    [['ask', 0, 0, 0]],
    [
      ['ask', 3, 0, 0],
      ['ask', 2, 0, 0],
    ],
    [['call-off', 0, 0, 0]],
    [['no', 2, 0, 0]],
  ],
  [[['ask', 0, 0, 0]], [['ask', 0, 0, 0]], [['offer', 0, 0, 0]], [['yes', 0, 0, 1]]],
  [[['ask', 0, 0, 0]], [['ask', 1, 0, 0]]],
  [
    [['ask', 0, 0, 0]],
    [
      ['ask', 2, 0, 0],
      ['call-off', 0, 0, 0],
    ],
  ],
  // Moved: the old time stays until the new one is confirmed, and is somebody else's only then.
  [
    [['ask', 0, 0, 0]],
    [['confirm', 0, 0, 0]],
    [['move', 0, 0, 0]],
    [['change', 0, 1, 0]],
    [
      ['confirm', 4, 0, 0],
      ['ask', 2, 0, 0],
    ],
    [['call-off', 0, 0, 0]],
  ],
  // The new time may overlap with the old one, and what is called off takes the wish with it.
  [
    [['ask', 2, 0, 0]],
    [['confirm', 2, 0, 0]],
    [['move', 2, 0, 0]],
    [['call-off', 2, 0, 0]],
    [['move', 2, 0, 0]],
  ],
  // Nobody answered: the next in line has it, and a yes that comes too late is told so or still gets it.
  [[['take', 0, 0, 0]], [['ask', 0, 0, 0]], [['free', 0, 0, 0]], [['lapse', 0, 0, 0]], [['yes', 0, 0, 1]]],
  [
    [['take', 0, 0, 0]],
    [['ask', 0, 0, 0]],
    [['ask', 2, 0, 0]],
    [['free', 0, 0, 0]],
    [
      ['lapse', 0, 0, 0],
      ['yes', 0, 0, 0],
    ],
    [['yes', 0, 0, 1]],
  ],
  // An offer of another time that nobody answered leaves the booking as it is; one that is answered moves it.
  [
    [['ask', 3, 0, 0]],
    [['confirm', 3, 0, 0]],
    [['move', 3, 0, 0]],
    [['offer', 7, 1, 0]],
    [['lapse', 7, 0, 0]],
    [['offer', 7, 1, 0]],
    [['yes', 7, 0, 0]],
    [['no', 7, 0, 0]],
  ],
]
