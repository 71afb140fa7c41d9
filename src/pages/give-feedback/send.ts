/** A draft as the contract's feedback. Who somebody is goes along only when they asked to be called back. */
import type { Feedback } from '../../../contract/operations/give-feedback.ts'
import { LEAVING } from '../../components/hide.ts'
import { get } from '../../store/index.ts'
import { handOverFeedback } from '../../sync/index.ts'
import { type Draft, draftPlace, type Said } from './draft.ts'

/** What the contract takes in one text. */
export const LETTERS = 2_000
export const NAME_LETTERS = 200
export const NUMBER_LETTERS = 60

const hasText = (said: Said | undefined): said is Said => Boolean(said?.text.trim())

export function feedbackOf(draft: Draft, who: Feedback['who']): Feedback {
  const { answers = {}, words = {}, wantsCall, name = '', number = '', when } = draft
  return {
    v: 1,
    who,
    answers: Object.entries(answers).map(([question, answer]) => ({ question, answer })),
    words: Object.entries(words)
      .filter(([, said]) => hasText(said))
      .map(([question, said]) => ({ question, words: said })),
    ...(wantsCall && who === 'parent'
      ? {
          callBack: {
            name,
            ...(number.trim() ? { number: number.trim() } : {}),
            ...(hasText(when) ? { words: when } : {}),
          },
        }
      : {}),
  }
}

export function isTooLong({ words = {}, when, name = '', number = '' }: Draft): boolean {
  const texts = [...Object.values(words), when].map((said) => said?.text ?? '')
  return (
    texts.some((text) => text.length > LETTERS) ||
    name.length > NAME_LETTERS ||
    number.length > NUMBER_LETTERS
  )
}

/** What is still being saved is waited for: the last letters go too. */
export async function handOver(who: Feedback['who']): Promise<void> {
  const saving: Promise<unknown>[] = []
  dispatchEvent(new CustomEvent(LEAVING, { detail: saving }))
  await Promise.all(saving)
  await handOverFeedback(feedbackOf(await get(draftPlace), who), draftPlace)
}
