/** A conference, and what each person of its family was given of one kind, so that it can be changed and given again. */
import type { OutputOf } from '../../contract/operation.ts'
import { readIssued } from '../../contract/operations/read-issued.ts'
import { type CouncilConference, readConference } from '../../contract/operations/save-conference.ts'
import type { Answer, Ask } from '../api.ts'
import { type GivenTo, sameForWhom } from './given-to.ts'
import { toldIn } from './told.ts'

export async function readGiven<Item, Form>(
  ask: Ask,
  conferenceId: string,
  itemsIn: (issued: OutputOf<typeof readIssued>) => readonly Item[],
  formFrom: (given: readonly GivenTo<Item>[], conference: CouncilConference) => Form,
): Promise<Answer<{ readonly conference: CouncilConference; readonly start: Form }>> {
  const answer = await ask(readConference, { id: conferenceId })
  if (!answer.done) return answer
  const { conference } = answer.output
  const given = []
  for (const { id: personId } of toldIn(conference)) {
    const issued = await ask(readIssued, { personId })
    if (!issued.done) return issued
    given.push({ personId, items: itemsIn(issued.output) })
  }
  return { done: true, output: { conference, start: formFrom(sameForWhom(given), conference) } }
}
