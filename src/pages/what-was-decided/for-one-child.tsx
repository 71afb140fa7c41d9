/** In the order it matters to the reader: what was decided, what grown-ups do, what I said, what comes next, whom to ask. */
import type { Given } from '../../case-file/wishes-draft.ts'
import { Banner } from '../../components/banner.tsx'
import { Icon } from '../../components/icon.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { useWords } from '../../i18n/index.ts'
import { AskAbout } from './ask-about.tsx'
import { type Decided, isForMe } from './decided.ts'
import { InMyLanguage } from './in-my-language.tsx'
import { Outcome, Reasons } from './outcome.tsx'
import { PlanWords } from './plan-words.tsx'
import { WhatISaid } from './what-i-said.tsx'
import { WhatNext } from './what-next.tsx'
import { WhoDoesWhat } from './who-does-what.tsx'
import { WordsForMe } from './words-for-me.tsx'

export function ForOneChild({
  decided,
  given,
  mine,
}: {
  decided: Decided
  given: readonly Given[]
  mine: Mine
}) {
  const t = useWords('what-was-decided')
  const { decision, plan, leader } = decided
  const notForMe = [decision, plan].filter((one) => one && !isForMe(one))
  const about = {
    ...(plan ? { planId: plan.id, version: plan.version } : {}),
    ...(decision ? { conferenceId: decision.conferenceId } : {}),
  }
  const isPlanForMe = isForMe(plan)
  return (
    <>
      <div class="stack">
        {decision && <Outcome decision={decision} />}
        {notForMe.length === 0 && (
          <p class="save">
            <Icon name="person" size="sm" />
            <span>{t('forYou')}</span>
          </p>
        )}
        <InMyLanguage decided={decided} mine={mine} />
      </div>
      {decision && isForMe(decision) && <Reasons decision={decision} />}
      {plan && isPlanForMe && <WhoDoesWhat plan={plan} />}
      {notForMe.length > 0 && (
        <Banner title={t('notForYou.title')} icon="person">
          <p>{t('notForYou.text')}</p>
          <WordsForMe about={about} mine={mine} leader={leader?.name} />
        </Banner>
      )}
      <WhatISaid given={given} decision={decision} mine={mine} />
      <WhatNext decided={decided} file={mine.file} />
      {plan && isPlanForMe && <PlanWords plan={plan} />}
      {notForMe.length > 0 && (
        <details class="who">
          <summary>
            <Icon name="plan" />
            <span>{t('notForYou.read')}</span>
            <Icon name="down" />
          </summary>
          <div class="body stack">
            {decision && !isForMe(decision) && <Reasons decision={decision} />}
            {plan && !isPlanForMe && (
              <>
                <WhoDoesWhat plan={plan} />
                <PlanWords plan={plan} />
              </>
            )}
          </div>
        </details>
      )}
      <AskAbout decided={decided} mine={mine} />
    </>
  )
}
