/** What can be done to bookings, what is told of it, and how everything stands: the words that model and engine share. */
export interface Ask {
  readonly op: 'ask'
  readonly who: number
  readonly wishes: readonly number[]
  readonly any: boolean
}
/** Another time for what is confirmed: a place of its own in the list, `people` after the booking it is about. */
export interface Move extends Omit<Ask, 'op'> {
  readonly op: 'move'
}
/** The last moment for an answer to this offer goes by. */
export interface Lapse {
  readonly op: 'lapse'
  readonly who: number
}
export interface Reply {
  readonly op: 'yes' | 'no' | 'call-off'
  readonly who: number
  readonly version: number
}
export interface DeskAnswer {
  readonly op: 'confirm' | 'offer' | 'change' | 'wait' | 'decline' | 'cancel'
  readonly who: number
  readonly version: number
  readonly slot?: number
}
/** A time is marked as taken outside Heard, or as free again. */
export interface Mark {
  readonly op: 'take' | 'free'
  readonly slot: number
}
export type Op = Ask | Move | Lapse | Reply | DeskAnswer | Mark

export const isMark = (op: Op): op is Mark => op.op === 'take' || op.op === 'free'
export const isReply = (op: Op): op is Reply => op.op === 'yes' || op.op === 'no' || op.op === 'call-off'
export const isAsk = (op: Op): op is Ask => op.op === 'ask'
export const isMove = (op: Op): op is Move => op.op === 'move'
export const isLapse = (op: Op): op is Lapse => op.op === 'lapse'

/** What whoever did it was told: the booking as it stood then, or the refusal. */
export type Told = string

export interface Booking {
  readonly status: string
  readonly version: number
  readonly slot: number | null
  readonly byMachine: boolean
  readonly wishes: readonly number[]
  readonly any: boolean
  readonly passedOver: readonly number[]
  /** The offer that nobody answered in time, until anything else becomes of it. */
  readonly lapsed?: { readonly slot: number | null; readonly byMachine: boolean } | undefined
}

export interface World {
  readonly bookings: readonly (Booking | null)[]
  /** Who holds each time: a person's place in line, 'hand', or nobody. */
  readonly held: readonly (number | 'hand' | null)[]
}

export const newWorld = (people: number, slots: number): World => ({
  bookings: Array.from({ length: 2 * people }, () => null),
  held: Array.from({ length: slots }, () => null),
})
