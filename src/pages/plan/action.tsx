/** One step: what, who, by when, why, what help; where the council says it stands, and what I say. */
import type { Plan, PlanAction } from '../../../contract/case-file.ts'
import { AskIt } from '../../components/ask-it.tsx'
import { CouncilParts, type CouncilText, CouncilWords } from '../../components/council-words.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { dayInWords, type KeyOf, useWords } from '../../i18n/index.ts'
import { leaderOf } from './leader.ts'
import { MySay } from './my-say.tsx'
import { useOwnerName } from './owner-name.ts'
import type { Step, Tag } from './steps.ts'

type Key = KeyOf<'plan'>

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

interface ActionProps {
  plan: Plan
  step: Step
  mine: Mine
  said: Parameters<typeof MySay>[0]['said']
}

export function Action({ plan, step, mine, said }: ActionProps) {
  const t = useWords('plan')
  const ownerName = useOwnerName()
  const { action, tag, isOver, who, days } = step
  const { what, why = [], help = [], statusInWords = [], owner, by, byInWords, howOften } = action
  const isMine = who === 'me'
  const name = ownerName(who)
  const look = tags[tag]
  const words = what[0]?.text.slice(0, 300) ?? ''
  const asks = { planId: plan.id, version: plan.version, childId: plan.child.id, actionId: action.id }
  const leader = leaderOf(plan)?.name
  return (
    <li class={isOver ? 'act isdone' : 'act'}>
      <span class={isMine ? 'face you' : 'face'} aria-hidden="true">
        {isMine ? name : ([...name][0] ?? '')}
      </span>
      <div class="what">
        {what.length > 0 ? <CouncilParts parts={what} /> : <p class="muted">{t('action.noWords')}</p>}
      </div>
      <div class="meta">
        <bdi>{name}</bdi>
        <ByWhen action={action} isOver={isOver} days={days} />
        {howOften && <CouncilWords text={howOften} />}
        <span class={look.look}>
          <Icon name={look.icon} size="sm" />
          {t(look.key, days === undefined ? {} : { count: days })}
        </span>
      </div>
      <div class="more stack tightly">
        {statusInWords.length > 0 && <Part title={t('action.councilSays')} parts={statusInWords} />}
        {why.length > 0 && <Part title={t('action.why')} parts={why} />}
        {help.length > 0 && <Part title={t('action.help')} parts={help} />}
        {!isOver && owner.kind === 'unknown' && (
          <AskIt
            ask={{ about: 'missing-owner', ...asks }}
            question={t('ask.owner', { what: words })}
            label={t('ask.ownerLabel')}
            {...{ mine, leader }}
          />
        )}
        {!isOver && !by && !byInWords && !howOften && (
          <AskIt
            ask={{ about: 'missing-date', ...asks }}
            question={t('ask.date', { what: words })}
            label={t('ask.dateLabel')}
            {...{ mine, leader }}
          />
        )}
        <MySay {...{ plan, action, isMine, mine, said }} />
      </div>
    </li>
  )
}

function ByWhen({
  action: { by, byInWords, howOften },
  isOver,
  days,
}: {
  action: PlanAction
  isOver: boolean
  days: number | undefined
}) {
  const t = useWords('plan')
  if (by) {
    const isPast = !isOver && days !== undefined && days < 0
    const day = dayInWords(by)
    return <span>{isPast ? t('by.was', { day }) : t('by.on', { day })}</span>
  }
  if (byInWords) return <CouncilWords text={byInWords} />
  return isOver || howOften ? null : <span>{t('by.none')}</span>
}

function Part({ title, parts }: { title: string; parts: readonly CouncilText[] }) {
  return (
    <div class="small">
      <b>{title}</b>
      <CouncilParts parts={parts} />
    </div>
  )
}
