/**
 * The journey with the family's own days in it: those the council gave them, then those that usually follow.
 *
 * A usual day is always called that, and is left out where the case itself gives the day. It never says that
 * somebody is late: a usual day that has passed is not shown.
 */
import { type Area, type UsualDate, usualDates } from '../../area/index.ts'
import { caseFile, type Stage, type WhereWeAre, whereWeAre } from '../../case-file/index.ts'
import type { TopicId } from '../../content/index.ts'
import {
  dayInWords,
  howFarOff,
  type KeyOf,
  language,
  loadWords,
  timeInWords,
  today,
  type useWords,
} from '../../i18n/index.ts'
import { get, LockedError } from '../../store/index.ts'

export interface OwnJourney {
  readonly here: TopicId
  /** Lines for each step, ready to be read. */
  readonly lines: Readonly<Partial<Record<TopicId, readonly string[]>>>
  readonly words: { readonly here: string; readonly past: string; readonly ask: string }
}

const stepOf: Readonly<Record<Stage, TopicId>> = {
  before: 'before-the-meeting',
  today: 'the-meeting',
  after: 'the-decision',
  plan: 'the-plan',
  review: 'reviews-and-ending',
  ended: 'it-ends',
}

type T = ReturnType<typeof useWords<'reading'>>

export async function readOwnJourney(area: Area, t: T): Promise<OwnJourney | undefined> {
  try {
    const [file] = await Promise.all([get(caseFile), loadWords(language(), ['reading'])])
    const now = whereWeAre(file, today())
    return now && ownJourney(now, area, t, today())
  } catch (error) {
    // The door may fall shut while we look.
    if (error instanceof LockedError) return undefined
    throw error
  }
}

type Line = readonly [TopicId, string]

/** What a family reads on a given day. */
export function ownJourney(now: WhereWeAre, area: Area, t: T, day: string): OwnJourney {
  const lines = [...told(now, t, day), ...usual(now, area, t, day)]
  const byStep = Object.fromEntries(
    lines.map(([step]) => [step, lines.flatMap(([other, line]) => (other === step ? [line] : []))]),
  )
  return {
    here: now.at === 'plan' && now.coreGroup ? 'core-groups' : stepOf[now.at],
    lines: byStep,
    words: { here: t('here.now'), past: t('here.past'), ask: t('dates.ask') },
  }
}

function told({ meeting, coreGroup, review, reviewLatest, at }: WhereWeAre, t: T, today: string): Line[] {
  const on = (day: string) => ({ day: dayInWords(day), far: howFarOff(day, today) })
  const lines: Line[] = []
  if (meeting && meeting.day >= today && at !== 'review') {
    if (meeting.viewsWantedBy && meeting.viewsWantedBy >= today)
      lines.push(['before-the-meeting', t('dates.views', on(meeting.viewsWantedBy))])
    lines.push(['the-meeting', t('dates.meeting', { ...on(meeting.day), time: timeInWords(meeting.time) })])
  }
  if (coreGroup) lines.push(['core-groups', t('dates.coreGroup', on(coreGroup))])
  if (review) lines.push(['reviews-and-ending', t('dates.review', on(review))])
  else if (reviewLatest) lines.push(['reviews-and-ending', t('dates.latest.own', on(reviewLatest))])
  return lines
}

const usually = {
  report: ['before-the-meeting', 'dates.usually.report'],
  ownViews: undefined,
  letter: ['the-decision', 'dates.usually.letter'],
  plan: ['the-plan', 'dates.usually.plan'],
  record: ['the-decision', 'dates.usually.record'],
  coreGroup: ['core-groups', 'dates.usually.coreGroup'],
  review: ['reviews-and-ending', 'dates.latest.review'],
} as const satisfies Record<UsualDate['what'], readonly [TopicId, KeyOf<'reading'>] | undefined>

function usual(now: WhereWeAre, area: Area, t: T, today: string): Line[] {
  const { meeting } = now
  if (!meeting) return []
  const isReview = meeting.conferenceKind === 'review'
  const isKnown = {
    coreGroup: now.coreGroup,
    review: now.review ?? now.reviewLatest,
    plan: now.at === 'plan',
  }
  return usualDates(area, { day: meeting.day, isReview }).flatMap(({ what, day, isSure }): Line[] => {
    const says = usually[what]
    if (!says || day < today || (what in isKnown && isKnown[what as keyof typeof isKnown])) return []
    const [step, key] = says
    const written = isSure ? dayInWords(day) : t('dates.about', { day: dayInWords(day) })
    return [[step, t(key, { day: written, far: howFarOff(day, today) })]]
  })
}
