/** Who leads the plan, as the plan says it; else its social worker; else nobody is named. */
import type { PersonCard, Plan } from '../../../contract/case-file.ts'

export function leaderOf({ leadPractitioner, coreGroup = [] }: Plan): PersonCard | undefined {
  return leadPractitioner ?? coreGroup.find(({ role }) => role === 'social-worker')
}
