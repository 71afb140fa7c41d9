/** Who is doing what. A parent's late step and a worker's late step look the same, word for word and colour for colour. */
import { useEffect, useState } from 'preact/hooks'
import type { Plan } from '../../../contract/case-file.ts'
import { AskIt } from '../../components/ask-it.tsx'
import { TextButton } from '../../components/button.tsx'
import { Chips } from '../../components/chips.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { type KeyOf, today, useWords } from '../../i18n/index.ts'
import { Action } from './action.tsx'
import { leaderOf } from './leader.ts'
import { saidByAction } from './my-say.tsx'
import { useOwnerName } from './owner-name.ts'
import { ownersOf, type Step } from './steps.ts'
import { EVERYBODY, OTHERS, stepsOf, stepsWhen, type When, whens } from './which.ts'

/** So many are drawn at first: a long plan opens as fast as a short one. */
const AT_FIRST = 8
/** Rows for choosing are only of use when there is something to choose. */
const FEW = 3

const whenWords: Readonly<Record<When, KeyOf<'plan'>>> = {
  all: 'when.all',
  next: 'when.next',
  week: 'when.week',
  late: 'when.late',
  done: 'when.done',
}

export function Actions({ plan, steps, mine }: { plan: Plan; steps: readonly Step[]; mine: Mine }) {
  const t = useWords('plan')
  const [whose, setWhose] = useState(EVERYBODY)
  const [when, setWhen] = useState<When>('all')
  const [showsAll, setShowsAll] = useState(false)
  // On paper there is nothing to press, so everything is there.
  useEffect(() => {
    const all = () => setShowsAll(true)
    addEventListener('beforeprint', all)
    return () => removeEventListener('beforeprint', all)
  }, [])
  const ownerName = useOwnerName()
  const owners = ownersOf(steps)
  const others = steps.filter(({ who }) => who !== 'me').length
  const hasSides = others > 0 && others < steps.length && owners.length > 2
  const chips = [
    { value: EVERYBODY, label: t('actions.everyone', { count: steps.length }) },
    ...owners
      .filter(({ who }) => who === 'me')
      .map(({ count }) => ({ value: 'me', label: t('actions.you', { count }) })),
    ...(hasSides ? [{ value: OTHERS, label: t('actions.others', { count: others }) }] : []),
    ...owners
      .filter(({ who }) => who !== 'me')
      .map(({ who, count }) => ({ value: who, label: t('actions.one', { name: ownerName(who), count }) })),
  ]
  const chosen = stepsWhen(stepsOf(steps, whose), when, today())
  const shown = showsAll ? chosen : chosen.slice(0, AT_FIRST)
  const said = saidByAction(mine)
  return (
    <section class="sec" aria-labelledby="actions">
      <h2 id="actions">{t('actions.title')}</h2>
      {steps.length === 0 && (
        <>
          <p class="muted">{t('actions.none')}</p>
          <AskIt
            ask={{ about: 'missing-part', planId: plan.id, version: plan.version, childId: plan.child.id }}
            slot={`missing/${plan.id}/steps`}
            question={t('ask.steps')}
            leader={leaderOf(plan)?.name}
            mine={mine}
          />
        </>
      )}
      {owners.length > 1 && (
        <Chips label={t('actions.show')} chips={chips} chosen={whose} onPress={setWhose} />
      )}
      {steps.length > FEW && (
        <label class="which noprint">
          <span>{t('when.show')}</span>
          <select
            class="input"
            value={when}
            onChange={({ currentTarget: { value } }) => setWhen(whens.find((one) => one === value) ?? 'all')}
          >
            {whens.map((value) => (
              <option key={value} value={value}>
                {t(whenWords[value])}
              </option>
            ))}
          </select>
        </label>
      )}
      {steps.length > 0 && chosen.length === 0 && <p role="status">{t('when.none')}</p>}
      {shown.length > 0 && (
        <ul class="rows actions">
          {shown.map((step) => (
            <Action
              key={step.action.id}
              plan={plan}
              step={step}
              mine={mine}
              said={said.get(step.action.id) ?? []}
            />
          ))}
        </ul>
      )}
      {shown.length < chosen.length && (
        <TextButton icon="down" onPress={() => setShowsAll(true)}>
          {t('actions.more', { count: chosen.length - shown.length })}
        </TextButton>
      )}
    </section>
  )
}
