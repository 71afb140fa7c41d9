/** A letter as the contract's input, and its way out: sealed, and the draft emptied, in one step. */
import { numbered } from '../../../contract/attachment.ts'
import type { InputOf } from '../../../contract/operation.ts'
import { writeLetter } from '../../../contract/operations/write-letter.ts'
import { hasLetter, type LetterDraft, letterPlace } from '../../case-file/letter-draft.ts'
import { direction, language } from '../../i18n/index.ts'
import { send } from '../../sync/index.ts'

/** What the contract takes in one text. */
const LETTERS = 20_000

/** How many letters more than may go, or nothing. */
export const tooLongBy = (text: string): number => Math.max(text.length - LETTERS, 0)

export function inputOf(draft: LetterDraft, conferenceId: string): InputOf<typeof writeLetter> {
  const { text = '', lang = language(), dir = direction(), children, attachments = [] } = draft
  return numbered({
    conferenceId,
    lang: language(),
    dir: direction(),
    ...(children?.length ? { children: [...children] } : {}),
    ...(text.trim() ? { words: { text, lang, dir } } : {}),
    // What was drawn on is the phone's own business; the numbers are given by `numbered`.
    ...(attachments.length
      ? { attachments: attachments.map(({ drawn: _, ...one }) => ({ ...one, part: 1 })) }
      : {}),
  })
}

export function sendLetter(draft: LetterDraft, conferenceId: string): Promise<string> {
  return send(
    writeLetter,
    inputOf(draft, conferenceId),
    letterPlace,
    (old) => leftOver(old, draft),
    draft.envelopeId ? { id: draft.envelopeId } : {},
  )
}

/** What was written or added in another tab after this one looked stays, as a new letter. */
export function leftOver(old: LetterDraft, sealed: LetterDraft): LetterDraft {
  const { hasPaused = false } = old
  const gone = new Set((sealed.attachments ?? []).map(({ sha256 }) => sha256))
  const attachments = (old.attachments ?? []).filter(({ sha256 }) => !gone.has(sha256))
  const { text, lang, dir } = old
  const rest: LetterDraft = {
    hasPaused,
    ...(text !== undefined && text !== sealed.text ? { text, ...(lang && dir ? { lang, dir } : {}) } : {}),
    ...(attachments.length ? { attachments } : {}),
  }
  return hasLetter(rest) ? { ...rest, envelopeId: crypto.randomUUID() } : { hasPaused }
}
