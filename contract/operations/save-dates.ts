import { array, maxLength, minLength, object, omit, pipe } from 'valibot'
import { appointment } from '../after-the-meeting.ts'
import { route } from '../operation.ts'
import { id } from '../words.ts'

/** A date as the council says it now. The server keeps what it was before, and counts the versions. */
export const givenDate = omit(appointment, ['kind', 'version', 'previousDay', 'previousTime'])

/**
 * Gives one person dates: core groups, reviews, visits, deadlines. A date that changes its day or time is `moved`
 * and keeps what it was; one that is not named stays as it is.
 */
export const saveDates = route({
  name: 'save-dates',
  method: 'PUT',
  path: '/v1/council/people/{personId}/dates',
  asker: 'council',
  scope: 'plans',
  summary: 'Give one person dates, or change them',
  input: object({ personId: id, dates: pipe(array(givenDate), minLength(1), maxLength(100)) }),
  output: object({ dates: array(appointment) }),
  refusals: ['no-such-person', 'restricted-is-present', 'not-their-child'],
})
