/**
 * What a young person is asked (domain D3), in the order it is offered; they begin where they like and leave out what
 * they like. Words are in the locale files; the ids last for ever, because they are in what was sealed.
 */
import type { WishQuestion } from '../../contract/operations/share-wishes.ts'

export type AskedOfYoung = Exclude<WishQuestion, 'C10' | 'C11' | 'C15' | 'letter' | 'picture'>

export interface YoungQuestion {
  readonly id: AskedOfYoung
  /** Several things can be put in, one by one: a house, or a list of questions. */
  readonly holdsSeveral?: boolean
  readonly house?: 'good' | 'worries' | 'dreams'
  readonly has?: 'feelings' | 'scale' | 'choices'
  readonly choices?: readonly string[]
  /** Not something that everybody at the meeting may ever see: that would be the family too. */
  readonly neverForEveryone?: boolean
}

export const youngQuestions: readonly YoungQuestion[] = [
  { id: 'C1', has: 'feelings' },
  { id: 'C4', holdsSeveral: true, house: 'worries' },
  { id: 'C3', holdsSeveral: true, house: 'good' },
  { id: 'C7', holdsSeveral: true, house: 'dreams' },
  { id: 'C2' },
  { id: 'C5' },
  { id: 'C6', has: 'scale' },
  { id: 'C8' },
  { id: 'C9' },
  { id: 'C12', holdsSeveral: true },
  {
    id: 'C13',
    has: 'choices',
    choices: ['all', 'part', 'video', 'meet', 'spoken', 'letter', 'not', 'unsure'],
  },
  { id: 'C14', neverForEveryone: true },
  { id: 'C17', has: 'choices', choices: ['worker', 'advocate', 'written', 'other'] },
]

export const youngQuestion = (id: string): YoungQuestion | undefined =>
  youngQuestions.find((question) => question.id === id)
