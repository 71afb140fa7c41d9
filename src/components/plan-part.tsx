/**
 * The goal or step of a plan that something was said about, in the council's words as this phone has them now, or as an
 * earlier version had them. When the council's copies are gone from the phone, what the person said stays and this says so.
 */
import { type CaseFile, caseFile } from '../case-file/index.ts'
import { useWords } from '../i18n/index.ts'
import { usePlace } from '../store/use-place.ts'
import { CouncilParts, type CouncilText } from './council-words.tsx'

export function PlanPart({ partId }: { partId: string }) {
  const t = useWords('share-views')
  const file = usePlace(caseFile)
  const parts = file && partIn(file, partId)
  return (
    <div class="theirs">
      {parts && parts.length > 0 ? (
        <CouncilParts parts={parts} />
      ) : (
        <p class="muted">{parts ? t('said.partEmpty') : t('said.partGone')}</p>
      )}
    </div>
  )
}

function partIn({ plans, earlierPlans = [] }: CaseFile, partId: string): readonly CouncilText[] | undefined {
  for (const plan of [...plans, ...earlierPlans.map((one) => one.plan)]) {
    for (const goal of plan.goals) {
      if (goal.id === partId) return goal.whatNeedsToChange
      const action = goal.actions.find(({ id }) => id === partId)
      if (action) return action.what
    }
  }
  return undefined
}
