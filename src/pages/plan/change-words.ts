/** Each change of a plan in a sentence, in the reader's language, with the council's own words kept as they are. */
import type { PlanAction } from '../../../contract/case-file.ts'
import type { Change, PlanDay, PlanPart } from '../../case-file/what-changed.ts'
import type { CouncilText } from '../../components/council-words.tsx'
import { dayInWords, type KeyOf, listInWords, useWords } from '../../i18n/index.ts'
import { useOwnerName } from './owner-name.ts'
import { categoryKeys } from './worries.tsx'

type Key = KeyOf<'plan'>

export interface ChangeInWords {
  readonly says: string
  /** What the council wrote about it, in its own language. */
  readonly parts?: readonly CouncilText[]
}

const parts: Readonly<Record<PlanPart, Key>> = {
  goingWell: 'well.title',
  worries: 'worries.title',
  childsViews: 'childsViews.title',
  familysViews: 'familysViews.title',
  ifItDoesNotWork: 'if.title',
  endsWhen: 'ends.title',
}
const days: Readonly<Record<PlanDay, Key>> = {
  from: 'dates.start',
  nextCoreGroup: 'dates.coreGroup',
  nextReview: 'dates.review',
  reviewLatest: 'dates.reviewLatest',
}
const statuses: Readonly<Record<PlanAction['status'], Key>> = {
  'not-started': 'tag.todo',
  'in-progress': 'tag.doing',
  done: 'tag.done',
  'not-done': 'tag.notDone',
  changed: 'tag.changed',
  dropped: 'tag.dropped',
}

export function useChangeWords(): (change: Change) => ChangeInWords {
  const t = useWords('plan')
  const ownerName = useOwnerName()
  const owner = ({ kind, name }: PlanAction['owner']) => ownerName(kind === 'me' ? 'me' : (name ?? kind))
  const onDay = (day: string | undefined) => (day ? dayInWords(day) : t('changed.noDay'))
  return (change) => {
    switch (change.kind) {
      case 'status':
        return { says: change.to === 'ended' ? t('status.ended') : t('changed.status') }
      case 'categories':
        return {
          says: t('changed.categories', {
            added: listInWords(change.added.map((kind) => t(categoryKeys[kind]))) || '–',
            gone: listInWords(change.gone.map((kind) => t(categoryKeys[kind]))) || '–',
          }),
        }
      case 'part': {
        const what = t(parts[change.part])
        if (change.added.length > 0) return { says: t('changed.part', { what }), parts: change.added }
        return change.gone.length > 0
          ? { says: t('changed.partGone', { what }), parts: change.gone }
          : { says: t('changed.partOrder', { what }) }
      }
      case 'day':
        return {
          says: t('changed.day', {
            what: t(days[change.of]),
            from: onDay(change.from),
            to: onDay(change.to),
          }),
        }
      case 'people':
        return {
          says: t('changed.people', {
            joined: listInWords([...change.joined, ...change.changed].map(({ name }) => name)) || '–',
            left: listInWords(change.left.map(({ name }) => name)) || '–',
          }),
        }
      case 'lead':
        return { says: t('changed.lead', { name: change.to?.name ?? t('owner.none') }) }
      case 'visits':
        return { says: t('changed.visits') }
      case 'goal-added':
        return { says: t('changed.goalNew'), parts: change.goal.whatNeedsToChange }
      case 'goal-gone':
        return { says: t('changed.goalGone'), parts: change.goal.whatNeedsToChange }
      case 'goal-words':
        return { says: t('changed.goalWords'), parts: change.goal.whatNeedsToChange }
      case 'action-added':
        return { says: t('changed.stepNew', { name: owner(change.action.owner) }), parts: change.action.what }
      case 'action-gone':
        return { says: t('changed.stepGone'), parts: change.action.what }
      case 'action-moved':
        return { says: t('changed.stepMoved'), parts: change.action.what }
      case 'action-day':
        return {
          says: t('changed.stepDay', { from: onDay(change.from), to: onDay(change.to) }),
          parts: change.action.what,
        }
      case 'action-owner':
        return {
          says: t('changed.stepOwner', { from: owner(change.from), to: owner(change.action.owner) }),
          parts: change.action.what,
        }
      case 'action-status':
        return {
          says: t('changed.stepStatus', {
            from: t(statuses[change.from]),
            to: t(statuses[change.action.status]),
          }),
          parts: change.action.what,
        }
      case 'action-words':
        return { says: t('changed.stepWords'), parts: change.action.what }
    }
  }
}
