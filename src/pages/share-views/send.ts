/**
 * A draft as the contract's input, and its way out. Only what was written goes; a question that was skipped is not
 * in it, and the private page has an operation of its own.
 *
 * Sending seals the words and empties the draft in one step: a draft is never gone before its envelope is kept.
 */
import { numbered } from '../../../contract/attachment.ts'
import type { ChildCard } from '../../../contract/case-file.ts'
import type { InputOf } from '../../../contract/operation.ts'
import { shareViews, tellChair, type ViewsAnswer } from '../../../contract/operations/share-views.ts'
import type { SaidOfPart } from '../../case-file/views-draft.ts'
import type { ListName } from '../../content/question.ts'
import { direction, language } from '../../i18n/index.ts'
import { send } from '../../sync/index.ts'
import {
  type Answer,
  type Draft,
  draftPlace,
  hasContent,
  hasSaid,
  type PrivateDraft,
  privatePlace,
} from './draft.ts'
import { type Asked, askedIn, childrenOf } from './questions.ts'

export type ViewsInput = InputOf<typeof shareViews>

export interface Where {
  readonly conferenceId: string
  /** The children this person's things may be about. */
  readonly children: readonly ChildCard[]
  /** What went to this conference before. */
  readonly addsTo?: string | undefined
}

export function inputOf(draft: Draft, { conferenceId, children, addsTo }: Where): ViewsInput {
  return numbered({
    conferenceId,
    set: draft.set ?? 'quick',
    children: childrenOf(draft, children).map(({ id }) => id),
    lang: language(),
    dir: direction(),
    answers: [...answersOf(draft, children)],
    ...(draft.replaces ? { replaces: draft.replaces } : addsTo ? { addsTo } : {}),
  })
}

function aboutWhom({ sameOrEach }: Draft): readonly ViewsAnswer[] {
  return sameOrEach ? [{ question: 'P0', chosen: [sameOrEach] }] : []
}

/** Every answer with something in it, in the order of the questions. The private question is never among them. */
export function answersOf(draft: Draft, children: readonly ChildCard[]): readonly ViewsAnswer[] {
  return askedIn(draft, children).flatMap((asked) => answersFor(asked, draft))
}

/** One question's answer as it goes: nothing, one, or one for each of its lists. */
export function answersFor({ key, question, child }: Asked, draft: Draft): readonly ViewsAnswer[] {
  if (question.id === 'P18') return []
  if (question.id === 'P0') return aboutWhom(draft)
  const answer = draft.answers?.[key]
  return answer && hasContent(answer) ? asContract(question.id, child?.id, answer) : []
}

function asContract(question: string, childId: string | undefined, answer: Answer): readonly ViewsAnswer[] {
  const about = { question, ...(childId ? { childId } : {}) }
  const written = { lang: answer.lang ?? language(), dir: answer.dir ?? direction() }
  const { text, chosen, scale, day, rows, lists, scales, ofParts, inPerson, attachments } = answer
  const filled = (Object.entries(lists ?? {}) as [ListName, readonly string[] | undefined][]) // its own keys
    .map(([name, items]) => [name, (items ?? []).filter((item) => item.trim())] as const)
    .filter(([, items]) => items.length > 0)
  const keptRows = (rows ?? []).filter(({ where, says, isSo, shows }) =>
    `${where}${says}${isSo}${shows}`.trim(),
  )
  const main: ViewsAnswer = {
    ...about,
    ...(text?.trim() ? { words: { text, ...written } } : {}),
    ...(chosen?.length ? { chosen: [...chosen] } : {}),
    ...(scale === undefined ? {} : { scale }),
    ...(day ? { day } : {}),
    ...(keptRows.length ? { rows: [...keptRows], ...written } : {}),
    ...(inPerson ? { inPerson } : {}),
    // Their numbers in the envelope are given to all of them together (`numbered`).
    ...(attachments?.length ? { attachments: attachments.map((one) => ({ ...one, part: 1 })) } : {}),
  }
  const inLists = filled.map(
    ([name, items]): ViewsAnswer => ({
      ...about,
      ...(name === 'items' ? {} : { chosen: [name] }),
      list: items,
      ...written,
    }),
  )
  const onScales = Object.entries(scales ?? {}).flatMap(([name, value]): ViewsAnswer[] =>
    value === undefined ? [] : [{ ...about, chosen: [name], scale: value }],
  )
  const saidOfParts = Object.entries(ofParts ?? {}).flatMap(([partId, said]): ViewsAnswer[] =>
    hasSaid(said) ? [{ ...about, partId, ...asSaid(said) }] : [],
  )
  const isEmpty = Object.keys(main).length === Object.keys(about).length
  return [...saidOfParts, ...onScales, ...(isEmpty ? [] : [main]), ...inLists]
}

