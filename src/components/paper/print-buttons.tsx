/** Prints what is on the page: as it is, or in large print. Paper is never large unless somebody asked. */
import { useWords } from '../../i18n/index.ts'
import { TextButton } from '../button.tsx'
import { type Printing, printPage } from './print-page.ts'

interface PrintButtonsProps {
  label: string
  printing?: () => Omit<Printing, 'isLarge'>
}

export function PrintButtons({ label, printing = () => ({}) }: PrintButtonsProps) {
  const common = useWords('common')
  return (
    <div class="row noprint">
      <TextButton icon="print" onPress={() => printPage(printing())}>
        {label}
      </TextButton>
      <TextButton icon="text" onPress={() => printPage({ ...printing(), isLarge: true })}>
        {common('printLarge')}
      </TextButton>
    </div>
  )
}
