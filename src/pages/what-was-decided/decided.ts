/** What stands about one child: the newest decision, the newest plan, and who can talk about them. */
import type { Decision, PersonCard, Plan } from '../../../contract/case-file.ts'
import type { CaseFile } from '../../case-file/index.ts'

export interface Decided {
  readonly decision: Decision | undefined
  readonly plan: Plan | undefined
  /** Who leads the plan, else the plan's social worker. */
  readonly leader: PersonCard | undefined
}

export function decidedFor({ decisions = [], plans }: CaseFile, childId: string): Decided {
  const [decision] = decisions
    .filter(({ child }) => child.id === childId)
    .sort((one, other) => other.day.localeCompare(one.day) || other.version - one.version)
  const plan = plans.find(({ child }) => child.id === childId)
  const leader = plan?.leadPractitioner ?? plan?.coreGroup?.find(({ role }) => role === 'social-worker')
  return { decision, plan, leader }
}

/** The council wrote it for a young person. What it wrote for adults is shown as that, and never as anything else. */
export const isForMe = (one: Decision | Plan | undefined): boolean => one?.voice === 'young-person'
