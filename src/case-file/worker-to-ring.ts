/** Whom to ring about something that is stuck: the social worker whose number the council gave, else the chair, else nobody is named. */
import type { PersonCard } from '../../contract/case-file.ts'
import type { CaseFile } from '../sync/case-news.ts'

export function workerToRing(file: CaseFile): (PersonCard & { readonly phone: string }) | undefined {
  const everyone = file.conferences
    .flatMap(({ people }) => people)
    .concat(file.plans.flatMap((plan) => plan.coreGroup ?? []))
  for (const role of ['social-worker', 'team-manager', 'chair'] as const) {
    for (const person of everyone)
      if (person.role === role && person.phone) return { ...person, phone: person.phone }
  }
  return undefined
}
