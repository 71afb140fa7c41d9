/**
 * Fills an empty council with three invented families, through the operations a council uses itself.
 * It never writes to the database directly, so the demo is also a proof that those operations are enough.
 */
import { randomUUID } from 'node:crypto'
import type { Role } from '../../contract/case-file.ts'
import { issueInvitation } from '../../contract/operations/issue-invitation.ts'
import { publishPlan } from '../../contract/operations/publish-plan.ts'
import { type CouncilConference, saveConference } from '../../contract/operations/save-conference.ts'
import { saveDates } from '../../contract/operations/save-dates.ts'
import { saveDecision } from '../../contract/operations/save-decision.ts'
import { saveDocument } from '../../contract/operations/save-document.ts'
import { datesFor, decisionFor, papersFor } from './after-the-meeting.ts'
import type { Ask } from './ask.ts'
import { type Days, daysFrom } from './days.ts'
import { haddadConference } from './haddad.ts'
import { mensahConference, mensahFirstConference } from './mensah.ts'
import { planForAma } from './plan-for-ama.ts'
import { firstPlanForKofi, planForKofi } from './plan-for-kofi.ts'
import { walshConference, walshRenditions } from './walsh.ts'
import { type Workers, workers } from './workers.ts'

export interface DemoInvitation {
  readonly person: string
  readonly role: Role
  readonly code: string
  readonly meetingPin: string
  readonly joinPath: string
  readonly expiresAt: string
}

export async function loadDemo(ask: Ask, now: Date): Promise<readonly DemoInvitation[]> {
  const days = daysFrom(now)
  const who = workers()
  const initial = haddadConference(days, who)
  const review = mensahConference(days, who)
  const first = mensahFirstConference(days, review)
  const rubys = walshConference(days, who)
  for (const conference of [initial, review, first, rubys]) await ask(saveConference, conference)
  await giveGrace(ask, days, who, { first, review })
  await giveRuby(ask, days, who, rubys)

  const invitations: DemoInvitation[] = []
  for (const conference of [initial, review, rubys]) invitations.push(...(await invite(ask, conference)))
  return invitations
}

/** Both plans, Kofi's in two versions, and all that came after the first meeting. */
async function giveGrace(
  ask: Ask,
  days: Days,
  who: Workers,
  { first, review }: { readonly first: CouncilConference; readonly review: CouncilConference },
): Promise<void> {
  const personId = review.family[0]!.id
  const kofis = planForKofi(days, who, review)
  const plans = [firstPlanForKofi(days, kofis), kofis, planForAma(days, who, review)]
  for (const plan of plans) await ask(publishPlan, { personId, planId: plan.id, plan })
  for (const plan of plans.slice(1)) {
    const decision = decisionFor(days, who, first, plan)
    await ask(saveDecision, { personId, decisionId: decision.id, decision })
  }
  for (const document of papersFor(days, who, first))
    await ask(saveDocument, { personId, documentId: randomUUID(), document })
  const dates = datesFor(days, who, review, plans.slice(1))
  for (const some of [dates.first, dates.moved]) await ask(saveDates, { personId, dates: [...some] })
}

/** What was decided, and the plan, once in words for Ruby and once for her dad. */
async function giveRuby(ask: Ask, days: Days, who: Workers, meeting: CouncilConference): Promise<void> {
  const { ruby, dan } = walshRenditions(days, who, meeting)
  const personOf = (role: Role) => meeting.family.find((person) => person.role === role)!.id
  for (const { personId, plan, decision } of [
    { personId: personOf('young-person'), ...ruby },
    { personId: personOf('parent'), ...dan },
  ]) {
    await ask(publishPlan, { personId, planId: plan.id, plan })
    await ask(saveDecision, { personId, decisionId: decision.id, decision })
  }
}

async function invite(ask: Ask, conference: CouncilConference): Promise<readonly DemoInvitation[]> {
  const invitations: DemoInvitation[] = []
  for (const { id, name, role } of conference.family) {
    const { code, meetingPin, joinPath, expiresAt } = await ask(issueInvitation, {
      personId: id,
      conferenceId: conference.id,
      way: 'letter',
    })
    invitations.push({ person: name, role, code, meetingPin, joinPath, expiresAt })
  }
  return invitations
}
