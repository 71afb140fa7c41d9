/** The next dates, each with what it is for. A date nobody has given is shown as not given. */
import type { Plan } from '../../../contract/case-file.ts'
import { AskIt } from '../../components/ask-it.tsx'
import { TextButton } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { KeyWord } from '../../components/key-word.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { dayInWords, howFarOff, type KeyOf, to, today, useWords } from '../../i18n/index.ts'
import { leaderOf } from './leader.ts'

type Key = KeyOf<'plan'>

export function nextDate(
  { nextCoreGroup, nextReview, status }: Plan,
  from: string,
): { readonly name: Key; readonly day: string } | undefined {
  if (status === 'ended') return undefined
  const dates: readonly { name: Key; day: string | undefined }[] = [
    { name: 'dates.coreGroup', day: nextCoreGroup },
    { name: 'dates.review', day: nextReview },
  ]
  return dates
    .flatMap(({ name, day }) => (day !== undefined && day >= from ? [{ name, day }] : []))
    .sort((one, other) => one.day.localeCompare(other.day))[0]
}

export function Dates({ plan, mine }: { plan: Plan; mine: Mine }) {
  const t = useWords('plan')
  if (plan.status === 'ended') return null
  const asks = { about: 'date' as const, planId: plan.id, version: plan.version, childId: plan.child.id }
  const shared = { mine, leader: leaderOf(plan)?.name }
  const review = plan.nextReview ?? plan.reviewLatest
  return (
    <section class="sec" aria-labelledby="dates">
      <h2 id="dates">{t('dates.title')}</h2>
      <ul class="rows">
        <Row
          name="dates.coreGroup"
          meaning="dates.coreGroupMeaning"
          day={plan.nextCoreGroup}
          says={plan.nextCoreGroup && dayInWords(plan.nextCoreGroup)}
        />
        <Row
          name="dates.review"
          meaning="dates.reviewMeaning"
          day={review}
          says={
            plan.nextReview
              ? dayInWords(plan.nextReview)
              : review && t('dates.onOrBefore', { day: dayInWords(review) })
          }
        />
        <Row name="dates.start" day={plan.from} says={dayInWords(plan.from)} isPast />
      </ul>
      {!plan.nextCoreGroup && (
        <AskIt
          ask={asks}
          slot={`date/${plan.id}/core-group`}
          question={t('ask.coreGroup')}
          label={t('ask.coreGroupLabel')}
          {...shared}
        />
      )}
      {!review && (
        <AskIt
          ask={asks}
          slot={`date/${plan.id}/review`}
          question={t('ask.review')}
          label={t('ask.reviewLabel')}
          {...shared}
        />
      )}
      <TextButton to={to('dates')} icon="calendar">
        {t('dates.all')}
      </TextButton>
    </section>
  )
}

interface RowProps {
  name: Key
  meaning?: Key
  day: string | undefined
  says: string | undefined
  isPast?: boolean
}

function Row({ name, meaning, day, says, isPast }: RowProps) {
  const t = useWords('plan')
  return (
    <li class="task">
      <Icon name={isPast ? 'check' : 'calendar'} />
      <div>
        {meaning ? <KeyWord word={t(name)} meaning={t(meaning)} /> : <span class="muted">{t(name)}</span>}
        <p>{says ? <b>{says}</b> : t('dates.none')}</p>
        {!isPast && day !== undefined && day >= today() && <p class="small muted">{howFarOff(day)}</p>}
        {!isPast && day !== undefined && day < today() && <p class="small muted">{t('dates.passed')}</p>}
      </div>
    </li>
  )
}
