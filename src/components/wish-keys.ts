/** Which words belong to which question, choice, feeling, audience and state of a young person's page. Whole keys, so that each can be found. */

import type { State } from '../case-file/index.ts'
import type { ForWhom } from '../case-file/wishes-draft.ts'
import type { AskedOfYoung } from '../content/young-questions.ts'
import type { KeyOf } from '../i18n/index.ts'

type Key = KeyOf<'share-wishes'>

export const questionKeys: Readonly<
  Record<AskedOfYoung, { readonly name: Key; readonly ask: Key; readonly hint: Key }>
> = {
  C1: { name: 'C1.name', ask: 'C1.ask', hint: 'C1.hint' },
  C2: { name: 'C2.name', ask: 'C2.ask', hint: 'C2.hint' },
  C3: { name: 'C3.name', ask: 'C3.ask', hint: 'C3.hint' },
  C4: { name: 'C4.name', ask: 'C4.ask', hint: 'C4.hint' },
  C5: { name: 'C5.name', ask: 'C5.ask', hint: 'C5.hint' },
  C6: { name: 'C6.name', ask: 'C6.ask', hint: 'C6.hint' },
  C7: { name: 'C7.name', ask: 'C7.ask', hint: 'C7.hint' },
  C8: { name: 'C8.name', ask: 'C8.ask', hint: 'C8.hint' },
  C9: { name: 'C9.name', ask: 'C9.ask', hint: 'C9.hint' },
  C12: { name: 'C12.name', ask: 'C12.ask', hint: 'C12.hint' },
  C13: { name: 'C13.name', ask: 'C13.ask', hint: 'C13.hint' },
  C14: { name: 'C14.name', ask: 'C14.ask', hint: 'C14.hint' },
  C17: { name: 'C17.name', ask: 'C17.ask', hint: 'C17.hint' },
}

/** By question and choice, as they are kept. */
export const choiceKeys: Readonly<Record<string, Key>> = {
  'C13.all': 'C13.all',
  'C13.part': 'C13.part',
  'C13.video': 'C13.video',
  'C13.meet': 'C13.meet',
  'C13.spoken': 'C13.spoken',
  'C13.letter': 'C13.letter',
  'C13.not': 'C13.not',
  'C13.unsure': 'C13.unsure',
  'C17.worker': 'C17.worker',
  'C17.advocate': 'C17.advocate',
  'C17.written': 'C17.written',
  'C17.other': 'C17.other',
  'C1.happy': 'feeling.happy',
  'C1.ok': 'feeling.ok',
  'C1.loved': 'feeling.loved',
  'C1.hopeful': 'feeling.hopeful',
  'C1.sad': 'feeling.sad',
  'C1.worried': 'feeling.worried',
  'C1.scared': 'feeling.scared',
  'C1.angry': 'feeling.angry',
  'C1.lonely': 'feeling.lonely',
  'C1.tired': 'feeling.tired',
  'C1.mixed': 'feeling.mixed',
  'C1.unsure': 'feeling.unsure',
  'C1.not-saying': 'feeling.not-saying',
}

export const whomKeys: Readonly<Record<ForWhom, { readonly name: Key; readonly hint: Key }>> = {
  everyone: { name: 'who.everyone', hint: 'who.everyoneHint' },
  'chair-and-worker': { name: 'who.chair-and-worker', hint: 'who.chair-and-workerHint' },
  advocate: { name: 'who.advocate', hint: 'who.advocateHint' },
  me: { name: 'who.me', hint: 'who.meHint' },
}

export const stateKeys: Readonly<Record<Exclude<State, 'read'>, Key>> = {
  waiting: 'state.waiting',
  going: 'state.going',
  received: 'state.received',
  held: 'state.held',
  filed: 'state.filed',
  shared: 'state.shared',
  answered: 'state.answered',
  'needs-you': 'state.needs-you',
}

/** What answers no question: a letter and a picture of their own (S4.30). */
const ownKeys: Readonly<Record<string, Key>> = { letter: 'letter.name', picture: 'picture.name' }

/** A question that this app does not know yet is called by its id. */
export function nameOfQuestion(t: (key: Key) => string, question: string): string {
  const own = ownKeys[question]
  if (own) return t(own)
  return question in questionKeys ? t(questionKeys[question as AskedOfYoung].name) : question // looked for just before
}
