/**
 * The family's copy of its case, and what it says: which meeting is next, and how far something has come.
 *
 * The council issues it to one person. Nothing here hides, guesses or adds; "not known yet" stays not known.
 */
export { type CaseFile, caseFile, merge } from '../sync/case-news.ts'
export { nextConference } from './next-conference.ts'
export { type State, stateOf } from './state-of.ts'
export { type Stage, type WhereWeAre, whereWeAre } from './where-we-are.ts'
