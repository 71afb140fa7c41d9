/**
 * Where the desk can go. An address holds a screen's name and ids, never a name, a date or a word of
 * anybody's, because addresses end up in histories.
 */
export type Place =
  | { readonly screen: 'conferences' }
  | { readonly screen: 'conference'; readonly conferenceId: string }
  | { readonly screen: 'new-conference'; readonly conferenceId: string }
  | { readonly screen: 'edit-conference'; readonly conferenceId: string }
  | { readonly screen: 'invite'; readonly conferenceId: string; readonly personId: string }
  | { readonly screen: 'plan'; readonly conferenceId: string; readonly childId: string }
  | { readonly screen: 'decision'; readonly conferenceId: string; readonly childId: string }
  | { readonly screen: 'dates'; readonly conferenceId: string }
  | { readonly screen: 'papers'; readonly conferenceId: string }
  | { readonly screen: 'exchange'; readonly conferenceId: string; readonly childId: string }
  | { readonly screen: 'inbox' }
  | { readonly screen: 'bookings' }
  | { readonly screen: 'feedback' }
  | { readonly screen: 'times' }
  | { readonly screen: 'new-times'; readonly setId: string }
  | { readonly screen: 'edit-times'; readonly setId: string }
  | { readonly screen: 'submission'; readonly envelopeId: string }
  | { readonly screen: 'nowhere' }

const ID = '([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})'

const table: readonly (readonly [RegExp, (first: string, second: string) => Place])[] = [
  [/^#?\/?$/, () => ({ screen: 'conferences' })],
  [/^#\/inbox$/, () => ({ screen: 'inbox' })],
  [/^#\/bookings$/, () => ({ screen: 'bookings' })],
  [/^#\/feedback$/, () => ({ screen: 'feedback' })],
  [/^#\/times$/, () => ({ screen: 'times' })],
  [new RegExp(`^#/new-times/${ID}$`), (setId) => ({ screen: 'new-times', setId })],
  [new RegExp(`^#/times/${ID}$`), (setId) => ({ screen: 'edit-times', setId })],
  [new RegExp(`^#/conference/${ID}$`), (conferenceId) => ({ screen: 'conference', conferenceId })],
  [new RegExp(`^#/new-conference/${ID}$`), (conferenceId) => ({ screen: 'new-conference', conferenceId })],
  [
    new RegExp(`^#/conference/${ID}/change$`),
    (conferenceId) => ({ screen: 'edit-conference', conferenceId }),
  ],
  [
    new RegExp(`^#/conference/${ID}/invite/${ID}$`),
    (conferenceId, personId) => ({ screen: 'invite', conferenceId, personId }),
  ],
  [
    new RegExp(`^#/conference/${ID}/plan/${ID}$`),
    (conferenceId, childId) => ({ screen: 'plan', conferenceId, childId }),
  ],
  [
    new RegExp(`^#/conference/${ID}/decision/${ID}$`),
    (conferenceId, childId) => ({ screen: 'decision', conferenceId, childId }),
  ],
  [new RegExp(`^#/conference/${ID}/dates$`), (conferenceId) => ({ screen: 'dates', conferenceId })],
  [new RegExp(`^#/conference/${ID}/papers$`), (conferenceId) => ({ screen: 'papers', conferenceId })],
  [
    new RegExp(`^#/conference/${ID}/exchange/${ID}$`),
    (conferenceId, childId) => ({ screen: 'exchange', conferenceId, childId }),
  ],
  [new RegExp(`^#/submission/${ID}$`), (envelopeId) => ({ screen: 'submission', envelopeId })],
]

export function placeOf(hash: string): Place {
  for (const [pattern, make] of table) {
    const found = pattern.exec(hash)
    if (found) return make(found[1] ?? '', found[2] ?? '')
  }
  return { screen: 'nowhere' }
}

export const toConferences = '#/'
export const toInbox = '#/inbox'
export const toBookings = '#/bookings'
export const toFeedback = '#/feedback'
export const toTimes = '#/times'
export const toNewTimes = (id: string) => `#/new-times/${id}`
export const toEditTimes = (id: string) => `#/times/${id}`
export const toConference = (id: string) => `#/conference/${id}`
export const toNewConference = (id: string) => `#/new-conference/${id}`
export const toEditConference = (id: string) => `#/conference/${id}/change`
export const toInvite = (conferenceId: string, personId: string) =>
  `#/conference/${conferenceId}/invite/${personId}`
export const toPlan = (conferenceId: string, childId: string) =>
  `#/conference/${conferenceId}/plan/${childId}`
export const toDecision = (conferenceId: string, childId: string) =>
  `#/conference/${conferenceId}/decision/${childId}`
export const toDates = (conferenceId: string) => `#/conference/${conferenceId}/dates`
export const toPapers = (conferenceId: string) => `#/conference/${conferenceId}/papers`
export const toExchange = (conferenceId: string, childId: string) =>
  `#/conference/${conferenceId}/exchange/${childId}`
export const toSubmission = (envelopeId: string) => `#/submission/${envelopeId}`
