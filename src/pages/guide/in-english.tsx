/** Words a life may hang on, in the language a person has checked, and one line in the reader's that says why. */
import type { ComponentChildren } from 'preact'
import { Icon } from '../../components/icon.tsx'
import { useWords } from '../../i18n/index.ts'

export function InEnglish({ children }: { children: ComponentChildren }) {
  const t = useWords('guide')
  return (
    <>
      <p class="small noted">
        <Icon name="globe" size="sm" />
        <span>{t('inEnglish')}</span>
      </p>
      <div lang="en" dir="ltr">
        {children}
      </div>
    </>
  )
}
