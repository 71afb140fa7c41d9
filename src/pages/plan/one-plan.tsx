/** One child's plan: what goes well comes first, then dates, who is doing what, worries, goals, and what this paper is. */
import type { ComponentChildren } from 'preact'
import type { Plan } from '../../../contract/case-file.ts'
import { Banner } from '../../components/banner.tsx'
import { TextButton } from '../../components/button.tsx'
import { CouncilParts, type CouncilText } from '../../components/council-words.tsx'
import { dayInWords, type KeyOf, to, today, useWords } from '../../i18n/index.ts'
import { Actions } from './actions.tsx'
import { CoreGroup } from './core-group.tsx'
import { Dates, nextDate } from './dates.tsx'
import { Goals } from './goals.tsx'
import { stepsIn } from './steps.ts'
import { Worries } from './worries.tsx'

type Key = KeyOf<'plan'>

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

export function OnePlan({ plan, updated }: { plan: Plan; updated: ComponentChildren }) {
  const t = useWords('plan')
  return (
    <div class="wrap two">
      <div>
        {plan.status === 'ended' && (
          <Banner title={t('status.ended')} icon="check">
            {t('status.endedText')}
          </Banner>
        )}
        <Texts title="well.title" none="well.none" parts={plan.goingWell} />
        <Actions steps={stepsIn(plan, today())} />
        <div class="sec">{updated}</div>
        <Dates plan={plan} />
        <Worries plan={plan} />
        <Goals goals={plan.goals} />
        <Texts title="if.title" none="if.none" parts={plan.ifItDoesNotWork} />
        <Texts title="ends.title" none="ends.none" parts={plan.endsWhen} />
      </div>
      <aside>
        <section class="sec" aria-labelledby="what-is">
          <div class="calm stack">
            <h2 id="what-is">{t('is.title')}</h2>
            <p>{t('is.is')}</p>
            <p>
              <b>{t('is.notCourt')}</b>
            </p>
            <p>{t('is.notSay')}</p>
            <TextButton to={to('guide/the-plan')} icon="guide">
              {t('is.more')}
            </TextButton>
            <TextButton icon="print" onPress={() => print()}>
              {t('print')}
            </TextButton>
          </div>
        </section>
        <CoreGroup people={plan.coreGroup ?? []} />
      </aside>
    </div>
  )
}

interface TextsProps {
  title: Key
  none: Key
  parts: readonly CouncilText[] | undefined
}

/** A part of the plan in the council's words, or that there are none and that somebody can ask. */
function Texts({ title, none, parts = [] }: TextsProps) {
  const t = useWords('plan')
  return (
    <section class="sec" aria-labelledby={title}>
      <h2 id={title}>{t(title)}</h2>
      {parts.length > 0 ? (
        <div class="theirs stack tightly">
          <CouncilParts parts={parts} />
        </div>
      ) : (
        <p class="muted">{t(none)}</p>
      )}
    </section>
  )
}
