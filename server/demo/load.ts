/**
 * Fills an empty council with two invented families, through the operations a council uses itself.
 * It never writes to the database directly, so the demo is also a proof that those operations are enough.
 */
import type { Role } from '../../contract/case-file.ts'
import { issueInvitation } from '../../contract/operations/issue-invitation.ts'
import { publishPlan } from '../../contract/operations/publish-plan.ts'
import { type CouncilConference, saveConference } from '../../contract/operations/save-conference.ts'
import type { Ask } from './ask.ts'
import { daysFrom } from './days.ts'
import { haddadConference } from './haddad.ts'
import { mensahConference } from './mensah.ts'
import { planForKofi } from './plan-for-kofi.ts'
import { workers } from './workers.ts'

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
  for (const conference of [initial, review]) await ask(saveConference, conference)

  const grace = review.family[0]!
  const plan = planForKofi(days, who, review)
  await ask(publishPlan, { personId: grace.id, planId: plan.id, plan })

  const invitations: DemoInvitation[] = []
  for (const conference of [initial, review]) invitations.push(...(await invite(ask, conference)))
  return invitations
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
