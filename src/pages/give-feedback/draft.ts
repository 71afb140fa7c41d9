/** What is being answered and has not been handed over. It is in the vault; handing over empties it for good. */
import { place, update } from '../../store/index.ts'

export interface Said {
  readonly text: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

export interface Draft {
  readonly answers?: Readonly<Record<string, string>>
  readonly words?: Readonly<Record<string, Said>>
  readonly wantsCall?: boolean
  readonly name?: string
  readonly number?: string
  readonly when?: Said
}

export const draftPlace = place<Draft>('draft/give-feedback', {})

export function keep(change: (old: Draft) => Draft): Promise<Draft> {
  return update(draftPlace, change)
}

export function isEmpty({ answers = {}, words = {} }: Draft): boolean {
  return Object.keys(answers).length === 0 && !Object.values(words).some(({ text }) => text.trim())
}
