/**
 * The question sets that can be filled in on paper: the same questions as on the phone, from the same lists. A question
 * that opens a private page has no room on a shared sheet; it gets a sheet of its own.
 */
import { notAttending } from '../../content/not-attending-questions.ts'
import { type Question, questions, quick } from '../../content/parent-questions.ts'
import { review } from '../../content/review-questions.ts'
import { type YoungQuestion, youngQuestions } from '../../content/young-questions.ts'
import type { KeyOf } from '../../i18n/index.ts'

type Key = KeyOf<'paper-forms'>

export type PaperSet = { readonly id: string; readonly name: Key } & (
  | { readonly kind: 'parent'; readonly questions: readonly Question[] }
  | { readonly kind: 'young'; readonly questions: readonly YoungQuestion[] }
  | { readonly kind: 'points'; readonly of: 'reply' | 'notes' }
  | { readonly kind: 'help' | 'ask-chair' | 'plan' }
  | { readonly kind: 'feedback'; readonly who: 'parent' | 'young-person' }
)

export const isPrivate = ({ parts }: Question): boolean =>
  parts.some(({ kind }) => kind === 'private' || kind === 'safe-contact')

const shared = (all: readonly Question[]) => all.filter((question) => !isPrivate(question))

export const sets: readonly PaperSet[] = [
  {
    id: 'quick',
    name: 'set.quick',
    kind: 'parent',
    questions: questions.filter(({ id }) => quick.includes(id)),
  },
  { id: 'full', name: 'set.full', kind: 'parent', questions: shared(questions) },
  { id: 'not-attending', name: 'set.not-attending', kind: 'parent', questions: shared(notAttending) },
  { id: 'review', name: 'set.review', kind: 'parent', questions: shared(review) },
  { id: 'points', name: 'set.points', kind: 'points', of: 'reply' },
  {
    id: 'young',
    name: 'set.young',
    kind: 'young',
    questions: youngQuestions.filter(({ group, neverForEveryone }) => group !== 'since' && !neverForEveryone),
  },
  {
    id: 'young-review',
    name: 'set.young-review',
    kind: 'young',
    questions: youngQuestions.filter(({ group, neverForEveryone }) => group === 'since' && !neverForEveryone),
  },
  { id: 'help', name: 'set.help', kind: 'help' },
  { id: 'ask-chair', name: 'set.ask-chair', kind: 'ask-chair' },
  { id: 'notes', name: 'set.notes', kind: 'points', of: 'notes' },
  { id: 'plan', name: 'set.plan', kind: 'plan' },
  { id: 'feedback', name: 'set.feedback', kind: 'feedback', who: 'parent' },
  { id: 'young-feedback', name: 'set.young-feedback', kind: 'feedback', who: 'young-person' },
]

/** Whose words stand on the sheet: a young person's are other words. */
export const isForYoung = (set: PaperSet): boolean =>
  set.kind === 'young' || set.kind === 'help' || (set.kind === 'feedback' && set.who === 'young-person')

/** What a young person is asked and everybody at the meeting never sees: it stands on the private sheet alone. */
export const neverForEveryone: readonly YoungQuestion[] = youngQuestions.filter(
  (question) => question.neverForEveryone,
)
