/** A clean sheet for the next meeting. It takes two presses, and says what goes and what stays. */
import { TextButton } from '../../components/button.tsx'
import { useWords } from '../../i18n/index.ts'
import { erase } from '../../store/index.ts'
import { dayNotes } from './notes.ts'

export function StartAgain() {
  const t = useWords('on-the-day')
  return (
    <details class="more">
      <summary>{t('again')}</summary>
      <p>{t('again.text')}</p>
      <TextButton icon="bin" onPress={() => void erase(dayNotes)}>
        {t('again.do')}
      </TextButton>
    </details>
  )
}
