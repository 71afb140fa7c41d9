/** The rest of the plan, for whoever wants to read more of it. */
import type { Plan } from '../../../contract/case-file.ts'
import { CouncilParts } from '../../components/council-words.tsx'
import { useWords } from '../../i18n/index.ts'
import { Part } from './outcome.tsx'

export function PlanWords({ plan }: { plan: Plan }) {
  const t = useWords('what-was-decided')
  const { goingWell, worries, goals, childsViews, endsWhen, visits = [] } = plan
  return (
    <>
      <Part title={t('well')} parts={goingWell} />
      <Part title={t('worries')} parts={worries} />
      <Part title={t('goals')} parts={goals.flatMap(({ whatNeedsToChange }) => whatNeedsToChange)} />
      <Part title={t('endsWhen')} parts={endsWhen} />
      <Part title={t('theySay')} parts={childsViews} />
      {visits.length > 0 && (
        <section class="stack tightly">
          <h2>{t('visits')}</h2>
          <ul class="promises">
            {visits.map(({ who, howOften, aloneWithChild }) => (
              <li key={who} class="panel stack tightly">
                <b>
                  <bdi>{who}</bdi>
                </b>
                <CouncilParts parts={howOften} />
                {aloneWithChild && <p>{t('visits.alone')}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
