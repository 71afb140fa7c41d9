/**
 * What two invented carers asked for, sealed and sent as a phone would, so that the desk and the provider's desk have
 * something to answer; and times that the people you can be may choose from.
 */

import { saveSlots } from '../contract/operations/answer-booking.ts'
import { issueInvitation } from '../contract/operations/issue-invitation.ts'
import { listConferences, readConference, saveConference } from '../contract/operations/save-conference.ts'
import { sendEnvelope } from '../contract/operations/send-envelope.ts'
import { type Device, joinWith, sealLetter } from '../perf/device.ts'
import { advocateTimes, almeidaConference, chairTimes, demoProvider } from '../server/demo/almeida.ts'
import type { Ask } from '../server/demo/ask.ts'
import { daysFrom } from '../server/demo/days.ts'
import { workers } from '../server/demo/workers.ts'

export class NotTakenError extends Error {
  override name = 'NotTakenError'
}

export async function loadRequests(ask: Ask, url: string, now: Date): Promise<void> {
  const days = daysFrom(now)
  const conference = almeidaConference(days, workers())
  await ask(saveConference, conference)
  const [beatriz, rui] = conference.family as [(typeof conference.family)[0], (typeof conference.family)[0]] // there are two
  const toChair = chairTimes(days, conference, [beatriz.id, rui.id], 9)
  const toAdvocate = advocateTimes(days, [beatriz.id])
  for (const times of [toChair, toAdvocate]) await ask(saveSlots, times)
  await giveOthersTimes(ask, now)

  const enter = async (personId: string) =>
    joinWith(url, await ask(issueInvitation, { personId, conferenceId: conference.id, way: 'scan' }))
  const [hers, his] = [await enter(beatriz.id), await enter(rui.id)]
  const conferenceId = conference.id
  const slots = toChair.slots.slice(0, 2).map(({ id }) => id)
  await send(url, hers, 'meet-the-chair', { conferenceId, slots, mode: 'phone' })
  await send(url, hers, 'ask-advocate', {
    conferenceId,
    asking: 'carer',
    isFor: 'child',
    childId: conference.children[0]!.id,
    childKnows: 'yes',
    provider: demoProvider,
    slots: [toAdvocate.slots[0]!.id],
    safePlace: ['school'],
    notBy: ['home-phone'],
    help: ['prepare', 'go-with-me'],
    safeWhen: { text: 'At lunch, when nobody is at home to ask.', lang: 'en', dir: 'ltr' },
  })
  await send(url, hers, 'ask-interpreter', {
    conferenceId,
    language: 'Portuguese',
    dialect: 'from Madeira',
    need: ['spoken'],
  })
  await send(url, his, 'meet-the-chair', { conferenceId, slots: slots.slice(0, 1), mode: 'phone' })
}

/** Leila and Marek must not learn of each other, so each has times that the other does not. */
async function giveOthersTimes(ask: Ask, now: Date): Promise<void> {
  const days = daysFrom(now)
  let hour = 11
  for (const { id, status } of (await ask(listConferences, {})).conferences) {
    if (status !== 'planned') continue
    const { conference } = await ask(readConference, { id })
    for (const { id: personId, role, name } of conference.family) {
      if (name.endsWith('Almeida')) continue
      if (role === 'parent') await ask(saveSlots, chairTimes(days, conference, [personId], hour))
      if (role === 'parent') hour += 2
      if (role === 'young-person') await ask(saveSlots, advocateTimes(days, [personId]))
    }
  }
}

async function send(
  url: string,
  device: Device,
  operation: string,
  input: Record<string, unknown>,
): Promise<void> {
  const { id, body } = await sealLetter(device, operation, input)
  const answer = await fetch(`${url}${sendEnvelope.path.replace('{id}', id)}`, {
    method: sendEnvelope.method,
    headers: { authorization: `Bearer ${device.postingToken}`, 'content-type': 'application/json' },
    body,
  })
  if (!answer.ok) throw new NotTakenError(`A request of the demo was answered ${answer.status}.`)
}
