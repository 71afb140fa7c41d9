/** The words of the questions families were asked about a meeting, by their lasting ids, and of what could be chosen. */
export const feedbackQuestionWords: Readonly<Record<string, string>> = {
  F1: 'When did you get the report?',
  F2: 'Could you read and understand the report?',
  F3: 'Did you meet the chair before the meeting?',
  F4: 'Did you know who everyone was?',
  F5: 'Did you have a chance to say what you wanted?',
  F6: 'Did you feel that people listened?',
  F7: 'Did you understand what was decided, and why?',
  F8: 'Do you know what you do now, and what others do?',
  F9: 'Was the interpreter, or the other help you needed, right for you?',
  F10: 'Did you feel safe at the meeting?',
  F11: 'One thing to keep',
  F12: 'One thing to change',
  CF1: 'I knew why the meeting was happening',
  CF2: 'Someone asked me what I think',
  CF3: 'What I said was used',
  CF4: 'I understood what was decided',
  CF5: 'My advocate helped me',
  CF6: 'One thing I would change',
}

const answerWords: Readonly<Record<string, string>> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  'not-for-me': 'Does not fit me',
  'five-or-more': '5 days or more before the meeting',
  'one-to-four': '1 to 4 days before',
  'same-day': 'On the same day',
  never: 'I did not get it',
}

/** One the desk does not know is shown as its own id. */
export function feedbackAnswerInWords(answer: string): string {
  return answerWords[answer] ?? answer
}

/** A month as YYYY-MM: “January 2030”. */
export function monthInWords(month: string): string {
  const day = new Date(`${month}-15T12:00:00Z`)
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day)
}
