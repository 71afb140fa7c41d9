/**
 * The plan, one for each child, as the council gave it to this person. What is missing in it is shown as missing, with
 * leave to ask, because a gap that nobody sees is a gap that stays.
 */
import { useState } from 'preact/hooks'
import { caseFile } from '../../case-file/index.ts'
import { Chips } from '../../components/chips.tsx'
import { Gate } from '../../components/gate.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { Updated } from '../../components/updated.tsx'
import { useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { membership } from '../../sync/index.ts'
import { NoPlan } from './no-plan.tsx'
import { OnePlan, PlanHero } from './one-plan.tsx'

export function Plan() {
  return (
    <Gate>
      <Plans />
    </Gate>
  )
}

function Plans() {
  const t = useWords('plan')
  const file = usePlace(caseFile)
  const joined = usePlace(membership)
  const [chosen, setChosen] = useState<string | undefined>()
  if (!file || !joined) return <Loading title={t('title')} tab="plan" />
  const plan = file.plans.find(({ id }) => id === chosen) ?? file.plans[0]
  if (!plan) return <NoPlan file={file} isJoined={joined.joined !== undefined} />
  return (
    <Page title={t('title')} tab="plan" hero={<PlanHero plan={plan} />}>
      {file.plans.length > 1 && (
        <div class="wrap sec">
          <p class="muted">{t('alone')}</p>
          <Chips
            label={t('children')}
            chips={file.plans.map(({ id, child }) => ({ value: id, label: child.name }))}
            chosen={plan.id}
            onPress={setChosen}
          />
        </div>
      )}
      <OnePlan key={plan.id} plan={plan} updated={<Updated file={file} />} />
    </Page>
  )
}
