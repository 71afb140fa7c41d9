/**
 * The words of the questions families were asked, in plain English, by their lasting ids. An answer to a
 * question that is not in this list is still shown, under its id: a worker never misses an answer because
 * the desk is older than the phone.
 */
export const questionWords: Readonly<Record<string, string>> = {
  P0: 'Which child or children is this about?',
  P1: 'What is your child like? What do they enjoy? What are you proud of?',
  P2: 'What is working well for your child and family?',
  P3: 'What keeps your child safe now, and who helps?',
  P4: 'What are you worried about, if anything?',
  P5: 'Have you had the report? Could you read it?',
  P6: 'Is anything in the reports wrong or missing, or seen differently by you?',
  P7: 'Is there anything in the reports you agree with?',
  P8: 'What makes it harder to deal with the worries?',
  P9: 'What help would make a difference?',
  P10: 'What have you already tried or changed?',
  P11: 'What do you think could be in a plan? What will you do?',
  P12: 'Do you think your child needs a child protection plan, another plan, or none?',
  P13: 'How safe are things for your child now, from 0 to 10? What would make it one higher?',
  P14: 'What do you think your child would say? (The parent’s guess, not the child’s own words.)',
  P15: 'What do you want the meeting to know about your culture, faith, language, health or disability?',
  P16: 'Which questions do you want answered at the meeting?',
  P17: 'How do you want your views to be given at the meeting?',
  P18: 'Is there anything for the chair and the social worker only?',
}

export const rowKindWords = {
  'fact-error': 'A fact that is wrong',
  opinion: 'A different view',
  missing: 'Something missing',
  agree: 'Something they agree with',
} as const
