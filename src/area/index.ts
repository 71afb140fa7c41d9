/** The front door to council facts: which area a person reads, what it says, and whom they can ring. */
export type { Area, AreaWords, Contact, FactPath, FactValue } from '../../contract/area.ts'
export { isOld, oldestIn } from './age.ts'
export { type AskKey, askKeyOf } from './ask.ts'
export { isBankHoliday } from './bank-holidays.ts'
export { chosenArea } from './chosen-area.ts'
export {
  type CaseDays,
  type ComplaintRoute,
  complaintRoute,
  complaintTopics,
  type Deadline,
  type Topic as ComplaintTopic,
} from './complaint-route.ts'
export { contactOf, helpNumbers } from './contacts.ts'
export { type CaseFacts, fact, type Known, type Unknown } from './fact.ts'
export { type Answering, isAnswering, nextOpening } from './hours.ts'
export {
  type AreaCode,
  AreaError,
  areaCodes,
  isAreaCode,
  nation,
  readArea,
  readAreaWords,
  sameCountry,
} from './packs.ts'
export { textOf } from './text.ts'
export { type ReadersArea, useArea } from './use-area.ts'
export { type Triage, useTriage } from './use-triage.ts'
export { type MeetingDay, type UsualDate, type UsualThing, usualDates } from './usual-dates.ts'
