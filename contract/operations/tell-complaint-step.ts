import { object, optional } from 'valibot'
import { complaint, complaintStep } from '../after-the-meeting.ts'
import { route } from '../operation.ts'
import { id } from '../words.ts'

/** Tells the person who disagreed how far it has come: who has it, by when, what came of it. Only they see it. */
export const tellComplaintStep = route({
  name: 'tell-complaint-step',
  method: 'POST',
  path: '/v1/council/submissions/{envelopeId}/steps',
  asker: 'council',
  scope: 'inbox',
  summary: 'Tell the next step of a complaint',
  input: object({
    envelopeId: id,
    /** The step's own id: saying it twice is one step. */
    step: complaintStep,
    outcome: optional(complaint.entries.outcome.wrapped),
    outcomeInWords: complaint.entries.outcomeInWords,
  }),
  output: object({ complaint }),
  refusals: ['not-a-complaint', 'not-opened-yet', 'no-outcome'],
})

/** How far one complaint has come, as the person who sent it reads it. */
export const readComplaint = route({
  name: 'read-complaint',
  method: 'GET',
  path: '/v1/council/submissions/{envelopeId}/steps',
  asker: 'council',
  scope: 'inbox',
  summary: 'Read the steps of a complaint',
  input: object({ envelopeId: id }),
  output: object({ complaint }),
  refusals: ['not-a-complaint'],
})
