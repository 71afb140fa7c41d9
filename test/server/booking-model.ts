/**
 * What bookings do, written a second time and as simply as it can be: one thing after another, in memory. The real
 * engine is right when whatever happened at once could have happened in some order here, with the same answers.
 * `wrong` names a mistake this model can be made to have, so that a test can show that it would notice.
 */
import {
  type Ask,
  type Booking,
  type DeskAnswer,
  isAsk,
  isLapse,
  isMark,
  isMove,
  isReply,
  type Lapse,
  type Mark,
  type Move,
  type Op,
  type Reply,
  type Told,
  type World,
} from './booking-world.ts'

export type Mistake =
  | 'serves-the-newest-first'
  | 'keeps-what-it-should-offer'
  | 'confirms-what-nobody-looked-at'
  | 'overlooks-versions'
  | 'asks-again-after-a-no'
  | 'books-twice'
  | 'forgets-the-line'
  | 'is-in-two-places'
  | 'frees-the-old-time-at-once'
  | 'keeps-the-old-time-too'
  | 'moves-what-was-called-off'
  | 'forgets-what-lapsed'
  | 'lets-nothing-lapse'

const on: readonly string[] = ['confirmed', 'changed']
const isOpen = (status = '') => ['asked', 'kept', 'offered', 'waiting-list'].includes(status)
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
    if (isMove(op)) return move(now, op)
    if (isLapse(op)) return lapse(now, op)
    return isReply(op) ? reply(now, op) : answer(now, op)
  }

  /** A copy that may be changed, and the small things that are done to it. */
  function open(before: World) {
    const { bookings, held } = structuredClone(before) as {
      bookings: (Booking | null)[]
      held: (number | 'hand' | null)[]
    }
    const people = bookings.length / 2
    /** A booking and the wish to move it are one person's: their two times may overlap. */
    const isOne = (who: number | 'hand', holder: number | 'hand' | null) =>
      typeof who === 'number' && typeof holder === 'number' && who % people === holder % people
    const canHold = (slot: number, who: number | 'hand') =>
      held[slot] === null &&
      (is('is-in-two-places') ||
        held.every((holder, other) => holder === null || isOne(who, holder) || !overlaps(slot, other)))
    const change = (who: number, part: Partial<Booking>) => {
      const booking = bookings[who]!
      bookings[who] = { ...booking, lapsed: undefined, ...part, version: booking.version + 1 }
    }
    const isOn = (who: number) => on.includes(bookings[who]?.status ?? '')
    const openMove = (who: number) =>
      who < people && isOpen(bookings[who + people]?.status) ? who + people : undefined
    return {
      before,
      bookings,
      held,
      people,
      canHold,
      change,
      isOn,
      openMove,
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
        if (!canHold(slot, who)) return false
        held[slot] = who
        return true
      },
      endMove(who: number) {
        const wish = openMove(who)
        if (wish === undefined || is('moves-what-was-called-off')) return
        this.letGo(wish)
        change(wish, { status: 'cancelled', byMachine: false })
      },
      /** The booking has the time of the wish from here on, and its old one is free. */
      takeOver(wish: number) {
        const first = wish - people
        const { slot } = bookings[wish]!
        if (!is('keeps-the-old-time-too')) this.letGo(first)
        if (slot !== null) held[slot] = first
        bookings[wish] = { ...bookings[wish]!, slot: null }
        bookings[first] = { ...bookings[first]!, slot }
        change(first, { status: 'confirmed', byMachine: false })
      },
      serveLine() {
        if (is('forgets-the-line')) return
        const line = bookings.map((_, who) => who).filter((who) => bookings[who]?.status === 'waiting-list')
        for (const who of is('serves-the-newest-first') ? line.reverse() : line) {
          const { any, wishes, passedOver } = bookings[who]!
          const slot = unasked(wishes, any).find((one) => !passedOver.includes(one) && canHold(one, who))
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
      if (op === 'take' && !now.canHold(slot, 'hand')) return now.refused('slot-is-taken')
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

  function move(now: Now, { who, wishes, any }: Move): Step {
    const first = now.bookings[who - now.people]
    if (!first || now.bookings[who]) return now.told(who)
    const others = wishes.filter((slot) => slot !== first.slot)
    const fresh = { status: 'asked', version: 1, slot: null, byMachine: false, passedOver: [] }
    now.bookings[who] = { ...fresh, wishes: others, any }
    if (is('frees-the-old-time-at-once')) now.letGo(who - now.people)
    const tried = unasked(others, any)
    const slot = now.isOn(who - now.people) ? tried.find((one) => now.take(who, one)) : undefined
    if (!now.isOn(who - now.people)) now.change(who, { status: 'cancelled' })
    else if (slot !== undefined) now.change(who, { status: 'kept', slot, byMachine: true })
    else if (tried.length > 0) now.change(who, { status: 'waiting-list', byMachine: true })
    now.serveLine()
    return now.told(who)
  }

  function lapse(now: Now, { who }: Lapse): Step {
    const booking = now.bookings[who]
    if (booking?.status !== 'offered' || is('lets-nothing-lapse')) return now.told(who)
    const slot = now.letGo(who)
    now.passOver(who, slot)
    const { byMachine } = booking
    now.change(who, { status: 'waiting-list', byMachine: true, lapsed: { slot, byMachine } })
    now.serveLine()
    return now.told(who)
  }

  /** To an offer that nobody answered in time: it is theirs when it is still free, and they are told when not. */
  function lateYes(now: Now, who: number, { slot, byMachine }: NonNullable<Booking['lapsed']>): Step {
    if (slot !== null && now.take(who, slot)) return sayYes(now, who, byMachine, slot)
    now.change(who, { status: 'waiting-list', byMachine: false })
    return now.told(who)
  }

  function sayYes(now: Now, who: number, byMachine: boolean, slot: number | null): Step {
    const isLookedAt = !byMachine || is('confirms-what-nobody-looked-at')
    now.change(who, { status: isLookedAt ? 'confirmed' : 'kept', slot, byMachine: false })
    if (who >= now.people && isLookedAt) now.takeOver(who)
    if (who >= now.people) now.serveLine()
    return now.told(who)
  }

  function reply(now: Now, { op, who, version }: Reply): Step {
    const booking = now.bookings[who]
    if (!booking || booking.status === 'cancelled') return now.told(who)
    if (who >= now.people && booking.status === 'confirmed') return now.told(who)
    if (op === 'call-off') {
      now.endMove(who)
      now.letGo(who)
      now.change(who, { status: 'cancelled', byMachine: false })
      now.serveLine()
      return now.told(who)
    }
    if (op === 'yes' && booking.lapsed && booking.version === version + 1 && !is('forgets-what-lapsed'))
      return lateYes(now, who, booking.lapsed)
    const isNow = booking.version === version || is('overlooks-versions')
    if (booking.status !== 'offered' || !isNow) return now.told(who)
    if (op === 'yes') return sayYes(now, who, booking.byMachine, booking.slot)
    now.passOver(who, now.letGo(who))
    now.change(who, { status: 'waiting-list', byMachine: false })
    now.serveLine()
    return now.told(who)
  }

  function answer(now: Now, { op, who, version, slot }: DeskAnswer): Step {
    const booking = now.bookings[who]
    if (!booking) return now.refused('not-found')
    if (booking.version !== version && !is('overlooks-versions')) return now.refused('changed-meanwhile')
    const isMoved = who >= now.people && on.includes(booking.status)
    if (!from[op].includes(booking.status) || isMoved) return now.refused('not-from-here')
    if (on.includes(booking.status) && op !== 'cancel' && now.openMove(who) !== undefined)
      return now.refused('answer-the-move-first')
    if (op === 'wait') now.passOver(who, now.letGo(who))
    else if (op === 'decline' || op === 'cancel') now.letGo(who)
    else if (slot !== undefined && slot !== booking.slot) {
      now.letGo(who)
      if (!now.take(who, slot)) return now.refused('slot-is-taken')
      now.bookings[who] = { ...now.bookings[who]!, slot }
    } else if (booking.slot === null) return now.refused('needs-a-time')
    now.change(who, { status: becomes[op], byMachine: false })
    if (op === 'cancel') now.endMove(who)
    if (op === 'confirm' && who >= now.people) now.takeOver(who)
    now.serveLine()
    return now.told(who)
  }
}

const unasked = (wishes: readonly number[], any: boolean) => wishes.slice(0, any ? undefined : 1)
