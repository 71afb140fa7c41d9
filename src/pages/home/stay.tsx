/** Whether this phone has agreed to keep what is written on it. Said as it answered, in either case. */
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { useWords } from '../../i18n/index.ts'
import { askToStay } from '../../store/index.ts'

export function Stay() {
  const t = useWords('home')
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof askToStay>>>('unknown')
  useEffect(() => void askToStay().then(setAnswer, () => undefined), [])
  if (answer === 'unknown') return null
  return (
    <p class="save">
      <Icon name={answer === 'kept' ? 'tick' : 'device'} size="sm" />
      <span>{answer === 'kept' ? t('stay.kept') : t('stay.notPromised')}</span>
    </p>
  )
}
