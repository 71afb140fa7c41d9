/** What one person was given after meetings, for the desk: exactly what is in that person's own file. */
import { appointment, caseDocument, complaint, decision } from '../../contract/after-the-meeting.ts'
import { readIssued } from '../../contract/operations/read-issued.ts'
import { itemsOf } from './issued-items.ts'
import { byCouncil, done, refuse } from './rule.ts'

export const readIssuedRule = byCouncil(readIssued, async ({ personId }, { tx }) => {
  const [person] = await tx`select 1 from person where id = ${personId}`
  if (!person) return refuse('no-such-person')
  return done({
    decisions: [...(await itemsOf(tx, personId, 'decision', decision))],
    dates: [...(await itemsOf(tx, personId, 'appointment', appointment))],
    documents: [...(await itemsOf(tx, personId, 'document', caseDocument))],
    complaints: [...(await itemsOf(tx, personId, 'complaint', complaint))],
  })
})
