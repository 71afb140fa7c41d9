/**
 * What a parent has written so far, kept as they write.
 *
 * Nothing is taken away by choosing again (fewer questions, other children): an answer stays until its writer
 * rubs it out or it is sealed to go.
 */
import { foreign, type Texts } from '../../case-file/other-words.ts'
import {
  type Answer,
  answered,
  type Draft,
  draftPlace,
  hasContent,
  hasPrivate,
  hasSaid,
  type PrivateDraft,
  privatePlace,
  type ReportRow,
  type RowKind,
} from '../../case-file/views-draft.ts'
import type { Holder } from '../../components/attach/attach-field.tsx'
import type { QuestionId } from '../../content/parent-questions.ts'
import { update } from '../../store/index.ts'

export type { ReportRow, RowKind }
export {
  type Answer,
  answered,
  type Draft,
  draftPlace,
  hasContent,
  hasPrivate,
  hasSaid,
  type PrivateDraft,
  privatePlace,
}

/** A part of an answer that is new; undefined takes it out. */
export type AnswerChange = { readonly [K in keyof Answer]?: Answer[K] | undefined }

export function changed(answer: Answer, more: AnswerChange): Answer {
  const all = Object.entries({ ...answer, ...more }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(all) as Answer // the same fields, without those that were taken out
}

/** `P4`, or `P4/<child id>` when it is about one child. */
export type AnswerKey = QuestionId | `${QuestionId}/${string}`

export function answerOf(draft: Draft, key: string): Answer {
  return draft.answers?.[key] ?? {}
}

/** Everything typed in an answer, to see which way it is written. */
export function textIn({ text = '', lists = {}, rows = [] }: Answer): string {
  const inRows = rows.flatMap(({ isSo, says, shows, where }) => [isSo, says, shows, where])
  return [text, ...Object.values(lists).flatMap((items) => items ?? []), ...inRows].join('')
}

/** Puts one answer into a draft. Pure, because `update` may make the change again on what another tab wrote. */
export function withAnswer(
  old: Draft,
  key: string,
  answer: Answer,
  before: Answer | undefined,
  now: Date,
  /** Every text that this page began with or kept. Others that stand there now were written somewhere else. */
  mine?: ReadonlySet<string>,
): Draft {
  const { [key]: _, ...otherBefore } = old.before ?? {}
  // A photo or a voice changes together with its bytes, elsewhere: what is on the screen never puts an older list back.
  const { other: _other, ...own } = answer
  const other = otherWords(old.answers?.[key], answer, mine)
  const next = withAttached({ ...own, ...(other ? { other } : {}) }, old.answers?.[key]?.attachments)
  return {
    ...old,
    envelopeId: old.envelopeId ?? crypto.randomUUID(),
    answers: { ...old.answers, [key]: next },
    before: before ? { ...otherBefore, [key]: before } : otherBefore,
    skipped: (old.skipped ?? []).filter((skipped) => skipped !== key || !hasContent(next)),
    savedAt: now.toISOString(),
  }
}

/** Two tabs wrote the same answer: neither is lost. What waits for a choice goes on waiting. */
function otherWords(stands: Answer | undefined, answer: Answer, mine: ReadonlySet<string> | undefined) {
  return foreign(stands, answer, (text) => mine?.has(text) ?? true) ?? stands?.other
}

/** Its writer has chosen: what was written in another tab waits no longer. */
export async function settleOther(key: string): Promise<void> {
  await update(draftPlace, (old) => {
    const { other: _, ...answer } = old.answers?.[key] ?? {}
    return { ...old, answers: { ...old.answers, [key]: answer } }
  })
}

function withAttached({ attachments: _, ...answer }: Answer, attachments: Answer['attachments']): Answer {
  return attachments?.length ? { ...answer, attachments } : answer
}

/** Where the photos and voices of one answer lie. */
export const attachedTo = (key: string): Holder<Draft> => ({
  at: draftPlace,
  field: key,
  read: (draft) => draft.answers?.[key]?.attachments ?? [],
  write: (draft, list) => {
    const answer = withAttached(draft.answers?.[key] ?? {}, list)
    return {
      ...draft,
      envelopeId: draft.envelopeId ?? crypto.randomUUID(),
      answers: { ...draft.answers, [key]: answer },
      skipped: (draft.skipped ?? []).filter((skipped) => skipped !== key || !hasContent(answer)),
      savedAt: new Date().toISOString(),
    }
  },
})

/** How many photos and voices the whole draft holds. */
export const attachedInAll = ({ answers = {} }: Draft): number =>
  Object.values(answers).reduce((sum, { attachments }) => sum + (attachments?.length ?? 0), 0)

export async function keepChoices(change: Omit<Draft, 'answers' | 'before' | 'envelopeId'>): Promise<void> {
  await update(draftPlace, (old) => ({ ...old, ...change }))
}

export async function keepSkipped(key: string): Promise<void> {
  await update(draftPlace, (old) => ({ ...old, skipped: [...new Set([...(old.skipped ?? []), key])] }))
}

/** With these words; what goes with them stays as it stands. Pure. */
export const withPrivate = (
  old: PrivateDraft,
  words: Pick<PrivateDraft, 'text' | 'before' | 'lang' | 'dir'>,
): PrivateDraft => ({
  envelopeId: old.envelopeId ?? crypto.randomUUID(),
  ...words,
  ...(old.attachments ? { attachments: old.attachments } : {}),
  savedAt: new Date().toISOString(),
})

/** Where the private words stand, for those of another tab beside them. */
export const PRIVATE_WORDS = 'private'
export const privateTexts = (draft: PrivateDraft): Texts => ({ [PRIVATE_WORDS]: draft })

/** Where what is said or shown to the chair alone lies. */
export const attachedToPrivate: Holder<PrivateDraft> = {
  at: privatePlace,
  field: 'P18',
  read: ({ attachments = [] }) => attachments,
  write: ({ attachments: _, ...draft }, list) => ({
    ...draft,
    envelopeId: draft.envelopeId ?? crypto.randomUUID(),
    ...(list.length ? { attachments: list } : {}),
    savedAt: new Date().toISOString(),
  }),
}
