/** A name as the council gave it, or the kind of owner in the reader's language. */
import type { PlanAction } from '../../../contract/case-file.ts'
import { type KeyOf, useWords } from '../../i18n/index.ts'

const ownerKinds: Readonly<Record<Exclude<PlanAction['owner']['kind'], 'me'>, KeyOf<'plan'>>> = {
  parent: 'owner.parent',
  carer: 'owner.carer',
  child: 'owner.child',
  family: 'owner.family',
  worker: 'owner.worker',
  unknown: 'owner.none',
}

export function useOwnerName(): (who: string) => string {
  const t = useWords('plan')
  const isKind = (who: string): who is keyof typeof ownerKinds => Object.hasOwn(ownerKinds, who)
  return (who) => (who === 'me' ? t('owner.you') : isKind(who) ? t(ownerKinds[who]) : who)
}
