/** The days ahead that the council gave this reader. The case's own day always stands; nothing is worked out here. */
import { type CaseFile, nextConference } from '../../case-file/index.ts'
import { dayInWords, type KeyOf, today, useWords } from '../../i18n/index.ts'
import type { Decided } from './decided.ts'

type Key = KeyOf<'what-was-decided'>

export function WhatNext({ decided, file }: { decided: Decided; file: CaseFile }) {
  const t = useWords('what-was-decided')
  const days = daysAhead(decided, file)
  return (
    <section class="stack tightly" aria-labelledby="next">
      <h2 id="next">{t('next')}</h2>
      {days.length === 0 ? (
        <p>{t('next.none')}</p>
      ) : (
        <ul class="bullets">
          {days.map(({ key, day }) => (
            <li key={key + day}>{t(key, { day: dayInWords(day) })}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface Ahead {
  readonly key: Key
  readonly day: string
}

const kinds: Readonly<Partial<Record<string, Key>>> = {
  'core-group': 'next.coreGroup',
  review: 'next.review',
  visit: 'next.visit',
}

function daysAhead({ decision, plan }: Decided, file: CaseFile): readonly Ahead[] {
  const given = (file.appointments ?? []).flatMap(({ what, day, status }) => {
    const key = kinds[what]
    return key && (status === 'planned' || status === 'moved') ? [{ key, day }] : []
  })
  const has = (key: Key) => given.some((one) => one.key === key)
  const conference = nextConference(file, today())
  const meetings: Ahead[] = [
    ...(plan?.nextReview && !has('next.review')
      ? [{ key: 'next.review', day: plan.nextReview } as const]
      : []),
    ...(plan?.nextCoreGroup && !has('next.coreGroup')
      ? [{ key: 'next.coreGroup', day: plan.nextCoreGroup } as const]
      : []),
  ]
  const known = [...given, ...meetings]
  const isKnown = (day: string) => known.some((one) => one.day === day)
  for (const day of [decision?.nextMeeting, conference?.day])
    if (day && !isKnown(day)) known.push({ key: 'next.meeting', day })
  const latest = plan?.reviewLatest
  const hasReview = known.some(({ key }) => key === 'next.review' || key === 'next.meeting')
  if (latest && !hasReview) known.push({ key: 'next.latest', day: latest })
  return known.filter(({ day }) => day >= today()).sort((one, other) => one.day.localeCompare(other.day))
}
