/** One child's plan: what changed and what goes well come first, then who is doing what, then why, and what this paper is. */
import type { Decision as DecisionItem, Plan } from '../../../contract/case-file.ts'
import { versionBefore } from '../../case-file/what-changed.ts'
import { Banner } from '../../components/banner.tsx'
import { Updated } from '../../components/updated.tsx'
import { useAfterPaint } from '../../components/use-after-paint.ts'
import type { Mine } from '../../components/use-mine.ts'
import { dayInWords, today, useWords } from '../../i18n/index.ts'
import { Actions } from './actions.tsx'
import { Changed } from './changed.tsx'
import { CoreGroup } from './core-group.tsx'
import { Dates, nextDate } from './dates.tsx'
import { Decision } from './decision.tsx'
import { Ended } from './ended.tsx'
import { Goals } from './goals.tsx'
import { InMyLanguage } from './in-my-language.tsx'
import { leaderOf } from './leader.ts'
import { Papers } from './papers.tsx'
import { Picture } from './picture.tsx'
import { stepsIn } from './steps.ts'
import { Texts } from './texts.tsx'
import { Visits } from './visits.tsx'
import { WhatIs } from './what-is.tsx'
import { Worries } from './worries.tsx'

export function PlanHero({ plan }: { plan: Plan }) {
  const t = useWords('plan')
  const { child, status, version, issuedOn } = plan
  const next = nextDate(plan, today())
  return (
    <div class="wrap sec">
      <h1>{t('for', { name: child.name })}</h1>
      {next && (
        <p>
          <b>
            {t(next.name)}: {dayInWords(next.day)}
          </b>
        </p>
      )}
      {status !== 'ended' && <p>{t(statusKeys[status])}</p>}
      <p class="muted small">{t('version', { number: version, day: dayInWords(issuedOn) })}</p>
    </div>
  )
}

const statusKeys = { outline: 'status.outline', full: 'status.full', updated: 'status.updated' } as const

interface OnePlanProps {
  plan: Plan
  decision: DecisionItem | undefined
  mine: Mine
}

export function OnePlan({ plan, decision, mine }: OnePlanProps) {
  const t = useWords('plan')
  const shared = { plan, mine }
  // What is read first is drawn first, on a slow phone too. The rest follows at once, before anybody has read so far.
  const isPainted = useAfterPaint()
  return (
    <div class="wrap two to-read">
      <div>
        <div class="sec stack">
          <Updated file={mine.file} />
          {plan.voice === 'young-person' && <Banner title={t('voice.young')} icon="person" />}
          {plan.status === 'ended' && <Ended plan={plan} />}
          <InMyLanguage {...shared} />
        </div>
        <Changed plan={plan} before={versionBefore(mine.file, plan)} />
        <Texts {...shared} title="well.title" none="well.none" ask="ask.well" parts={plan.goingWell} />
        <Actions {...shared} steps={stepsIn(plan, today())} />
        {isPainted && <Rest {...shared} decision={decision} />}
      </div>
      <aside class="later">
        {isPainted && (
          <>
            <WhatIs />
            <CoreGroup {...shared} />
          </>
        )}
      </aside>
    </div>
  )
}

function Rest({ plan, decision, mine }: OnePlanProps) {
  const shared = { plan, mine }
  return (
    <>
      <div class="later">
        <Dates {...shared} />
        {decision && <Decision decision={decision} inPlan={plan.categories} />}
      </div>
      <div class="later">
        <Worries {...shared} />
        <Texts {...shared} title="childsViews.title" parts={plan.childsViews} />
        <Texts {...shared} title="familysViews.title" parts={plan.familysViews} />
        <Goals {...shared} />
      </div>
      <div class="later">
        <Visits plan={plan} />
        <Texts {...shared} title="if.title" none="if.none" ask="ask.if" parts={plan.ifItDoesNotWork} />
        <Texts {...shared} title="ends.title" none="ends.none" ask="ask.ends" parts={plan.endsWhen} />
        <Picture plan={plan} earlier={mine.file.earlierPlans ?? []} />
        <Papers childId={plan.child.id} mine={mine} leader={leaderOf(plan)?.name} />
      </div>
    </>
  )
}
