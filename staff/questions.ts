/**
 * The words of the questions families were asked, in the English they were asked in, by their lasting ids.
 * An answer to a question that is not in this list is still shown, under its id: a worker never misses an
 * answer because the desk is older than the phone.
 */
export const questionWords: Readonly<Record<string, string>> = {
  P0: 'Who is this about?',
  P1: 'What are your children like?',
  P2: 'What is going well for your family?',
  P3: 'What keeps your children safe now, and who helps?',
  P4: 'What are you worried about, if anything?',
  P5: 'Have you had the report for the meeting?',
  P6: 'Is anything in the report wrong or missing?',
  P7: 'Is there anything you agree with?',
  P8: 'What makes things harder for you?',
  P9: 'What help would make a difference?',
  P10: 'What have you already tried or changed?',
  P11: 'If there is a plan, what would you put in it?',
  P12: 'Do you think your children need a plan?',
  P13: 'How safe are things for your children now?',
  P14: 'What do you think your children would say?',
  P15: 'What do you want people to know about your family’s life?',
  P16: 'What do you want to ask at the meeting?',
  P17: 'How do you want your words given at the meeting?',
  P18: 'Is there something you would only say in private?',
  N1: 'What makes it hard to come?',
  N2: 'Would something else work for you?',
  N3: 'How are your children, as you see it?',
  N4: 'What do you think has happened?',
  N5: 'What would you like the meeting to decide?',
  N6: 'What help would you like to get?',
  N7: 'Do you disagree with anything in the report?',
  N8: 'Who would you like to read your words out?',
  N9: 'How can we tell you safely what was decided?',
  N10: 'Do you want to come at the end, to hear what is decided?',
}

/** What a worker has to know about an answer, beside its words. */
export const questionNotes: Readonly<Record<string, string>> = {
  P14: 'A parent’s guess, not the child’s own words.',
}

/** What each choice says, by question and choice, as families read it. */
export const choiceWords: Readonly<Record<string, string>> = {
  'P0.same': 'My answers are the same for all',
  'P0.each': 'I want to answer for each child',
  'P5.had-all': 'Yes, all of it',
  'P5.had-part': 'Some of it',
  'P5.had-none': 'No',
  'P5.had-unsure': 'I am not sure',
  'P5.read-yes': 'Yes',
  'P5.read-hard': 'Parts were hard to understand',
  'P5.read-language': 'It is not in my language',
  'P5.read-time': 'I have not had enough time',
  'P5.read-other-way': 'I need it another way, like read aloud or bigger',
  'P8.money': 'Money',
  'P8.housing': 'Where we live',
  'P8.health': 'Health',
  'P8.work': 'Work',
  'P8.childcare': 'Childcare',
  'P8.language': 'Language',
  'P8.relationships': 'Family or relationships',
  'P8.other': 'Something else',
  'P9.family': 'From family and friends',
  'P9.services': 'From workers and services',
  'P12.protection': 'Yes, a child protection plan',
  'P12.other-plan': 'Another kind of plan',
  'P12.no-plan': 'No plan',
  'P12.unsure': 'I am not sure',
  'P17.myself': 'I will say it',
  'P17.chair-reads': 'The chair reads it out',
  'P17.supporter': 'I say it with a supporter next to me',
  'P17.advocate': 'An advocate says it',
  'P17.interpreter': 'I say it through an interpreter',
  'P17.written': 'In writing only',
  'N1.time': 'The day or the time',
  'N1.travel': 'Getting there',
  'N1.childcare': 'Childcare',
  'N1.work': 'Work',
  'N1.health': 'Health',
  'N1.too-upset': 'It is too upsetting',
  'N1.not-invited': 'I was not invited',
  'N1.other': 'Something else',
  'N2.other-time': 'A different day or time',
  'N2.by-phone': 'Joining by phone',
  'N2.by-video': 'Joining by video',
  'N2.the-end': 'Coming at the end only',
  'N2.nothing': 'Nothing this time. My words can go for me',
  'N8.chair': 'The chair',
  'N8.social-worker': 'The social worker',
  'N8.advocate': 'An advocate',
  'N8.supporter': 'My supporter',
  'N8.nobody': 'Nobody. People can read it themselves',
  'N10.come': 'Yes, I want to come at the end',
  'N10.join': 'Yes, by phone or video',
  'N10.later': 'No, tell me after',
  'N10.unsure': 'I am not sure',
}

/** A choice in words. One the desk does not know is shown as its own id. */
export function choiceInWords(question: string, choice: string): string {
  return choiceWords[`${question}.${choice}`] ?? choice
}

export const scaleEnds = { low: 'Not safe', high: 'Safe enough for no plan' } as const

export const rowKindWords = {
  'fact-error': 'A fact is wrong',
  opinion: 'I see it differently',
  missing: 'Something is missing',
  agree: 'I agree with this',
} as const
