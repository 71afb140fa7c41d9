/**
 * A page that could not be fetched, or is long in coming: calm words, and it comes by itself when there is signal.
 *
 * It asks again when the phone says that it is online, when somebody looks at it again, and every few seconds. A browser
 * may never ask again for a script that it failed to fetch (Chromium 150), and a newer Heard may have replaced the file:
 * once the server answers, the page is opened afresh. What was written is on the phone by then. A page that was opened
 * afresh and showed nothing is not opened by itself a second time, so it can never go round in a loop.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { to, useWords } from '../i18n/index.ts'
import { doesServerAnswer, wasReloaded } from '../sync/does-server-answer.ts'
import { Banner } from './banner.tsx'
import { Button, TextButton } from './button.tsx'
import { Page } from './page.tsx'
import type { NotHereError } from './ready.ts'
import { useUpdate } from './use-update.ts'

const LOOK_EVERY_MS = 10_000
const PATIENCE_MS = 8_000

/** Opens this address afresh, and knows whether it was opened so just now. */
export interface Reopen {
  readonly wasReopened: boolean
  reopen(): void
}

let hasShown = false

/** A page is there and on the screen: opening this address afresh was of use. */
export function pageShown(): void {
  hasShown = true
}

const inBrowser = (): Reopen => ({
  wasReopened: !hasShown && wasReloaded(),
  reopen: () => location.reload(),
})

/** Looks at once, when the phone says that it is online, when somebody looks at it again, and every few seconds. */
function useLookAgain(look: () => Promise<void>): void {
  const newest = useRef(look)
  newest.current = look
  useEffect(() => {
    const lookNow = () => void (document.hidden || newest.current())
    lookNow()
    const again = setInterval(lookNow, LOOK_EVERY_MS)
    addEventListener('online', lookNow)
    document.addEventListener('visibilitychange', lookNow)
    return () => {
      clearInterval(again)
      removeEventListener('online', lookNow)
      document.removeEventListener('visibilitychange', lookNow)
    }
  }, [])
}

type Found = 'here' | 'failed' | 'still coming'

async function fetchNow(missing: Pick<NotHereError, 'again'>): Promise<Found> {
  const late = new Promise<Found>((resolve) => setTimeout(() => resolve('still coming'), PATIENCE_MS))
  return Promise.race([missing.again().then((isHere) => (isHere ? 'here' : 'failed')), late])
}

interface NotHereProps {
  readonly missing: NotHereError
  onHere(): void
  readonly browser?: Reopen
}

export function NotHere({ missing, onHere, browser = inBrowser() }: NotHereProps) {
  const t = useWords('common')
  const help = useWords('get-help-now')
  const [says, setSays] = useState<'' | 'looking' | 'notYet'>('')
  const takeNewer = useUpdate()
  const isLooking = useRef(false)
  const isPressed = useRef(false)

  async function look(): Promise<void> {
    if (isLooking.current) return
    isLooking.current = true
    const found = await fetchNow(missing)
    if (found === 'here') return onHere()
    const mayReopen = isPressed.current || (found === 'failed' && !browser.wasReopened)
    if (mayReopen && (await doesServerAnswer())) {
      if (isPressed.current && takeNewer) takeNewer()
      else browser.reopen()
    }
    isLooking.current = false
    if (isPressed.current) setSays('notYet')
    isPressed.current = false
  }

  function press(): void {
    isPressed.current = true
    setSays('looking')
    void look()
  }

  useLookAgain(look)
  useLayoutEffect(() => {
    scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [])

  return (
    <Page title={t('notHere.title')} noNews>
      <div class="wrap sec stack">
        <h1>{t('notHere.title')}</h1>
        <p>{t('notHere.text')}</p>
        <p>{t('notHere.kept')}</p>
        <Button onPress={press} working={says === 'looking'}>
          {t('notHere.again')}
        </Button>
        <p class="muted" role="status">
          {says === 'looking' ? t('loading') : says === 'notYet' ? t('notHere.notYet') : ''}
        </p>
        <TextButton to={to('')} icon="home">
          {t('home')}
        </TextButton>
        <TextButton to={to('guide')} icon="guide">
          {t('guide')}
        </TextButton>
        <p>
          {help('danger.title')}{' '}
          <a class="link-btn" href="tel:999">
            {help('danger.call')}
          </a>
        </p>
      </div>
    </Page>
  )
}

interface PartNotHereProps {
  /** Asks for it again; whoever shows this shows the part once it is here. */
  readonly again: () => Promise<boolean>
  readonly browser?: Pick<Reopen, 'reopen'>
}

/**
 * The same for a part of a page. It never opens the page afresh by itself: somebody may be writing on it. Where the
 * browser does not ask again for a script it failed to fetch, it offers to.
 */
export function PartNotHere({ again, browser = inBrowser() }: PartNotHereProps) {
  const t = useWords('common')
  const [says, setSays] = useState<'' | 'looking' | 'notYet' | 'afresh'>('')
  const isLooking = useRef(false)

  async function look(isPressed = false): Promise<void> {
    if (isLooking.current) return
    isLooking.current = true
    if (isPressed) setSays('looking')
    const found = await fetchNow({ again })
    if (found === 'failed' && (await doesServerAnswer())) setSays('afresh')
    else if (found !== 'here') setSays(isPressed ? 'notYet' : '')
    isLooking.current = false
  }
  useLookAgain(look)

  return (
    <Banner title={t('notHere.part')} tone="warm" icon="offline" announce>
      <p>
        {says === 'afresh'
          ? t('notHere.afresh')
          : says === 'notYet'
            ? t('notHere.notYet')
            : t('notHere.partText')}
      </p>
      {says === 'afresh' ? (
        <TextButton onPress={() => browser.reopen()}>{t('notHere.reopen')}</TextButton>
      ) : (
        <TextButton onPress={() => void look(true)}>
          {says === 'looking' ? t('loading') : t('notHere.again')}
        </TextButton>
      )}
    </Banner>
  )
}
