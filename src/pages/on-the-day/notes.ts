/**
 * What one person keeps for the day of a meeting: points to read out, notes from the board, what they know at the end.
 * It is theirs alone, sealed behind their door, and nothing of it is ever handed over to the council.
 */
import type { Draft } from '../../case-file/views-draft.ts'
import { questionOf } from '../../content/parent-questions.ts'
import type { KeyOf } from '../../i18n/index.ts'
import { place } from '../../store/index.ts'

export interface Point {
  readonly text: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

export const columns = ['well', 'worries', 'harder', 'help'] as const
export type Column = (typeof columns)[number]

export type CheckId =
  | 'decision'
  | 'change'
  | 'mine'
  | 'theirs'
  | 'help'
  | 'worker'
  | 'coreGroup'
  | 'next'
  | 'letter'
  | 'disagree'

export interface DayNotes {
  readonly points: readonly Point[]
  readonly board: Readonly<Partial<Record<Column, string>>>
  readonly knows: Readonly<Partial<Record<CheckId, 'yes' | 'not-yet'>>>
}

export const dayNotes = place<DayNotes>('on-the-day', { points: [], board: {}, knows: {} })

export interface Check {
  readonly id: CheckId
  readonly knows: KeyOf<'on-the-day'>
  /** The question it becomes while the answer is not known. */
  readonly ask: KeyOf<'on-the-day'>
}

export const checks: readonly Check[] = [
  { id: 'decision', knows: 'know.decision', ask: 'ask.decision' },
  { id: 'change', knows: 'know.change', ask: 'ask.change' },
  { id: 'mine', knows: 'know.mine', ask: 'ask.mine' },
  { id: 'theirs', knows: 'know.theirs', ask: 'ask.theirs' },
  { id: 'help', knows: 'know.help', ask: 'ask.help' },
  { id: 'worker', knows: 'know.worker', ask: 'ask.worker' },
  { id: 'coreGroup', knows: 'know.coreGroup', ask: 'ask.coreGroup' },
  { id: 'next', knows: 'know.next', ask: 'ask.next' },
  { id: 'letter', knows: 'know.letter', ask: 'ask.letter' },
  { id: 'disagree', knows: 'know.disagree', ask: 'ask.disagree' },
]

/** One thing somebody has already written, which may be a point for the day. */
export interface Written extends Point {
  readonly about: KeyOf<'share-views'>
}

interface SaidBefore {
  readonly question: string
  readonly words?: { readonly text: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' } | undefined
  readonly list?: readonly string[] | undefined
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
}

/** What is in the draft and in what has gone, each once. What is only for the chair is in neither. */
export function writtenBefore(
  draft: Draft,
  sent: readonly SaidBefore[],
  page: Omit<Point, 'text'>,
): Written[] {
  const fromDraft = Object.entries(draft.answers ?? {}).flatMap(([key, answer]) => {
    const own = { lang: answer.lang ?? page.lang, dir: answer.dir ?? page.dir }
    const texts = [answer.text ?? '', ...Object.values(answer.lists ?? {}).flatMap((items) => items ?? [])]
    return texts.map((text) => ({ question: key.split('/')[0] ?? '', text, ...own }))
  })
  const fromSent = sent.flatMap(({ question, words, list = [], lang, dir }) => [
    ...(words ? [{ question, text: words.text, lang: words.lang, dir: words.dir }] : []),
    ...list.map((text) => ({ question, text, lang: lang ?? page.lang, dir: dir ?? page.dir })),
  ])
  const seen = new Set<string>()
  return [...fromDraft, ...fromSent].flatMap(({ question, text, lang, dir }) => {
    const asked = questionOf(question)
    if (!asked || text.trim() === '' || seen.has(text.trim())) return []
    seen.add(text.trim())
    return [{ about: asked.short, text: text.trim(), lang, dir }]
  })
}
