/** What to look at again, at the top of a page. It takes the focus when it appears, and says that nothing is lost. */
import { useEffect, useRef } from 'preact/hooks'
import { useWords } from '../i18n/index.ts'

export interface Mistake {
  /** The id of the field. */
  readonly field: string
  /** What to do, as a whole sentence. */
  readonly says: string
}

export function ErrorSummary({ mistakes }: { mistakes: readonly Mistake[] }) {
  const t = useWords('common')
  const box = useRef<HTMLDivElement>(null)
  const many = mistakes.length
  useEffect(() => {
    if (many > 0) box.current?.focus()
  }, [many])
  if (many === 0) return null
  return (
    <div class="errsum" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('error.title', { count: many })}</h2>
      <ul>
        {mistakes.map(({ field, says }) => (
          <li key={field}>
            <a href={`#${field}`}>{says}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
