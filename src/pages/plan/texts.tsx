/** A part of the plan in the council's words; or that there are none, with a question about it ready to send. */
import type { Plan } from '../../../contract/case-file.ts'
import { AskIt } from '../../components/ask-it.tsx'
import { CouncilParts, type CouncilText } from '../../components/council-words.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { type KeyOf, useWords } from '../../i18n/index.ts'
import { leaderOf } from './leader.ts'

type Key = KeyOf<'plan'>

interface TextsProps {
  plan: Plan
  mine: Mine
  title: Key
  parts: readonly CouncilText[] | undefined
  /** What to say, and to ask, when it is missing. Without them a part that is missing is not there. */
  none?: Key
  ask?: Key
}

export function Texts({ plan, mine, title, none, ask, parts = [] }: TextsProps) {
  const t = useWords('plan')
  if (parts.length === 0 && !none) return null
  return (
    <section class="sec" aria-labelledby={title}>
      <h2 id={title}>{t(title)}</h2>
      {parts.length > 0 ? (
        <div class="theirs stack tightly">
          <CouncilParts parts={parts} />
        </div>
      ) : (
        <>
          {none && <p class="muted">{t(none)}</p>}
          {ask && <AskMissing {...{ plan, mine }} title={title} question={t(ask)} />}
        </>
      )}
    </section>
  )
}

function AskMissing({
  plan,
  mine,
  title,
  question,
}: {
  plan: Plan
  mine: Mine
  title: string
  question: string
}) {
  return (
    <AskIt
      ask={{ about: 'missing-part', planId: plan.id, version: plan.version, childId: plan.child.id }}
      slot={`missing/${plan.id}/${title}`}
      question={question}
      leader={leaderOf(plan)?.name}
      mine={mine}
    />
  )
}
