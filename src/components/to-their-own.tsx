/** A grown-up's page that a young person came to, by a tab under the guide or an old link: theirs opens in its place. */
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { to, useWords } from '../i18n/index.ts'
import { Loading } from './loading.tsx'
import { beginAt } from './steps.ts'

interface ToTheirOwnProps {
  page: 'share-wishes' | 'what-was-decided'
  /** Which of its screens. */
  step?: string
}

export function ToTheirOwn({ page, step }: ToTheirOwnProps) {
  const t = useWords('common')
  const { route } = useLocation()
  useEffect(() => {
    if (step) beginAt(step)
    route(to(page), true)
  }, [route, page, step])
  return <Loading title={t('home')} />
}
