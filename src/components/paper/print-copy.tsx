/** Prints one's own copy. Private parts stay out unless this thing is the private part itself. */
import { useWords } from '../../i18n/index.ts'
import { PrintButtons } from './print-buttons.tsx'
import type { Printing } from './print-page.ts'

export function PrintCopy({ printing }: { printing?: () => Omit<Printing, 'isLarge'> }) {
  const t = useWords('paper-forms')
  return <PrintButtons label={t('copy.print')} {...(printing && { printing })} />
}
