/** Who helps in an area, and whom of them somebody chose. */
import type { Provider } from '../../../contract/area.ts'
import { type Area, fact, nation } from '../../area/index.ts'
import type { Answers } from '../../case-file/ask-drafts.ts'
import { one } from './asking.ts'

export type { Provider } from '../../../contract/area.ts'

export type ProviderKind = 'childAdvocates' | 'parentAdvocates'

/** Nobody when the area has none, and when nobody has told us. */
export function providersHere(area: Area, kind: ProviderKind): readonly Provider[] {
  const found = fact(area, nation, `providers.${kind}`)
  return 'ask' in found ? [] : found.value
}

/** Parents are offered an advocate only where their own council says so, and says who. */
export function parentsHaveAdvocates(area: Area): boolean {
  const offered = fact(area, nation, 'parentAdvocacy.offered')
  return !('ask' in offered) && offered.value && providersHere(area, 'parentAdvocates').length > 0
}

/** The one that was chosen, or the only one there is. */
export function chosenProvider(area: Area, kind: ProviderKind, answers: Answers): Provider | undefined {
  const here = providersHere(area, kind)
  return here.find(({ name }) => name === one(answers, 'provider'))
}
