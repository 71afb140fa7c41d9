/** When some of the plan is not in the reader's language: one press asks for it. Afterwards, how far that has come. */
import { useRef, useState } from 'preact/hooks'
import type { Plan } from '../../../contract/case-file.ts'
import { askAboutPlan } from '../../../contract/operations/ask-about-plan.ts'
import { askedSoFar } from '../../case-file/said-so-far.ts'
import { sendSmall } from '../../case-file/small-drafts.ts'
import { Button } from '../../components/button.tsx'
import { type CouncilText, isInReadersLanguage } from '../../components/council-words.tsx'
import { HowFar } from '../../components/how-far.tsx'
import { Icon } from '../../components/icon.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { direction, language, useWords } from '../../i18n/index.ts'

export function InMyLanguage({ plan, mine }: { plan: Plan; mine: Mine }) {
  const t = useWords('plan')
  const [state, setState] = useState<'still' | 'working' | 'failed'>('still')
  const id = useRef(crypto.randomUUID())
  if (!mine.isJoined || isAllInReadersLanguage(plan)) return null
  const before = askedSoFar(mine.items).find(
    ({ input }) =>
      input.about === 'language' &&
      input.planId === plan.id &&
      input.language === language() &&
      input.version === plan.version,
  )
  async function ask() {
    setState('working')
    const input = {
      about: 'language' as const,
      planId: plan.id,
      version: plan.version,
      childId: plan.child.id,
      language: language(),
      words: { text: t('ask.language'), lang: language(), dir: direction() },
    }
    await sendSmall(askAboutPlan, input, { id: id.current }).catch(() => setState('failed'))
  }
  return (
    <div class="banner noprint">
      <Icon name="globe" />
      <div class="stack tightly">
        <b>{t('lang.notAll')}</b>
        {before ? (
          <HowFar of={before} mine={mine} />
        ) : (
          <Button small kind="second" working={state === 'working'} onPress={() => void ask()}>
            {t('lang.ask')}
          </Button>
        )}
        {state === 'failed' && <p role="alert">{t('send.failed')}</p>}
      </div>
    </div>
  )
}

/** Every paragraph has a rendering in the language of the page. */
function isAllInReadersLanguage(plan: Plan): boolean {
  return textsIn(plan).every((parts) => {
    const covered = parts.filter(({ origin }) => origin === 'original').length
    return parts.filter(isInReadersLanguage).length >= covered
  })
}

function textsIn(plan: Plan): readonly (readonly CouncilText[])[] {
  const ofGoals = plan.goals.flatMap(
    ({ whatNeedsToChange, why = [], goodEnough = [], howWeWillKnow = [] }) => [
      whatNeedsToChange,
      why,
      goodEnough,
      howWeWillKnow,
    ],
  )
  const ofActions = plan.goals.flatMap(({ actions }) =>
    actions.flatMap(({ what, why = [], help = [] }) => [what, why, help]),
  )
  const { goingWell, worries, ifItDoesNotWork = [], endsWhen = [] } = plan
  return [goingWell, worries, ifItDoesNotWork, endsWhen, ...ofGoals, ...ofActions]
}
