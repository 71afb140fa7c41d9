/**
 * What a question is, whichever set it belongs to: an id that travels with every answer and never changes, its words by
 * key (`locales/<lang>/share-views.json`), and what is on the screen under it. Each question can be skipped.
 */
import type { KeyOf } from '../i18n/index.ts'

type Key = KeyOf<'share-views'>

export interface ChoiceOption {
  readonly id: string
  readonly label: Key
}

/** What is on the screen under a question, from top to bottom. */
export type Part =
  | { readonly kind: 'children' }
  | { readonly kind: 'words'; readonly label?: Key; readonly starters?: readonly Key[] }
  | {
      readonly kind: 'choice'
      readonly name: string
      readonly label?: Key
      readonly several?: true
      readonly options: readonly ChoiceOption[]
      /** A choice that is never marked among these answers: it opens the private page. */
      readonly opensPrivate?: { readonly label: Key; readonly hint: Key }
    }
  | {
      readonly kind: 'scale'
      readonly low: Key
      readonly high: Key
      /** When a question has two: how it was, and how it is. The name travels in `chosen`. */
      readonly name?: ScaleName
      readonly label?: Key
    }
  /** Each goal or step of the child's own plan, with a choice and room for words. */
  | {
      readonly kind: 'from-plan'
      readonly of: 'goals' | 'my-steps' | 'services-steps'
      readonly options: readonly ChoiceOption[]
      readonly more: Key
    }
  | { readonly kind: 'day'; readonly label: Key; readonly hint: Key }
  | { readonly kind: 'rows' }
  /** Opens the page about how to be reached, which only the chair and the social worker read. */
  | { readonly kind: 'safe-contact' }
  | { readonly kind: 'list'; readonly name: ListName; readonly label: Key }
  | { readonly kind: 'private' }

/** A question's lists. The name travels in `chosen` when a question has more than one. */
export type ListName = 'items' | 'family' | 'services' | 'gone' | 'new' | 'change' | 'stop'

export type ScaleName = 'before' | 'now'

/** P: before an initial conference (D1). N: for somebody who does not come (D2). R: before a review (D5). */
export type QuestionId =
  | `P${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18}`
  | `${'N' | 'R'}${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`

export interface Question {
  readonly id: QuestionId
  readonly ask: Key
  readonly hint: Key
  /** Its heading where answers are read. */
  readonly short: Key
  readonly parts: readonly Part[]
  /** May be answered for each child on their own (P0). */
  readonly eachChild?: true
  /** Goes through one child's plan, so it is always about one child. */
  readonly fromPlan?: true
  /** What is written here can be kept and used later, and this says so first. */
  readonly canBeUsedLater?: true
  /** A parent's guess about a child: shown as that, wherever it is read. */
  readonly isGuess?: true
}
