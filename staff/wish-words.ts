/**
 * What young people were asked, in the English they were asked in, by lasting ids. A question or a choice that is not
 * in this list is still shown, under its id.
 */
import type { HelperKind, HelpWay } from '../contract/operations/help-a-child.ts'
import type { Felt, PlaceKind, SomeoneKind } from '../contract/people-and-places.ts'

export const wishQuestions: Readonly<Record<string, string>> = {
  C1: 'How do you feel about the meeting?',
  C2: 'Who lives with you? Who matters to you?',
  C3: 'What is good in your life?',
  C4: 'What worries you, or makes you sad, scared or angry?',
  C5: 'When do you feel safe? When do you not?',
  C6: 'How safe do you feel at home?',
  C7: 'What do you dream of? If you had a wish, what would it be?',
  C8: 'What would you like to stay as it is?',
  C9: 'What would you like the grown-ups to do?',
  C10: 'What are these like for you?',
  C11: 'Has anyone shown you the report or the plan, or told you what is in it?',
  C12: 'What do you want to ask?',
  C13: 'How would you like to take part?',
  C14: 'Is there anyone you do not want in the room when your words are read?',
  C15: 'Do you want an advocate?',
  C17: 'How would you like to hear what was decided?',
  CR1: 'What is better, the same or worse since last time?',
  CR2: 'Did people do what they said?',
  CR3: 'Is there anything that still worries you?',
  CR4: 'Is there a grown-up you can talk to?',
  CR5: 'What would you like to happen next?',
  Y2: 'How do you feel? What makes you feel that?',
  Y3: 'Who is in your home?',
  Y4: 'Good things',
  Y5: 'Worries',
  Y6: 'Three wishes',
  Y7: 'Who helps you?',
  Y8: 'Nice places, and places that are not so nice',
  Y9: 'What do you want the grown-ups to know?',
  Y10: 'A letter or a picture for the meeting',
  letter: 'A letter',
  picture: 'A picture',
}

const choices: Readonly<Record<string, string>> = {
  'C13.all': 'Be there all the time',
  'C13.part': 'Be there for a part',
  'C13.video': 'Join by video',
  'C13.meet': 'Meet the chair before or after',
  'C13.spoken': 'Somebody speaks for me',
  'C13.letter': 'A letter or a picture',
  'C13.not': 'Not this time',
  'C13.unsure': 'I do not know yet',
  'C17.worker': 'My worker tells me',
  'C17.advocate': 'My advocate tells me',
  'C17.written': 'In writing',
  'C17.other': 'Another way',
  'C11.understood': 'Yes, and I understood it',
  'C11.some': 'Yes, and I understood some of it',
  'C11.not-understood': 'Yes, but I did not understand it',
  'C11.nobody': 'No, nobody has',
  'C11.unsure': 'I do not know',
  'C15.yes': 'Yes',
  'C15.more': 'Tell me more',
  'C15.no': 'No',
  'C15.later': 'Ask me later',
  'CR2.yes': 'Yes',
  'CR2.some': 'Some of it',
  'CR2.no': 'No',
  'CR2.unsure': 'I do not know',
  'CR4.yes': 'Yes',
  'CR4.no': 'No',
  'CR4.unsure': 'I do not know',
  'C1.happy': 'Happy',
  'C1.ok': 'OK',
  'C1.loved': 'Loved',
  'C1.hopeful': 'Hopeful',
  'C1.sad': 'Sad',
  'C1.worried': 'Worried',
  'C1.scared': 'Scared',
  'C1.angry': 'Angry',
  'C1.lonely': 'Lonely',
  'C1.tired': 'Tired',
  'C1.mixed': 'Mixed',
  'C1.unsure': 'I do not know',
  'C1.not-saying': 'I am not saying',
}

const areas: Readonly<Record<string, string>> = {
  home: 'Home',
  school: 'School',
  family: 'My family',
  friends: 'Friends',
  safety: 'How safe I feel',
  sleep: 'Sleep',
  food: 'Food',
  phone: 'My phone and being online',
}

const levels: Readonly<Record<string, string>> = {
  good: 'good',
  ok: 'in between',
  hard: 'hard',
  better: 'better',
  same: 'the same',
  worse: 'worse',
}

export function wishChoice(question: string, choice: string): string {
  const known = choices[`${question}.${choice}`] ?? (question === 'Y2' ? choices[`C1.${choice}`] : undefined)
  if (known) return known
  const [area = '', level = ''] = choice.split('-')
  return areas[area] && levels[level] ? `${areas[area]}: ${levels[level]}` : choice
}

export const someoneWords = {
  mum: 'Mum',
  dad: 'Dad',
  'step-parent': 'Step-parent',
  brother: 'Brother',
  sister: 'Sister',
  baby: 'Baby',
  grandparent: 'Grandparent',
  'aunt-uncle': 'Aunt or uncle',
  'foster-carer': 'Foster carer',
  friend: 'Friend',
  teacher: 'Teacher',
  worker: 'A worker',
  pet: 'A pet',
  someone: 'Somebody else',
} as const satisfies Readonly<Record<SomeoneKind, string>>

export const placeWords = {
  home: 'Home',
  'other-home': 'Another home',
  school: 'School',
  family: 'With family',
  friends: 'With friends',
  outside: 'Outside',
  online: 'Online',
  elsewhere: 'Another place',
} as const satisfies Readonly<Record<PlaceKind, string>>

export const feltWords = {
  safe: 'I feel safe',
  mixed: 'It is mixed',
  'not-safe': 'I do not feel safe',
  nice: 'A nice place',
  'not-so-nice': 'Not such a nice place',
} as const satisfies Readonly<Record<Felt, string>>

export const helperWords = {
  advocate: 'An advocate',
  'social-worker': 'A social worker',
  teacher: 'A teacher',
  parent: 'A parent',
  carer: 'A carer',
  other: 'Somebody else',
} as const satisfies Readonly<Record<HelperKind, string>>

export const helpWords = {
  'wrote-exact-words': 'wrote the child’s exact words',
  typed: 'typed',
  explained: 'explained the questions',
  'sat-near': 'sat near',
} as const satisfies Readonly<Record<HelpWay, string>>

export const audienceWords = {
  everyone: 'For everyone at the meeting',
  'chair-and-worker': 'Only for the chair and the social worker',
} as const
