/** What can be asked for, for whom: a young person's own help first, a solicitor only for grown-ups. */
import type { Me } from '../../../contract/case-file.ts'
import type { Area } from '../../area/index.ts'
import type { AskKey } from '../../components/asking/asking.ts'
import { parentsHaveAdvocates } from '../../components/asking/providers.ts'
import type { IconName } from '../../components/icon.tsx'

export interface Way {
  readonly slug: string
  readonly icon: IconName
  readonly name: AskKey
  readonly hint: AskKey
}

const coming: Way = { slug: 'say-if-coming', icon: 'calendar', name: 'coming.title', hint: 'row.coming' }
const needs: Way = { slug: 'say-what-i-need', icon: 'check', name: 'needs.title', hint: 'row.needs' }
const supporter: Way = {
  slug: 'bring-supporter',
  icon: 'people',
  name: 'supporter.title',
  hint: 'row.supporter',
}
const interpreter: Way = {
  slug: 'ask-interpreter',
  icon: 'chat',
  name: 'interpreter.title',
  hint: 'row.interpreter',
}
const chair: Way = { slug: 'meet-the-chair', icon: 'clock', name: 'chair.title', hint: 'row.chair' }
const safety: Way = { slug: 'say-what-keeps-me-safe', icon: 'lock', name: 'safety.title', hint: 'row.safety' }
const reach: Way = { slug: 'say-how-to-reach-me', icon: 'call', name: 'reach.title', hint: 'row.reach' }
/** A young person asks with their wishes, where they choose who sees it. */
const askChair: Way = { slug: 'ask-chair', icon: 'chat', name: 'askChair.title', hint: 'row.askChair' }
const solicitor: Way = {
  slug: 'tell-about-solicitor',
  icon: 'letter',
  name: 'solicitor.title',
  hint: 'row.solicitor',
}

export function waysFor(role: Me['role'] | undefined, area: Area): readonly Way[] {
  const advocate: Way = {
    slug: 'ask-advocate',
    icon: 'person',
    name: 'advocate.title',
    hint:
      role === 'young-person'
        ? 'row.advocateYoung'
        : parentsHaveAdvocates(area)
          ? 'row.advocate'
          : 'row.advocateChild',
  }
  return role === 'young-person'
    ? [advocate, coming, needs, supporter, interpreter, chair, safety, reach]
    : [coming, needs, supporter, advocate, solicitor, interpreter, chair, askChair, safety, reach]
}
