/**
 * The frame round every screen: skip link, top bar with Help and Hide, the main part, languages, tabs.
 *
 * It sets the title of the tab, the document's language and its direction. It draws no heading: a page brings its own
 * h1 (in `hero`, or as its first child), because on a question page the label is the heading.
 */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { direction, language, to, useWords } from '../i18n/index.ts'
import { AppNews } from './app-news.tsx'
import { Icon, type IconName } from './icon.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { keepTitle } from './page-title.ts'
import { Wordmark } from './wordmark.tsx'

export type Tab = 'home' | 'guide' | 'my-words' | 'plan'

interface PageProps {
  /** The name of the page, for the tab and for screen readers. Never anything private. */
  title: string
  /** Shows the tabs, with this one as current. */
  tab?: Tab | undefined
  /** To a page, or, in a page of several steps, to the step before. */
  back?: { to: string; label: string } | { onBack(): void; label: string } | undefined
  /** A flow that is left by saving: no tabs, and this at the top instead of Back. */
  close?: { onClose(): void; label: string } | undefined
  /** The coloured top of the page, with its h1. */
  hero?: ComponentChildren
  /** Less space above the first thing, for screens with a sticky foot. */
  tight?: boolean
  /** The page says itself that there is no signal. */
  noNews?: boolean
  children?: ComponentChildren
}

export function Page({ title, tab, back, close, hero, tight, noNews, children }: PageProps) {
  const t = useWords('common')
  const page =
    useLocation()
      .path?.replace(/^\/[^/]*\/?/, '')
      .replace(/\/$/, '') ?? ''
  const full = keepTitle(title)
  useLayoutEffect(() => {
    // Only what differs: a page that was prerendered is not touched at all.
    const root = document.documentElement
    if (document.title !== full) document.title = full
    if (root.lang !== language()) root.lang = language()
    if (root.dir !== direction()) root.dir = direction()
    root.style.setProperty('--left-out', JSON.stringify(t('print.leftOut')))
  })
  return (
    <div class={['frame', tab && 'tabs', hero && 'on-hero', tight && 'tight'].filter(Boolean).join(' ')}>
      <a class="skip" href="#main">
        {t('skipToMain')}
      </a>
      <div class="page">
        <header class="bar">
          <a class="skip" href="/hide/" data-hide target="_top">
            {t('hideNow')}
          </a>
          <TopLeft back={back} close={close} />
          {page !== 'get-help-now' && (
            <a class="tool" href={to('get-help-now')}>
              <Icon name="help" />
              <span>{t('help')}</span>
            </a>
          )}
          <a class="tool hide-btn" href="/hide/" data-hide target="_top" aria-label={t('hideNow')}>
            <Icon name="hide" size="sm" />
            <span aria-hidden="true">{t('hide')}</span>
          </a>
        </header>
        {!noNews && <AppNews quiet={close !== undefined} />}
        <main id="main" tabIndex={-1}>
          {hero && <div class="hero">{hero}</div>}
          {children}
        </main>
        <footer class="foot-end">
          <LanguageMenu page={page} />
          {page !== 'settings' && (
            <a class="link-btn" href={to('settings')}>
              <Icon name="settings" size="sm" />
              <span>{t('settings')}</span>
            </a>
          )}
        </footer>
      </div>
      {tab && <Tabs current={tab} />}
    </div>
  )
}

function TopLeft({ back, close }: Pick<PageProps, 'back' | 'close'>) {
  if (close) {
    return (
      <button type="button" class="back" onClick={() => close.onClose()}>
        <Icon name="close" />
        <span>{close.label}</span>
      </button>
    )
  }
  if (back && 'onBack' in back) {
    return (
      <button type="button" class="back" onClick={() => back.onBack()}>
        <Icon name="back" />
        <span>{back.label}</span>
      </button>
    )
  }
  if (back) {
    return (
      <a class="back" href={back.to}>
        <Icon name="back" />
        <span>{back.label}</span>
      </a>
    )
  }
  return (
    <a class="brand" href={to('')}>
      <Wordmark />
    </a>
  )
}

function Tabs({ current }: { current: Tab }) {
  const t = useWords('common')
  const tabs: readonly { tab: Tab; page: string; icon: IconName; says: string }[] = [
    { tab: 'home', page: '', icon: 'home', says: t('home') },
    { tab: 'guide', page: 'guide', icon: 'guide', says: t('guide') },
    { tab: 'my-words', page: 'my-words', icon: 'words', says: t('myWords') },
    { tab: 'plan', page: 'plan', icon: 'plan', says: t('plan') },
  ]
  return (
    <nav class="nav" aria-label={t('mainMenu')}>
      <ul>
        {tabs.map(({ tab, page, icon, says }) => (
          <li key={tab}>
            <a href={to(page)} aria-current={tab === current ? 'page' : undefined}>
              <span class="pill">
                <Icon name={icon} />
              </span>
              {says}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
