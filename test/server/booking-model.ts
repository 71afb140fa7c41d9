/**
 * What bookings do, written a second time and as simply as it can be: one thing after another, in memory. The real
 * engine is right when whatever happened at once could have happened in some order here, with the same answers.
 * `wrong` names a mistake this model can be made to have, so that a test can show that it would notice.
 */
export type Mistake =
  | 'serves-the-newest-first'
  | 'keeps-what-it-should-offer'
  | 'confirms-what-nobody-looked-at'
  | 'overlooks-versions'
  | 'asks-again-after-a-no'
  | 'books-twice'
  | 'forgets-the-line'
  | 'is-in-two-places'

export interface Ask {
  readonly op: 'ask'
  readonly who: number
  readonly wishes: readonly number[]
  readonly any: boolean
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
export type Op = Ask | Reply | DeskAnswer | Mark

export const isMark = (op: Op): op is Mark => op.op === 'take' || op.op === 'free'
export const isReply = (op: Op): op is Reply => op.op === 'yes' || op.op === 'no' || op.op === 'call-off'
const isAsk = (op: Op): op is Ask => op.op === 'ask'

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
}

export interface World {
  readonly bookings: readonly (Booking | null)[]
  /** Who holds each time: a person's place in line, 'hand', or nobody. */
  readonly held: readonly (number | 'hand' | null)[]
}

export const newWorld = (people: number, slots: number): World => ({
  bookings: Array.from({ length: people }, () => null),
  held: Array.from({ length: slots }, () => null),
})

const early = ['asked', 'kept', 'offered', 'waiting-list', 'declined']
const from: Readonly<Record<DeskAnswer['op'], readonly string[]>> = {
  offer: [...early, 'confirmed', 'changed'],
  confirm: ['asked', 'kept', 'waiting-list'],
  change: ['confirmed', 'changed'],
  wait: ['asked', 'kept', 'offered'],
  decline: ['asked', 'kept', 'offered', 'waiting-list'],
  cancel: ['kept', 'offered', 'confirmed', 'changed'],
}
const becomes: Readonly<Record<DeskAnswer['op'], string>> = {
  offer: 'offered',
  confirm: 'confirmed',
  change: 'changed',
  wait: 'waiting-list',
  decline: 'declined',
  cancel: 'cancelled',
}

export const inWords = (booking: Booking | null): Told =>
  booking ? `${booking.status} ${booking.version} ${booking.slot ?? '-'}` : 'nothing'

interface Step {
  readonly world: World
  readonly told: Told
}

