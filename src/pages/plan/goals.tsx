/** What needs to change, why, and what good enough looks like. */
import { useEffect, useState } from 'preact/hooks'
import type { Plan } from '../../../contract/case-file.ts'
import { AskIt } from '../../components/ask-it.tsx'
import { TextButton } from '../../components/button.tsx'
import { CouncilParts, type CouncilText } from '../../components/council-words.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { useWords } from '../../i18n/index.ts'
import { leaderOf } from './leader.ts'

/** So many are drawn at first; on paper all of them. */
const AT_FIRST = 6

export function Goals({ plan, mine }: { plan: Plan; mine: Mine }) {
  const t = useWords('plan')
  const { goals } = plan
  const [showsAll, setShowsAll] = useState(false)
  useEffect(() => {
    const all = () => setShowsAll(true)
    addEventListener('beforeprint', all)
    return () => removeEventListener('beforeprint', all)
  }, [])
  const shown = showsAll ? goals : goals.slice(0, AT_FIRST)
  const asks = { planId: plan.id, version: plan.version, childId: plan.child.id }
  const shared = { mine, leader: leaderOf(plan)?.name }
  return (
    <section class="sec" aria-labelledby="goals">
      <h2 id="goals">{t('goals.title')}</h2>
      {goals.length === 0 && (
        <>
          <p class="muted">{t('goals.none')}</p>
          <AskIt
            ask={{ about: 'missing-part', ...asks }}
            slot={`missing/${plan.id}/goals`}
            question={t('ask.goals')}
            {...shared}
          />
        </>
      )}
      <ol class="goals">
        {shown.map(({ id, whatNeedsToChange, why, goodEnough, howWeWillKnow }) => (
          <li key={id} class="panel stack">
            <div class="goal-title">
              {whatNeedsToChange.length > 0 ? (
                <CouncilParts parts={whatNeedsToChange} />
              ) : (
                <p>{t('goal.noWords')}</p>
              )}
            </div>
            <Part title={t('goal.why')} parts={why} />
            <Part title={t('goal.goodEnough')} parts={goodEnough} none={t('goal.goodEnoughNone')} />
            {!goodEnough?.length && (
              <AskIt
                ask={{ about: 'missing-part', ...asks, goalId: id }}
                question={t('ask.goodEnough', { what: whatNeedsToChange[0]?.text.slice(0, 300) ?? '' })}
                {...shared}
              />
            )}
            <Part title={t('goal.howKnow')} parts={howWeWillKnow} />
          </li>
        ))}
      </ol>
      {shown.length < goals.length && (
        <TextButton icon="down" onPress={() => setShowsAll(true)}>
          {t('actions.more', { count: goals.length - shown.length })}
        </TextButton>
      )}
    </section>
  )
}

interface PartProps {
  title: string
  parts: readonly CouncilText[] | undefined
  /** What to say when it is missing; without it, nothing is shown. */
  none?: string
}

function Part({ title, parts = [], none }: PartProps) {
  if (parts.length === 0 && !none) return null
  return (
    <div>
      <h3>{title}</h3>
      {parts.length > 0 ? <CouncilParts parts={parts} /> : <p class="muted">{none}</p>}
    </div>
  )
}
