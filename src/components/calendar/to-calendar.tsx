/** Puts dates into the phone's own calendar, under a name that says nothing. It says first that others may see it there. */
import { useState } from 'preact/hooks'
import { useWords } from '../../i18n/index.ts'
import { TextButton } from '../button.tsx'
import { PartNotHere } from '../not-here.tsx'
import { isNotFetched } from '../ready.ts'
import type { InCalendar } from './calendar-file.ts'

export function ToCalendar({ dates, label }: { dates: readonly InCalendar[]; label: string }) {
  const t = useWords('dates')
  const [state, setState] = useState<'still' | 'asking' | 'made' | 'failed' | 'not-here'>('still')
  if (dates.length === 0) return null
  async function make() {
    try {
      const { calendarFile } = await import('./calendar-file.ts')
      const text = await calendarFile(dates, t('calendar.name'))
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }))
      link.download = 'dates.ics'
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
      setState('made')
    } catch (cause) {
      setState(isNotFetched(cause) ? 'not-here' : 'failed')
    }
  }
  async function again(): Promise<boolean> {
    const isThere = await import('./calendar-file.ts').then(
      ({ isHere }) => isHere(),
      () => false,
    )
    // A file is made when somebody presses, never by itself.
    if (isThere) setState('asking')
    return isThere
  }
  return (
    <div class="stack tightly noprint">
      {state === 'asking' ? (
        <>
          <p class="small">{t('calendar.seen', { name: t('calendar.name') })}</p>
          <TextButton icon="save" onPress={() => void make()}>
            {t('calendar.yes')}
          </TextButton>
        </>
      ) : (
        <TextButton icon="calendar" onPress={() => setState('asking')}>
          {label}
        </TextButton>
      )}
      {state === 'not-here' && <PartNotHere again={again} />}
      {state === 'made' && (
        <p class="small" role="status">
          {t('calendar.made')}
        </p>
      )}
      {state === 'failed' && (
        <p class="small" role="alert">
          {t('calendar.failed')}
        </p>
      )}
    </div>
  )
}