/** `overlaps` says which times one person cannot have both of. */
export function makeModel(overlaps: (one: number, other: number) => boolean, wrong?: Mistake) {
  const is = (mistake: Mistake) => wrong === mistake

  return function step(before: World, op: Op): Step {
    const now = open(before)
    if (isMark(op)) return mark(now, op)
    if (isAsk(op)) return ask(now, op)
    return isReply(op) ? reply(now, op) : answer(now, op)
  }

  /** A copy that may be changed, and the small things that are done to it. */
  function open(before: World) {
    const { bookings, held } = structuredClone(before) as {
      bookings: (Booking | null)[]
      held: (number | 'hand' | null)[]
    }
    const canHold = (slot: number) =>
      held[slot] === null &&
      (is('is-in-two-places') || held.every((holder, other) => holder === null || !overlaps(slot, other)))
    const change = (who: number, part: Partial<Booking>) => {
      const booking = bookings[who]!
      bookings[who] = { ...booking, ...part, version: booking.version + 1 }
    }
    return {
      before,
      bookings,
      held,
      canHold,
      change,
      letGo(who: number) {
        const { slot } = bookings[who]!
        if (slot !== null) held[slot] = null
        bookings[who] = { ...bookings[who]!, slot: null }
        return slot
      },
      passOver(who: number, slot: number | null) {
        const { passedOver } = bookings[who]!
        if (slot !== null && !is('asks-again-after-a-no'))
          bookings[who] = { ...bookings[who]!, passedOver: [...new Set([...passedOver, slot])] }
      },
      take(who: number, slot: number) {
        if (!canHold(slot)) return false
        held[slot] = who
        return true
      },
      serveLine() {
        if (is('forgets-the-line')) return
        const line = bookings.map((_, who) => who).filter((who) => bookings[who]?.status === 'waiting-list')
        for (const who of is('serves-the-newest-first') ? line.reverse() : line) {
          const { any, wishes, passedOver } = bookings[who]!
          const slot = unasked(wishes, any).find((one) => !passedOver.includes(one) && canHold(one))
          if (slot === undefined) continue
          held[slot] = who
          const status = any || is('keeps-what-it-should-offer') ? 'kept' : 'offered'
          change(who, { status, slot, byMachine: true })
        }
      },
      told: (who: number): Step => ({ world: { bookings, held }, told: inWords(bookings[who] ?? null) }),
      refused: (told: Told): Step => ({ world: before, told }),
      done: (): Step => ({ world: { bookings, held }, told: 'done' }),
    }
  }
  type Now = ReturnType<typeof open>

  function mark(now: Now, { op, slot }: Mark): Step {
    const holder = now.held[slot]
    // Marking as free what a booking holds leaves it with the booking.
    if (typeof holder === 'number' && op === 'take') return now.refused('slot-is-taken')
    if (typeof holder !== 'number') {
      now.held[slot] = null
      if (op === 'take' && !now.canHold(slot)) return now.refused('slot-is-taken')
      if (op === 'take') now.held[slot] = 'hand'
    }
    now.serveLine()
    return now.done()
  }

  function ask(now: Now, { who, wishes, any }: Ask): Step {
    if (now.bookings[who] && !is('books-twice')) return now.told(who)
    const fresh = { status: 'asked', version: 1, slot: null, byMachine: false, passedOver: [] }
    now.bookings[who] = { ...fresh, wishes, any }
    const slot = unasked(wishes, any).find((one) => now.take(who, one))
    if (slot !== undefined) now.change(who, { status: 'kept', slot, byMachine: true })
    else now.change(who, { status: 'waiting-list', byMachine: true })
    return now.told(who)
  }

  function reply(now: Now, { op, who, version }: Reply): Step {
    const booking = now.bookings[who]
    if (!booking || booking.status === 'cancelled') return now.told(who)
    if (op === 'call-off') {
      now.letGo(who)
      now.change(who, { status: 'cancelled', byMachine: false })
      now.serveLine()
      return now.told(who)
    }
    const isNow = booking.version === version || is('overlooks-versions')
    if (booking.status !== 'offered' || !isNow) return now.told(who)
    if (op === 'yes') {
      const isLookedAt = !booking.byMachine || is('confirms-what-nobody-looked-at')
      now.change(who, { status: isLookedAt ? 'confirmed' : 'kept', byMachine: false })
      return now.told(who)
    }
    now.passOver(who, now.letGo(who))
    now.change(who, { status: 'waiting-list', byMachine: false })
    now.serveLine()
    return now.told(who)
  }

  function answer(now: Now, { op, who, version, slot }: DeskAnswer): Step {
    const booking = now.bookings[who]
    if (!booking) return now.refused('not-found')
    if (booking.version !== version && !is('overlooks-versions')) return now.refused('changed-meanwhile')
    if (!from[op].includes(booking.status)) return now.refused('not-from-here')
    if (op === 'wait') now.passOver(who, now.letGo(who))
    else if (op === 'decline' || op === 'cancel') now.letGo(who)
    else if (slot !== undefined && slot !== booking.slot) {
      now.letGo(who)
      if (!now.take(who, slot)) return now.refused('slot-is-taken')
      now.bookings[who] = { ...now.bookings[who]!, slot }
    } else if (booking.slot === null) return now.refused('needs-a-time')
    now.change(who, { status: becomes[op], byMachine: false })
    now.serveLine()
    return now.told(who)
  }
}

const unasked = (wishes: readonly number[], any: boolean) => wishes.slice(0, any ? undefined : 1)
