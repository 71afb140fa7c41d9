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
  | { readonly kind: 'points' }
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
  { id: 'points', name: 'set.points', kind: 'points' },
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
]
