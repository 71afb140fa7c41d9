/** The screen of a question: its list when it holds several things, else the one thing, made when there is none. */
import { thingsIn, type WishesDraft } from '../../case-file/wishes-draft.ts'
import type { YoungQuestion } from '../../content/young-questions.ts'

export function stepTo({ id, holdsSeveral }: YoungQuestion, draft: WishesDraft): string {
  if (holdsSeveral) return `list/${id}`
  return `thing/${id}/${thingsIn(draft, id)[0]?.id ?? crypto.randomUUID()}`
}

export const newThing = (question: string): string => `thing/${question}/${crypto.randomUUID()}`
