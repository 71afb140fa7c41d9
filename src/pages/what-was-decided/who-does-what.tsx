/** What grown-ups do, who, and by when; then what the reader can try. A gap is said as a gap. */
import type { Plan, PlanAction } from '../../../contract/case-file.ts'
import { CouncilParts, CouncilWords } from '../../components/council-words.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { dayInWords, type KeyOf, today, useWords } from '../../i18n/index.ts'

type Key = KeyOf<'what-was-decided'>

const owners: Readonly<Record<Exclude<PlanAction['owner']['kind'], 'me'>, Key>> = {
  parent: 'who.parent',
  carer: 'who.carer',
  child: 'who.child',
  family: 'who.family',
  worker: 'who.worker',
  unknown: 'who.unknown',
}

const states: Readonly<
  Partial<Record<PlanAction['status'], { readonly key: Key; readonly icon: IconName }>>
> = {
  'in-progress': { key: 'state.doing', icon: 'doing' },
  done: { key: 'state.done', icon: 'check' },
  changed: { key: 'state.changed', icon: 'doing' },
  dropped: { key: 'state.dropped', icon: 'close' },
}

const isOver = ({ status }: PlanAction) => status === 'done' || status === 'changed' || status === 'dropped'

export function WhoDoesWhat({ plan }: { plan: Plan }) {
  const t = useWords('what-was-decided')
  const all = plan.goals.flatMap(({ actions }) => actions).sort(soonestFirst)
  const mine = all.filter(({ owner }) => owner.kind === 'me')
  const theirs = all.filter(({ owner }) => owner.kind !== 'me')
  const { ended, correction, whatChanged = [] } = plan
  return (
    <>
      {ended && (
        <section class="panel stack tightly">
          <p class="decided">{t('ended', { day: dayInWords(ended.on) })}</p>
          <CouncilParts parts={ended.why} />
          {ended.helpThatGoesOn && (
            <>
              <h2>{t('endedHelp')}</h2>
              <CouncilParts parts={ended.helpThatGoesOn} />
            </>
          )}
        </section>
      )}
      {correction && (
        <section class="stack tightly">
          <h2>{t('putRight')}</h2>
          <CouncilParts parts={correction.what} />
        </section>
      )}
      {whatChanged.length > 0 && (
        <section class="stack tightly">
          <h2>{t('changed')}</h2>
          <CouncilParts parts={whatChanged} />
        </section>
      )}
      <section class="stack" aria-labelledby={`grown-ups-${plan.id}`}>
        <h2 id={`grown-ups-${plan.id}`}>{t('grownUps')}</h2>
        {theirs.length === 0 ? <p>{t('grownUpsNone')}</p> : <Steps of={theirs} />}
      </section>
      {mine.length > 0 && (
        <section class="stack" aria-labelledby={`you-${plan.id}`}>
          <h2 id={`you-${plan.id}`}>{t('you')}</h2>
          <p>{t('youHint')}</p>
          <Steps of={mine} />
        </section>
      )}
    </>
  )
}

function Steps({ of }: { of: readonly PlanAction[] }) {
  return (
    <ul class="promises">
      {of.map((action) => (
        <Step key={action.id} action={action} />
      ))}
    </ul>
  )
}

function Step({ action }: { action: PlanAction }) {
  const t = useWords('what-was-decided')
  const { what, why = [], help = [], owner, howOften, statusInWords = [], status } = action
  const state = states[status]
  return (
    <li class="panel stack tightly">
      {owner.kind !== 'me' && (
        <b>
          <bdi>{owner.name ?? t(owners[owner.kind])}</bdi>
        </b>
      )}
      <CouncilParts parts={what} />
      {howOften && <CouncilWords text={howOften} />}
      <When action={action} />
      {state && (
        <p class="save">
          <Icon name={state.icon} size="sm" />
          <span>{t(state.key)}</span>
        </p>
      )}
      {statusInWords.length > 0 && <CouncilParts parts={statusInWords} />}
      {why.length > 0 && <CouncilParts parts={why} />}
      {help.length > 0 && <CouncilParts parts={help} />}
    </li>
  )
}

function When({ action }: { action: PlanAction }) {
  const t = useWords('what-was-decided')
  const { by, byInWords, howOften } = action
  if (isOver(action)) return null
  if (by) {
    const day = dayInWords(by)
    return <p class="small">{by < today() ? t('by.was', { day }) : t('by.on', { day })}</p>
  }
  if (byInWords) return <CouncilWords text={byInWords} />
  return howOften ? null : <p class="small">{t('by.none')}</p>
}

function soonestFirst(one: PlanAction, other: PlanAction): number {
  if (isOver(one) !== isOver(other)) return isOver(one) ? 1 : -1
  return (one.by ?? '9999').localeCompare(other.by ?? '9999')
}
