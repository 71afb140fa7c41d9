/** Prints one thing: as it is, or in large print. Private parts stay out unless this thing is the private part itself. */
import { useWords } from '../../i18n/index.ts'
import { TextButton } from '../button.tsx'
import { type Printing, printPage } from './print-page.ts'

export function PrintCopy({ printing = () => ({}) }: { printing?: () => Omit<Printing, 'isLarge'> }) {
  const t = useWords('paper-forms')
  return (
    <div class="row noprint">
      <TextButton icon="print" onPress={() => printPage(printing())}>
        {t('copy.print')}
      </TextButton>
      <TextButton icon="text" onPress={() => printPage({ ...printing(), isLarge: true })}>
        {t('copy.printLarge')}
      </TextButton>
    </div>
  )
}
