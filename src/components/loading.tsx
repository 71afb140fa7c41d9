/** A page whose things are still being read from the phone: its name, and nothing that moves. */
import { useWords } from '../i18n/index.ts'
import { Page, type Tab } from './page.tsx'

export function Loading({ title, tab }: { title: string; tab?: Tab }) {
  const t = useWords('common')
  return (
    <Page title={title} {...(tab ? { tab } : {})}>
      <div class="wrap sec" aria-busy="true">
        <h1>{title}</h1>
        <p class="muted" role="status">
          {t('loading')}
        </p>
      </div>
    </Page>
  )
}
