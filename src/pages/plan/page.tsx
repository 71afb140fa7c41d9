/**
 * The plan, one for each child, as the council gave it to this person, with what was decided and which papers come.
 * What is missing in it is shown as missing, with a question ready, because a gap that nobody sees is a gap that stays.
 */
import { useState } from 'preact/hooks'
import type { ChildCard, Decision as DecisionItem } from '../../../contract/case-file.ts'
import { type CaseFile, caseFile } from '../../case-file/index.ts'
import { Chips } from '../../components/chips.tsx'
import { Gate } from '../../components/gate.tsx'
import { LoadingPart } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { ToTheirOwn } from '../../components/to-their-own.tsx'
import { Updated } from '../../components/updated.tsx'
import { useMine } from '../../components/use-mine.ts'
import { useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { Decision } from './decision.tsx'
import { NoPlan } from './no-plan.tsx'
import { OnePlan, PlanHero } from './one-plan.tsx'
import { Papers } from './papers.tsx'

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
  const mine = useMine(file)
  const [chosen, setChosen] = useState<string | undefined>()
  if (!file || !mine) {
    return (
      <Page title={t('title')} tab="plan">
        <LoadingPart title={t('title')} />
      </Page>
    )
  }
  if (mine.role === 'young-person') return <ToTheirOwn page="what-was-decided" />
  const children = childrenIn(file)
  const child = children.find(({ id }) => id === chosen) ?? children[0]
  if (!child) return <NoPlan file={file} isJoined={mine.isJoined} />
  const plan = file.plans.find((one) => one.child.id === child.id)
  const decision = newestDecision(file, child.id)
  const chips = children.length > 1 && (
    <div class="wrap sec">
      <p class="muted">{t('alone')}</p>
      <Chips
        label={t('children')}
        chips={children.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={child.id}
        onPress={setChosen}
      />
    </div>
  )
  if (plan) {
    return (
      <Page title={t('title')} tab="plan" hero={<PlanHero plan={plan} />}>
        {chips}
        <OnePlan key={plan.id} {...{ plan, decision, mine }} />
      </Page>
    )
  }
  return (
    <Page title={t('title')} tab="plan">
      {chips}
      <div class="wrap" key={child.id}>
        <h1 class="sec">{t('none.for', { name: child.name })}</h1>
        <Updated file={file} />
        {decision && <Decision decision={decision} />}
        <Papers childId={child.id} mine={mine} />
      </div>
    </Page>
  )
}

/** Every child that has a plan or a decision, in the order they came. Each is shown alone. */
function childrenIn({ plans, decisions = [] }: CaseFile): readonly ChildCard[] {
  const all = new Map<string, ChildCard>()
  for (const { child } of [...plans, ...decisions]) if (!all.has(child.id)) all.set(child.id, child)
  return [...all.values()]
}

function newestDecision({ decisions = [] }: CaseFile, childId: string): DecisionItem | undefined {
  return decisions
    .filter(({ child }) => child.id === childId)
    .sort((one, other) => other.day.localeCompare(one.day) || other.version - one.version)[0]
}
