/**
 * What a topic is once it has been compiled: a small typed tree, drawn as elements and never as HTML text.
 *
 * Nodes are short arrays, because they travel to the phone: the first item says what the node is.
 */

import type { Voice } from './order.ts'

/** Words in a line. `w` is a key word (entry, words as shown), `a` a link. */
export type Inline =
  | string
  | readonly ['b', readonly Inline[]]
  | readonly ['w', string, string]
  | readonly ['a', string, readonly Inline[]]

/**
 * One block of a page. `fact` is a card filled by the area, `call` somebody to ring, `step` a part with its
 * picture, `note` a panel, `more` something that opens, `words` the whole glossary, `safety` a passage that a person checks in every
 * language before it is shown; where nobody has, it carries the English and says so with `en`.
 */
export type Rich =
  | readonly ['p', readonly Inline[]]
  | readonly ['ul', readonly (readonly Inline[])[]]
  | readonly ['ol', readonly (readonly Inline[])[]]
  | readonly ['h3', readonly Inline[]]
  | readonly ['step', string, readonly Rich[]]
  | readonly ['note', readonly Rich[]]
  | readonly ['more', string, readonly Rich[]]
  | readonly ['safety', string, readonly Rich[], 'en'?]
  | readonly ['fact', string]
  | readonly ['call', string]
  | readonly ['words', string]

export interface Section {
  readonly id: string
  /** Empty for the words before the first heading. */
  readonly heading: string
  readonly body: readonly Rich[]
}

/** A key word explained: the English term families hear in the room, its name in this language, its meaning. */
export interface Word {
  readonly term: string
  readonly name?: string
  readonly meaning: string
  /** What it means said to the child it is about. Only in the glossary: a compiled topic has the one that fits. */
  readonly young?: string
}

/** What the contents page needs of a topic. */
export interface TopicHead {
  readonly title: string
  readonly summary: string
  readonly stamp: string
  /** The exit ramp: where the journey may end here. */
  readonly ramp?: string
}

/** A topic's file, compiled. */
export interface CompiledTopic extends TopicHead {
  readonly id: string
  readonly language: string
  /** Whose words these are; a parent's or carer's when absent. */
  readonly voice?: Voice
  readonly reviewed: string
  readonly sources: readonly string[]
  /** The English these words were made from. Only in a translation. */
  readonly of?: string
  /** English is the original; a translation is checked when a person has put their date to it. */
  readonly isChecked: boolean
  readonly minutes: number
  readonly sections: readonly Section[]
  readonly words: Readonly<Record<string, Word>>
  /** English meanings for the key words in passages that are shown in English. */
  readonly englishWords?: Readonly<Record<string, Word>>
  readonly previous?: { readonly id: string; readonly title: string }
  readonly next?: { readonly id: string; readonly title: string }
  /** What the page is called that every other one points to. Not in another voice, which says it in its own words. */
  readonly pinnedTitle?: string
}

/** A topic as a page reads it. */
export interface Topic extends CompiledTopic {
  readonly dir: 'ltr' | 'rtl'
  /** True when the wanted language does not have this topic yet, so it is in English. */
  readonly isFallback: boolean
}
