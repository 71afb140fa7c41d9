/**
 * What young people were asked, in the English they were asked in, by lasting ids. A question or a choice that is not
 * in this list is still shown, under its id.
 */
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
  C12: 'What do you want to ask?',
  C13: 'How would you like to take part?',
  C14: 'Is there anyone you do not want in the room when your words are read?',
  C17: 'How would you like to hear what was decided?',
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

export const wishChoice = (question: string, choice: string): string =>
  choices[`${question}.${choice}`] ?? choice

export const audienceWords = {
  everyone: 'For everyone at the meeting',
  'chair-and-worker': 'Only for the chair and the social worker',
} as const
