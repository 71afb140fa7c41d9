/**
 * What families are asked about a meeting afterwards (domain D6): ids that travel with every answer and never change.
 * Each can be left out. Parents and carers are asked F, young people CF.
 */
import type { KeyOf } from '../i18n/index.ts'

type Key = KeyOf<'give-feedback'>

export interface FeedbackOption {
  readonly id: string
  readonly label: Key
}

export interface FeedbackQuestion {
  readonly id: string
  readonly ask: Key
  readonly options: readonly FeedbackOption[]
}

export interface FeedbackWords {
  readonly id: string
  readonly ask: Key
}

const howFar: readonly FeedbackOption[] = [
  { id: 'yes', label: 'answer.yes' },
  { id: 'partly', label: 'answer.partly' },
  { id: 'no', label: 'answer.no' },
  { id: 'not-for-me', label: 'answer.not-for-me' },
]

const asked = (id: string, ask: Key): FeedbackQuestion => ({ id, ask, options: howFar })

export const parentFeedback: readonly FeedbackQuestion[] = [
  {
    id: 'F1',
    ask: 'F1.ask',
    options: [
      { id: 'five-or-more', label: 'F1.five-or-more' },
      { id: 'one-to-four', label: 'F1.one-to-four' },
      { id: 'same-day', label: 'F1.same-day' },
      { id: 'never', label: 'F1.never' },
    ],
  },
  asked('F2', 'F2.ask'),
  asked('F3', 'F3.ask'),
  asked('F4', 'F4.ask'),
  asked('F5', 'F5.ask'),
  asked('F6', 'F6.ask'),
  asked('F7', 'F7.ask'),
  asked('F8', 'F8.ask'),
  asked('F9', 'F9.ask'),
  asked('F10', 'F10.ask'),
]

export const parentWords: readonly FeedbackWords[] = [
  { id: 'F11', ask: 'F11.ask' },
  { id: 'F12', ask: 'F12.ask' },
]

export const youngFeedback: readonly FeedbackQuestion[] = [
  asked('CF1', 'CF1.ask'),
  asked('CF2', 'CF2.ask'),
  asked('CF3', 'CF3.ask'),
  asked('CF4', 'CF4.ask'),
  asked('CF5', 'CF5.ask'),
]

export const youngWords: readonly FeedbackWords[] = [{ id: 'CF6', ask: 'CF6.ask' }]
