/**
 * Which screens there are, in order, for what has been chosen so far.
 *
 * A screen with something written on it never goes away: choosing four questions, or answering for each child,
 * adds and hides only empty screens.
 */
import type { ChildCard } from '../../../contract/case-file.ts'
import { notAttending } from '../../content/not-attending-questions.ts'
import { type Question, questionOf, questions, quick } from '../../content/parent-questions.ts'
import { review } from '../../content/review-questions.ts'
import { type AnswerKey, answerOf, type Draft, hasContent } from './draft.ts'

export { questions, quick }

export interface Asked {
  readonly key: AnswerKey
  readonly question: Question
  /** The one child it is about. */
  readonly child?: ChildCard
}

/** The children a draft is about: those that were chosen, or all of them. */
export function childrenOf(draft: Draft, all: readonly ChildCard[]): readonly ChildCard[] {
  const chosen = all.filter(({ id }) => draft.children?.includes(id))
  return chosen.length > 0 ? chosen : all
}

/** The chosen set first; after it, whatever was written while another was chosen. */
export function askedIn(draft: Draft, all: readonly ChildCard[]): readonly Asked[] {
  const inOrder = {
    'not-attending': [...notAttending, ...questions, ...review],
    review: [...review, ...questions, ...notAttending],
    full: [...questions, ...notAttending, ...review],
    quick: [...questions, ...notAttending, ...review],
  }[draft.set ?? 'quick']
  return inOrder.flatMap((question) => askedOf(question, draft, all))
}

function isInSet(question: Question, { set }: Draft): boolean {
  if (set === 'not-attending') return notAttending.includes(question)
  if (set === 'review') return review.includes(question)
  return set === 'full' ? questions.includes(question) : quick.includes(question.id)
}

function askedOf(question: Question, draft: Draft, all: readonly ChildCard[]): readonly Asked[] {
  const isAsked = isInSet(question, draft)
  const about = childrenOf(draft, all)
  // Each child has a plan of its own, so what goes through the plan is never answered for several at once.
  const isForEach =
    (question.eachChild && draft.sameOrEach === 'each' && about.length > 1) ||
    (question.fromPlan === true && about.length > 0)
  const together: Asked = { key: question.id, question }
  const apart = all.map((child): Asked => ({ key: `${question.id}/${child.id}`, question, child }))
  const has = ({ key }: Asked) => hasContent(answerOf(draft, key))
  return [
    ...((isAsked && !isForEach) || has(together) ? [together] : []),
    ...apart.filter((one) => (isAsked && isForEach && about.includes(one.child!)) || has(one)),
  ]
}

/** Every screen from start to sending, by id. */
export function screensOf(draft: Draft, all: readonly ChildCard[]): readonly string[] {
  return ['start', 'pause', ...askedIn(draft, all).map(({ key }) => key), 'check']
}

/** The question's id in an answer's key. */
export function questionIn(key: string): Question | undefined {
  return questionOf(key.split('/')[0] ?? '')
}