function asSaid({ chosen, text, lang, dir }: SaidOfPart): Pick<ViewsAnswer, 'chosen' | 'words'> {
  return {
    ...(chosen ? { chosen: [chosen] } : {}),
    ...(text?.trim() ? { words: { text, lang: lang ?? language(), dir: dir ?? direction() } } : {}),
  }
}

export function sendViews(draft: Draft, where: Where): Promise<string> {
  return send(shareViews, inputOf(draft, where), draftPlace, (old) => leftOver(old, draft), idOf(draft))
}

/** What was written in another tab after this one looked stays, as a new draft. All the rest has been sealed. */
export function leftOver(old: Draft, sealed: Draft): Draft {
  const isSealed = (key: string) =>
    JSON.stringify(old.answers?.[key]) === JSON.stringify(sealed.answers?.[key])
  const rest = Object.entries(old.answers ?? {}).flatMap(([key, answer]): [string, Answer][] => {
    if (hasContent(answer) && !isSealed(key)) return [[key, answer]]
    // What was written to it in another tab, and nobody chose about, has not gone with it.
    return answer.other ? [[key, { ...answer.other }]] : []
  })
  if (rest.length === 0) return { hasPaused: true }
  const { replaces: _, ...unsent } = old
  return {
    ...unsent,
    at: 'check',
    envelopeId: crypto.randomUUID(),
    answers: Object.fromEntries(rest),
    before: {},
  }
}

export function privateInputOf(draft: PrivateDraft, conferenceId: string): InputOf<typeof tellChair> {
  const { text = '', lang = language(), dir = direction(), attachments = [] } = draft
  return numbered({
    conferenceId,
    ...(text.trim() ? { words: { text, lang, dir } } : {}),
    ...(attachments.length ? { attachments: attachments.map((one) => ({ ...one, part: 1 })) } : {}),
  })
}

export function sendPrivate(draft: PrivateDraft, conferenceId: string): Promise<string> {
  return send(
    tellChair,
    privateInputOf(draft, conferenceId),
    privatePlace,
    (old) => privateLeft(old, draft),
    idOf(draft),
  )
}

/** What was written or added in another tab after this one looked stays. The rest has been sealed. */
export function privateLeft(old: PrivateDraft, sealed: PrivateDraft): PrivateDraft {
  const gone = new Set((sealed.attachments ?? []).map(({ key }) => key))
  const added = (old.attachments ?? []).filter(({ key }) => !gone.has(key))
  const isSame = (old.text ?? '') === (sealed.text ?? '')
  if (isSame && added.length === 0) return {}
  const { attachments: _, text, before: __, ...rest } = old
  return {
    ...rest,
    envelopeId: crypto.randomUUID(),
    ...(isSame || text === undefined ? {} : { text }),
    ...(added.length ? { attachments: added } : {}),
  }
}

/** The envelope's id was made with the first word, so a second press is the same envelope. */
function idOf({ envelopeId }: { readonly envelopeId?: string }): { id?: string } {
  return envelopeId ? { id: envelopeId } : {}
}
