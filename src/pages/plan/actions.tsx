/** Who is doing what. A parent's late step and a worker's late step look the same, word for word and colour for colour. */
import { useState } from 'preact/hooks'
import type { PlanAction } from '../../../contract/case-file.ts'
import { Chips } from '../../components/chips.tsx'
import { CouncilParts, CouncilWords } from '../../components/council-words.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { dayInWords, type KeyOf, useWords } from '../../i18n/index.ts'
import { ownersOf, type Step, type Tag } from './steps.ts'

type Key = KeyOf<'plan'>

export function Actions({ steps }: { steps: readonly Step[] }) {
  const t = useWords('plan')
  const [chosen, setChosen] = useState('everyone')
  const owners = ownersOf(steps)
  const ownerName = useOwnerName()
  const chips = [
    { value: 'everyone', label: t('actions.everyone', { count: steps.length }) },
    ...owners.map(({ who, count }) => ({
      value: who,
      label: who === 'me' ? t('actions.you', { count }) : t('actions.one', { name: ownerName(who), count }),
    })),
  ]
  const shown = chosen === 'everyone' ? steps : steps.filter(({ who }) => who === chosen)
  return (
    <section class="sec" aria-labelledby="actions">
      <h2 id="actions">{t('actions.title')}</h2>
      {steps.length === 0 && <p class="muted">{t('actions.none')}</p>}
      {owners.length > 1 && (
        <Chips label={t('actions.show')} chips={chips} chosen={chosen} onPress={setChosen} />
      )}
      {shown.length > 0 && (
        <ul class="rows actions">
          {shown.map((step) => (
            <Action key={step.action.id} step={step} />
          ))}
        </ul>
      )}
    </section>
  )
}

const ownerKinds: Readonly<Record<Exclude<PlanAction['owner']['kind'], 'me'>, Key>> = {
  parent: 'owner.parent',
  carer: 'owner.carer',
  child: 'owner.child',
  family: 'owner.family',
  worker: 'owner.worker',
  unknown: 'owner.none',
}

/** A name as the council gave it, or the kind of owner in the reader's language. */
function useOwnerName(): (who: string) => string {
  const t = useWords('plan')
  const isKind = (who: string): who is keyof typeof ownerKinds => who in ownerKinds
  return (who) => (isKind(who) ? t(ownerKinds[who]) : who)
}

const tags: Readonly<Record<Tag, { key: Key; look: string; icon: IconName }>> = {
  todo: { key: 'tag.todo', look: 'tag', icon: 'todo' },
  doing: { key: 'tag.doing', look: 'tag doing', icon: 'doing' },
  done: { key: 'tag.done', look: 'tag done', icon: 'check' },
  notDone: { key: 'tag.notDone', look: 'tag late', icon: 'look' },
  changed: { key: 'tag.changed', look: 'tag doing', icon: 'doing' },
  dropped: { key: 'tag.dropped', look: 'tag', icon: 'close' },
  today: { key: 'tag.today', look: 'tag new', icon: 'clock' },
  inDays: { key: 'tag.inDays', look: 'tag new', icon: 'clock' },
}

function Action({ step }: { step: Step }) {
  const t = useWords('plan')
  const ownerName = useOwnerName()
  const { action, tag, isOver, who, days } = step
  const { what, why = [], help = [], by, byInWords } = action
  const isMine = who === 'me'
  const name = isMine ? t('owner.you') : ownerName(who)
  const look = tags[tag]
  return (
    <li class={isOver ? 'act isdone' : 'act'}>
      <span class={isMine ? 'face you' : 'face'} aria-hidden="true">
        {isMine ? t('owner.you') : ([...name][0] ?? '')}
      </span>
      <div class="what">
        <CouncilParts parts={what} />
      </div>
      <div class="meta">
        <bdi>{name}</bdi>
        <span>
          {by ? (
            isOver || days === undefined || days >= 0 ? (
              t('by.on', { day: dayInWords(by) })
            ) : (
              t('by.was', { day: dayInWords(by) })
            )
          ) : byInWords ? (
            <CouncilWords text={byInWords} />
          ) : (
            !isOver && t('by.none')
          )}
        </span>
        <span class={look.look}>
          <Icon name={look.icon} size="sm" />
          {t(look.key, days === undefined ? {} : { count: days })}
        </span>
      </div>
      {(why.length > 0 || help.length > 0) && (
        <div class="more">
          {why.length > 0 && <Part title={t('action.why')} parts={why} />}
          {help.length > 0 && <Part title={t('action.help')} parts={help} />}
        </div>
      )}
    </li>
  )
}

function Part({ title, parts }: { title: string; parts: Parameters<typeof CouncilParts>[0]['parts'] }) {
  return (
    <div class="small">
      <b>{title}</b>
      <CouncilParts parts={parts} />
    </div>
  )
}
