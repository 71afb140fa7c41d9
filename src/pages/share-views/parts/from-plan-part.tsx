/**
 * The child's own plan, part by part: each goal or step in the council's words, a choice under it, and room for words
 * once something was chosen. A part may be passed over like any question.
 */
import { useState } from 'preact/hooks'
import type { Plan, PlanAction } from '../../../../contract/case-file.ts'
import type { SaidOfPart } from '../../../case-file/views-draft.ts'
import { TextButton } from '../../../components/button.tsx'
import { Choice } from '../../../components/choice.tsx'
import { CouncilParts, type CouncilText } from '../../../components/council-words.tsx'
import { WordsArea } from '../../../components/words-area.tsx'
import { writtenIn } from '../../../components/written-in.ts'
import type { Part } from '../../../content/question.ts'
import { dayInWords, type KeyOf, useWords } from '../../../i18n/index.ts'
import { hasSaid } from '../draft.ts'
import { over } from '../too-long.ts'
import type { PartProps } from './part.tsx'

type FromPlan = Extract<Part, { kind: 'from-plan' }>

/** So many are drawn at first; nobody is shown two hundred boxes at once. */
const AT_FIRST = 8
const TAKES_LETTERS = 1_000_000

const none: Readonly<Record<FromPlan['of'], KeyOf<'share-views'>>> = {
  goals: 'R1.none',
  'my-steps': 'R2.none',
  'services-steps': 'R3.none',
}

interface PartOfPlan {
  readonly id: string
  readonly words: readonly CouncilText[]
  readonly owner?: string | null
  readonly by?: string | undefined
}

export function FromPlanPart(props: PartProps<FromPlan>) {
  const { part, answer, sending, child, onChange } = props
  const t = useWords('share-views')
  const plan = useWords('plan')
  const [showsAll, setShowsAll] = useState(false)
  const its = sending.plans.find((one) => one.child.id === child?.id)
  const all = its ? partsOf(its, part.of) : []
  const said = answer.ofParts ?? {}
  const shown = showsAll ? all : all.filter(({ id }, at) => at < AT_FIRST || hasSaid(said[id] ?? {}))
  if (all.length === 0) return <p class="muted">{t(none[part.of])}</p>
  return (
    <div class="stack">
      <ol class="goals">
        {shown.map((one) => (
          <li key={one.id} class="panel stack">
            <OnePart
              {...props}
              one={one}
              said={said[one.id] ?? {}}
              onSay={(next, isStep) => onChange({ ofParts: { ...said, [one.id]: next } }, isStep)}
            />
          </li>
        ))}
      </ol>
      {shown.length < all.length && (
        <TextButton icon="down" onPress={() => setShowsAll(true)}>
          {plan('actions.more', { count: all.length - shown.length })}
        </TextButton>
      )}
    </div>
  )
}

interface OnePartProps extends PartProps<FromPlan> {
  one: PartOfPlan
  said: SaidOfPart
  onSay: (next: SaidOfPart, isStep?: boolean) => void
}

function OnePart({ one, part, said, onSay, onLeave }: OnePartProps) {
  const t = useWords('share-views')
  const plan = useWords('plan')
  const field = `part-${one.id}`
  const words = one.words[0]?.text ?? t('said.partEmpty')
  const text = said.text ?? ''
  return (
    <>
      <div class="goal-title" id={`${field}-is`}>
        {one.words.length > 0 ? <CouncilParts parts={one.words} /> : <p>{t('said.partEmpty')}</p>}
      </div>
      {(one.owner || one.by) && (
        <p class="small muted">
          {one.owner && <bdi>{one.owner}</bdi>}
          {one.owner && one.by && ' · '}
          {one.by && plan('by.on', { day: dayInWords(one.by) })}
        </p>
      )}
      <Choice
        name={field}
        legend={words}
        legendHidden
        options={part.options.map(({ id, label }) => ({ value: id, label: t(label) }))}
        chosen={said.chosen ? [said.chosen] : []}
        onChange={([chosen]) => onSay({ ...said, ...(chosen ? { chosen } : {}) }, true)}
      />
      {said.chosen && (
        <TextButton
          onPress={() => {
            const { chosen: _, ...rest } = said
            onSay(rest, true)
          }}
        >
          {t('choice.clear')}
        </TextButton>
      )}
      {hasSaid(said) && (
        <WordsArea
          id={`${field}-words`}
          label={t(part.more)}
          text={text}
          {...writtenIn(text)}
          rows={3}
          maxLength={TAKES_LETTERS}
          error={over(text) > 0 ? t('tooLong.over', { count: over(text) }) : undefined}
          onInput={(next) => onSay({ ...said, text: next, ...writtenIn(next) })}
          onLeave={onLeave}
        />
      )}
    </>
  )
}

/** Services' steps are those of workers, and those nobody is named for. Another relative's are not asked about. */
function partsOf(plan: Plan, of: FromPlan['of']): readonly PartOfPlan[] {
  if (of === 'goals') return plan.goals.map(({ id, whatNeedsToChange }) => ({ id, words: whatNeedsToChange }))
  const isAsked = ({ owner, status }: PlanAction) =>
    status !== 'dropped' &&
    (of === 'my-steps' ? owner.kind === 'me' : owner.kind === 'worker' || owner.kind === 'unknown')
  return plan.goals
    .flatMap(({ actions }) => actions)
    .filter(isAsked)
    .map(({ id, what, owner, by }) => ({ id, words: what, by, owner: of === 'my-steps' ? null : owner.name }))
}
