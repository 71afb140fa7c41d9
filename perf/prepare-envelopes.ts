/** Ten invented parents of one invented meeting join, and really seal as many letters as are wanted. */
import { randomUUID } from 'node:crypto'
import { issueInvitation } from '../contract/operations/issue-invitation.ts'
import { saveConference } from '../contract/operations/save-conference.ts'
import type { Ask } from '../server/demo/ask.ts'
import { daysFrom } from '../server/demo/days.ts'
import { haddadConference } from '../server/demo/haddad.ts'
import { workers } from '../server/demo/workers.ts'
import { type Device, joinWith, sealLetter } from './device.ts'
import { CLIENTS, type Prepared } from './envelopes-per-second.ts'

export async function prepareEnvelopes(url: string, ask: Ask, count: number): Promise<readonly Prepared[]> {
  const meeting = haddadConference(daysFrom(new Date()), workers())
  const children = meeting.children.map(({ id }) => id)
  const family = Array.from({ length: CLIENTS }, (_, i) => ({
    id: randomUUID(),
    name: `Parent ${i + 1}`,
    role: 'parent' as const,
    children,
    myAttendance: 'all' as const,
  }))
  await ask(saveConference, { ...meeting, family })

  const devices: Device[] = []
  for (const { id } of family) {
    const invitation = await ask(issueInvitation, { personId: id, conferenceId: meeting.id, way: 'letter' })
    devices.push(await joinWith(url, invitation))
  }
  const prepared: Prepared[] = []
  for (let i = 0; i < count; i++) {
    const device = devices[i % devices.length]!
    prepared.push({ device, sealed: await sealLetter(device, 'share-views', views(meeting.id, children, i)) })
  }
  return prepared
}

const question =
  'I would like the meeting to know that mornings are going better, and what helped us was a plan for each day.'

function views(conferenceId: string, children: readonly string[], i: number) {
  const answer = (id: string) => ({
    question: id,
    words: { text: `${question} (${id}, ${i})`, lang: 'en', dir: 'ltr' },
  })
  const answers = ['P2', 'P4', 'P8', 'P9'].map(answer)
  return { conferenceId, set: 'quick', children, lang: 'en', dir: 'ltr', answers }
}
