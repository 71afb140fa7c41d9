/**
 * What a younger child, or anybody who wants help, can say (domain D4): pictures first, five to seven words each. The
 * child begins where they like. Y0 is the helper's, Y1 the child's picture, Y11 asked with each thing, Y12 apart.
 */
import type { HelpQuestion } from '../../contract/operations/help-a-child.ts'

export interface AskedWithHelp {
  readonly id: HelpQuestion
  readonly has?: 'feelings' | 'people' | 'places' | 'hand'
  readonly house?: 'good' | 'worries' | 'dreams'
  /** As many as can be put in: three wishes, or as many things as a house holds. */
  readonly most?: number
}

export const helpQuestions: readonly AskedWithHelp[] = [
  { id: 'Y2', has: 'feelings' },
  { id: 'Y3', has: 'people' },
  { id: 'Y4', house: 'good', most: 50 },
  { id: 'Y5', house: 'worries', most: 50 },
  { id: 'Y6', house: 'dreams', most: 3 },
  { id: 'Y7', has: 'hand' },
  { id: 'Y8', has: 'places' },
  { id: 'Y9' },
  { id: 'Y10' },
]

/** Fewer than an older child is offered. */
export const fewFeelings = [
  'happy',
  'ok',
  'sad',
  'worried',
  'scared',
  'angry',
  'tired',
  'mixed',
  'unsure',
  'not-saying',
] as const

export const FINGERS = 5

export const helpQuestion = (id: string): AskedWithHelp | undefined =>
  helpQuestions.find((question) => question.id === id)
