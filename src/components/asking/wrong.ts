/** What in an answer cannot go as it is: too long, or no telephone number. Nothing is cut, and all of it stays. */
import type { Answers } from '../../case-file/ask-drafts.ts'
import type { Values } from '../../i18n/index.ts'
import { type AskKey, type Field, one, type Question } from './asking.ts'

/** What the contract takes in a name or another short line, and in a text. */
export const LINE_LETTERS = 200
export const TEXT_LETTERS = 20_000

export interface Wrong {
  readonly key: AskKey
  readonly values?: Values
}

/** As the contract reads them (`phoneNumber`, `email`): what is let through here is never refused later. */
const shapes = {
  phone: { like: /^\+?[0-9 ]{3,20}$/, key: 'wrong.phone' },
  email: { like: /^[\w+-]+(?:\.[\w+-]+)*@[\da-z]+(?:[.-][\da-z]+)*\.[a-z]{2,}$/i, key: 'wrong.email' },
} as const satisfies Record<string, { like: RegExp; key: AskKey }>

export function wrongIn(field: Field, answers: Answers): Wrong | undefined {
  if (field.kind !== 'line' && field.kind !== 'words') return undefined
  const text = one(answers, field.id)
  if (text === undefined) return undefined
  const over = text.length - (field.kind === 'line' ? LINE_LETTERS : TEXT_LETTERS)
  if (over > 0) return { key: 'wrong.long', values: { count: over } }
  const shape = field.is && shapes[field.is]
  return shape && !shape.like.test(text) ? { key: shape.key } : undefined
}

/** The first question with something in it that cannot go as it is. */
export function firstWrong(questions: readonly Question[], answers: Answers): number | undefined {
  const at = questions.findIndex(({ fields }) => fields.some((field) => wrongIn(field, answers)))
  return at < 0 ? undefined : at
}
