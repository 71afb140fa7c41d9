/** Times as the desk writes them. A time that is moved gets a new id: somebody may have asked for the old one unseen. */
import type { InferInput } from 'valibot'
import type { saveSlots } from '../../../contract/operations/answer-booking.ts'
import { today } from '../../days.ts'
import { timesShown } from '../../london.ts'
import { type CouncilText, councilTextOf } from '../../parts/council-words.tsx'
import { type Errors, noting } from '../../parts/errors.ts'
import type { Time, TimeSet } from '../../times.ts'

type Given = InferInput<typeof saveSlots.input>
type Mode = NonNullable<Time['mode']>

export interface TimeRow {
  readonly id: string
  readonly day: string
  readonly time: string
  readonly minutesLong: string
  readonly mode: Mode | ''
  readonly where: string
  readonly isTaken: boolean
  /** As it was published, if it was. */
  readonly before?: Time
}

export interface TimesForm {
  readonly slotKind: TimeSet['slotKind']
  readonly conferenceId: string
  readonly provider: string
  readonly whose: string
  /** How many days an offer out of these times is kept for an answer. */
  readonly answerDays: string
  readonly rows: readonly TimeRow[]
  readonly personIds: readonly string[]
  /** The version that was on the screen; missing while it was never published. */
  readonly version?: number | undefined
}

export const newTime = (like?: Partial<TimeRow>): TimeRow => ({
  id: crypto.randomUUID(),
  day: '',
  time: '',
  minutesLong: '30',
  mode: '',
  where: '',
  isTaken: false,
  ...like,
})

export const emptyTimes = (part: Partial<TimesForm> = {}): TimesForm => ({
  slotKind: 'meet-the-chair',
  conferenceId: '',
  provider: '',
  whose: '',
  answerDays: '',
  rows: [],
  personIds: [],
  ...part,
})

export function timesFrom(set: TimeSet): TimesForm {
  return {
    slotKind: set.slotKind,
    conferenceId: set.conferenceId ?? '',
    provider: set.provider ?? '',
    whose: set.whose ?? '',
    answerDays: set.answerWithinDays === undefined ? '' : String(set.answerWithinDays),
    personIds: set.personIds,
    version: set.version,
    rows: set.slots.map((time) => ({
      id: time.id,
      day: time.day,
      time: time.time,
      minutesLong: time.minutesLong === undefined ? '' : String(time.minutesLong),
      mode: time.mode ?? '',
      where: time.where?.text ?? '',
      isTaken: time.isTaken === true,
      before: time,
    })),
  }
}

/** Somebody's booking stands on it, so its day, time and length stay, and it is not taken out. */
export const isHeld = ({ before }: TimeRow): boolean => Boolean(before?.takenBy)

export function checkTimes({ rows, personIds, slotKind, provider, answerDays }: TimesForm): Errors {
  const { errors, expect } = noting()
  expect(
    slotKind !== 'advocate' || provider.trim(),
    'times.provider',
    'Say which provider the advocate is from.',
  )
  expect(
    /^([1-5]?[1-9]|[1-6]0)?$/.test(answerDays.trim()),
    'times.answerDays',
    'Write a number of days from 1 to 60.',
  )
  expect(rows.length > 0, 'times.add', 'Add at least one time.')
  expect(rows.length <= 100, 'times.add', 'There can be 100 times in one list. Make a second list.')
  expect(personIds.length > 0, 'times.people', 'Tick who may choose from them.')
  rows.forEach((row, at) => {
    const { day, time, minutesLong } = row
    const isNew = !row.before || day !== row.before.day || time !== row.before.time
    expect(day, `times.${at}.day`, 'Choose the day.')
    expect(time, `times.${at}.time`, 'Choose the time.')
    if (!day || !time) return
    expect(!isNew || day >= today(), `times.${at}.day`, 'This day is past. Choose one that is still ahead.')
    expect(timesShown(day, time) > 0, `times.${at}.time`, neverShown)
    expect(/^([1-9]\d{0,2})?$/.test(minutesLong), `times.${at}.minutesLong`, 'Write the minutes as a number.')
    const isTwice = rows.some((other, before) => before < at && other.day === day && other.time === time)
    expect(!isTwice, `times.${at}.time`, 'This time is in the list already.')
  })
  return errors
}

const neverShown = 'The clocks go forward that night, and this time is left out. Choose another one.'

/** What is published: each time as it now is, under a new id when it moved. */
export function givenFrom(id: string, form: TimesForm): Given {
  const { slotKind, conferenceId, provider, whose, answerDays, rows, personIds, version } = form
  return {
    id,
    slotKind,
    ...(conferenceId && { conferenceId }),
    ...(provider.trim() && { provider: provider.trim() }),
    ...(whose.trim() && { whose: whose.trim() }),
    ...(answerDays.trim() && { answerWithinDays: Number(answerDays) }),
    ...(version !== undefined && { version }),
    slots: [...rows].sort(byTime).map(timeFrom),
    personIds: [...personIds],
  }
}

const byTime = (one: TimeRow, other: TimeRow) =>
  `${one.day}${one.time}`.localeCompare(`${other.day}${other.time}`)

function timeFrom({ id, day, time, minutesLong, mode, where, isTaken, before }: TimeRow) {
  const isMoved = before !== undefined && (before.day !== day || before.time !== time)
  return {
    id: isMoved ? crypto.randomUUID() : id,
    day,
    time,
    ...(minutesLong && { minutesLong: Number(minutesLong) }),
    ...(mode && { mode }),
    ...(where.trim() && { where: whereIn(where.trim(), before?.where) }),
    ...(before?.takenBy ? {} : { isTaken }),
  }
}

/** Words that were not changed keep who wrote them and in which language. */
const whereIn = (words: string, before: CouncilText | undefined): CouncilText => councilTextOf(words, before)
