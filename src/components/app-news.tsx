/**
 * What the app itself has to say at the top of a page: no internet (once, calmly), or a newer Heard is ready.
 * It never reloads by itself, and says nothing of updates while somebody is writing (`quiet`).
 */
import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../i18n/index.ts'
import { Banner } from './banner.tsx'
import { useUpdate } from './use-update.ts'

export function AppNews({ quiet }: { quiet: boolean }) {
  const t = useWords('common')
  const [offline, setOffline] = useState(false)
  const takeUpdate = useUpdate()
  useEffect(() => {
    const look = () => setOffline(!navigator.onLine)
    look()
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => {
      removeEventListener('online', look)
      removeEventListener('offline', look)
    }
  }, [])
  return (
    <>
      {offline && (
        <div class="wrap news">
          <Banner title={t('offline.title')} icon="offline" announce>
            {t('offline.text')}
          </Banner>
        </div>
      )}
      {takeUpdate && !quiet && (
        <div class="wrap news">
          <Banner title={t('update.title')} tone="warm" announce>
            {t('update.text')}{' '}
            <button type="button" class="link-btn" onClick={() => takeUpdate()}>
              {t('update.now')}
            </button>
          </Banner>
        </div>
      )}
    </>
  )
}
