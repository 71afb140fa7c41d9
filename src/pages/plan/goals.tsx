/** What needs to change, why, and what good enough looks like. */
import type { PlanGoal } from '../../../contract/case-file.ts'
import { CouncilParts, type CouncilText } from '../../components/council-words.tsx'
import { useWords } from '../../i18n/index.ts'

export function Goals({ goals }: { goals: readonly PlanGoal[] }) {
  const t = useWords('plan')
  return (
    <section class="sec" aria-labelledby="goals">
      <h2 id="goals">{t('goals.title')}</h2>
      {goals.length === 0 && <p class="muted">{t('goals.none')}</p>}
      <ol class="goals">
        {goals.map(({ id, whatNeedsToChange, why, goodEnough, howWeWillKnow }) => (
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
            <Part title={t('goal.howKnow')} parts={howWeWillKnow} />
          </li>
        ))}
      </ol>
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
