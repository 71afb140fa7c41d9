/**
 * Answers to what was not handed over from this part of this phone: a child said it with somebody's help on theirs, or
 * on another phone of their own. What was said is not here; the answer is the reader's all the same.
 */
import type { Progress } from '../../contract/case-file.ts'
import type { CaseFile } from '../sync/case-news.ts'
import type { SentItem } from '../sync/index.ts'

type Answered = Progress & { readonly answer: NonNullable<Progress['answer']> }

export function answersElsewhere(file: CaseFile, own: readonly SentItem[]): readonly Answered[] {
  return Object.values(file.progress).filter(
    (one): one is Answered =>
      one.answer !== undefined && !own.some(({ envelopeId }) => envelopeId === one.id),
  )
}
