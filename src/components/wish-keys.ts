/** Which words belong to which question, choice, feeling, audience and state of a young person's page. Whole keys, so that each can be found. */

import type { Felt, PlaceKind, SomeoneKind } from '../../contract/people-and-places.ts'
import type { State } from '../case-file/index.ts'
import type { ForWhom } from '../case-file/wishes-draft.ts'
import type { AskedOfYoung, Group } from '../content/young-questions.ts'
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
  C10: { name: 'C10.name', ask: 'C10.ask', hint: 'C10.hint' },
  C11: { name: 'C11.name', ask: 'C11.ask', hint: 'C11.hint' },
  C12: { name: 'C12.name', ask: 'C12.ask', hint: 'C12.hint' },
  C13: { name: 'C13.name', ask: 'C13.ask', hint: 'C13.hint' },
  C14: { name: 'C14.name', ask: 'C14.ask', hint: 'C14.hint' },
  C15: { name: 'C15.name', ask: 'C15.ask', hint: 'C15.hint' },
  C17: { name: 'C17.name', ask: 'C17.ask', hint: 'C17.hint' },
  CR1: { name: 'CR1.name', ask: 'CR1.ask', hint: 'CR1.hint' },
  CR2: { name: 'CR2.name', ask: 'CR2.ask', hint: 'CR2.hint' },
  CR3: { name: 'CR3.name', ask: 'CR3.ask', hint: 'CR3.hint' },
  CR4: { name: 'CR4.name', ask: 'CR4.ask', hint: 'CR4.hint' },
  CR5: { name: 'CR5.name', ask: 'CR5.ask', hint: 'CR5.hint' },
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
  'C11.understood': 'C11.understood',
  'C11.some': 'C11.some',
  'C11.not-understood': 'C11.not-understood',
  'C11.nobody': 'C11.nobody',
  'C11.unsure': 'choice.unsure',
  'C15.yes': 'choice.yes',
  'C15.more': 'C15.more',
  'C15.no': 'choice.no',
  'C15.later': 'C15.later',
  'CR2.yes': 'choice.yes',
  'CR2.some': 'CR2.some',
  'CR2.no': 'choice.no',
  'CR2.unsure': 'choice.unsure',
  'CR4.yes': 'choice.yes',
  'CR4.no': 'choice.no',
  'CR4.unsure': 'choice.unsure',
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

/** Parts of life, and how each is: for what is chosen as `school-good`. */
export const areaKeys: Readonly<Record<string, Key>> = {
  home: 'area.home',
  school: 'area.school',
  family: 'area.family',
  friends: 'area.friends',
  safety: 'area.safety',
  sleep: 'area.sleep',
  food: 'area.food',
  phone: 'area.phone',
}

export const levelKeys: Readonly<Record<string, Key>> = {
  good: 'level.good',
  ok: 'level.ok',
  hard: 'level.hard',
  better: 'level.better',
  same: 'level.same',
  worse: 'level.worse',
}

export const groupKeys: Readonly<Record<Group, Key>> = {
  since: 'group.since',
  me: 'group.me',
  houses: 'houses.title',
  people: 'group.people',
  wishes: 'group.wishes',
  meeting: 'group.meeting',
}

export const someoneKeys: Readonly<Record<SomeoneKind, Key>> = {
  mum: 'someone.mum',
  dad: 'someone.dad',
  'step-parent': 'someone.step-parent',
  brother: 'someone.brother',
  sister: 'someone.sister',
  baby: 'someone.baby',
  grandparent: 'someone.grandparent',
  'aunt-uncle': 'someone.aunt-uncle',
  'foster-carer': 'someone.foster-carer',
  friend: 'someone.friend',
  teacher: 'someone.teacher',
  worker: 'someone.worker',
  pet: 'someone.pet',
  someone: 'someone.someone',
}

export const placeKeys: Readonly<Record<PlaceKind, Key>> = {
  home: 'place.home',
  'other-home': 'place.other-home',
  school: 'place.school',
  family: 'place.family',
  friends: 'place.friends',
  outside: 'place.outside',
  online: 'place.online',
  elsewhere: 'place.elsewhere',
}

export const feltKeys: Readonly<Record<Felt, Key>> = {
  safe: 'felt.safe',
  mixed: 'felt.mixed',
  'not-safe': 'felt.not-safe',
  nice: 'felt.nice',
  'not-so-nice': 'felt.not-so-nice',
}

export const whereKeys: Readonly<Record<Felt, Key>> = {
  safe: 'felt.whereSafe',
  mixed: 'felt.whereMixed',
  'not-safe': 'felt.whereNotSafe',
  nice: 'felt.whereNice',
  'not-so-nice': 'felt.whereNotSoNice',
}

/** What a number from 0 to 10 says, in words. */
export const scaleKeys: readonly Key[] = [
  'C6.low',
  'C6.mostlyNot',
  'C6.mostlyNot',
  'C6.mostlyNot',
  'C6.between',
  'C6.between',
  'C6.between',
  'C6.mostly',
  'C6.mostly',
  'C6.mostly',
  'C6.high',
]

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

/** What was chosen, in words. A choice that this app does not know is left as it came. */
export function choiceInWords(
  t: (key: Key, values?: Readonly<Record<string, string>>) => string,
  question: string,
  chosen: string,
): string {
  const key = choiceKeys[`${question}.${chosen}`] ?? choiceKeys[`C1.${chosen}`]
  if (key) return t(key)
  const [area = '', level = ''] = chosen.split('-')
  const [areaKey, levelKey] = [areaKeys[area], levelKeys[level]]
  return areaKey && levelKey ? t('area.said', { area: t(areaKey), level: t(levelKey) }) : chosen
}
