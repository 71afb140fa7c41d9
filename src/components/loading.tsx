/** A page whose things are still being read from the phone: its name, and nothing that moves. */
import { useWords } from '../i18n/index.ts'
import { Page, type Tab } from './page.tsx'

export function Loading({ title, tab }: { title: string; tab?: Tab }) {
  return (
    <Page title={title} {...(tab ? { tab } : {})}>
      <LoadingPart title={title} />
    </Page>
  )
}

/** Inside a page that stays where it is while its things come, so that its bars are not made a second time. */
export function LoadingPart({ title }: { title: string }) {
  const t = useWords('common')
  return (
    <div class="wrap sec" aria-busy="true">
      <h1>{title}</h1>
      <p class="muted" role="status">
        {t('loading')}
      </p>
    </div>
  )
}
