/** One part of something that was asked for, and the parts that several kinds have alike. */
import type { AskKey } from '../../components/asking/asking.ts'

export interface AskedPart {
  readonly field: string
  readonly label: AskKey
  /** The words for each choice. Without them it is a person's own words, or a yes. */
  readonly options?: Readonly<Record<string, AskKey>>
  /** Something that stands in the case file: a child, or times the council gave. */
  readonly is?: 'child' | 'slots'
}

export const sure = { yes: 'answer.yes', no: 'answer.no', 'not-sure': 'answer.notSure' } as const
export const gender = {
  field: 'gender',
  label: 'gender.question',
  options: { woman: 'gender.woman', man: 'gender.man', 'no-matter': 'gender.noMatter' },
} as const
export const more = { field: 'more', label: 'more.label' } as const
export const any = { field: 'anyOfThese', label: 'any.yes' } as const
export const other = { field: 'otherTimes', label: 'chair.other' } as const
