/**
 * Writes every page in every language as HTML while the app is built. It runs in Node, never in a browser.
 * A page is drawn again until everything it waits for is there, so the file is the whole page.
 */
import { h } from 'preact'
import renderToString from 'preact-render-to-string'
import { App, prepare, routes, rowOf } from './app.tsx'
import { latestTitle } from './components/page-title.ts'
import { everythingReady, howManyAsked } from './components/ready.ts'
import { inVoice, topics, voices } from './content/order.ts'
import { languageOf, offered, to, useWords as wordsOf } from './i18n/index.ts'
import { Cover } from './pages/hide/page.tsx'
import { ChooseLanguage } from './pages/welcome/choose-language.tsx'

interface HeadElement {
  type: 'link' | 'meta'
  props: Record<string, string>
}

/** When the first script starts the app: at once, at the first touch, or never. */
type Start = 'now' | 'touch' | 'never'

const startsAt = (start: Start): HeadElement => ({ type: 'meta', props: { name: 'start', content: start } })
const notIndexed: HeadElement = { type: 'meta', props: { name: 'robots', content: 'noindex' } }

/** What the first script says on a page of one's own, should the app not come: there is nothing to read on it yet. */
function notHere(): HeadElement {
  const t = wordsOf('common')
  return {
    type: 'meta',
    props: { name: 'not-here', content: `${t('notHere.title')}. ${t('notHere.text')}` },
  }
}

function addresses(): string[] {
  const pages = routes.flatMap(({ path }) => {
    if (path === 'guide/:topic') return [...topics, ...voices].map((topic) => `guide/${topic}`)
    if (path === 'guide/:topic/:voice')
      return voices.flatMap((voice) => inVoice[voice].map((topic) => `guide/${topic}/${voice}`))
    return [path]
  })
  // What the server answers when there is nothing at an address.
  pages.push('404')
  return [...offered.flatMap((lang) => pages.map((page) => to(page, lang))), '/hide/']
}

const inEveryLanguage = (page: string): HeadElement[] =>
  offered.map((lang) => ({ type: 'link', props: { rel: 'alternate', hreflang: lang, href: to(page, lang) } }))

export async function prerender({ url }: { url: string }) {
  if (url === '/') {
    return {
      html: renderToString(<ChooseLanguage />),
      links: new Set(addresses()),
      head: {
        lang: 'en',
        title: 'Heard',
        elements: new Set([startsAt('never'), ...inEveryLanguage('welcome')]),
      },
    }
  }
  if (url.replace(/\/$/, '') === '/hide') {
    return {
      html: renderToString(<Cover />),
      head: { lang: 'en', title: 'List', elements: new Set([startsAt('never'), notIndexed]) },
    }
  }
  const lang = languageOf(url)
  await prepare(url)
  const html = await draw(url)
  const isPrivate = rowOf(url)?.private ?? true
  return {
    html,
    head: {
      lang,
      title: latestTitle(),
      elements: new Set([
        startsAt(isPrivate ? 'now' : 'touch'),
        ...(isPrivate ? [notIndexed, notHere()] : inEveryLanguage(pageOf(url))),
      ]),
    },
  }
}

const pageOf = (url: string) => url.split('/').filter(Boolean).slice(1).join('/')

class PrerenderError extends Error {
  override readonly name = 'PrerenderError'
  constructor(url: string, cause: unknown) {
    const why = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
    super(`The page ${url} cannot be drawn in Node. Nothing may touch the browser while drawing. ${why}`, {
      cause,
    })
  }
}

/** Draws until nothing new is asked for; what was asked for is then there. */
async function draw(url: string): Promise<string> {
  for (;;) {
    const before = howManyAsked()
    try {
      return renderToString(h(App, {}))
    } catch (cause) {
      if (howManyAsked() === before) throw new PrerenderError(url, cause)
      await everythingReady()
    }
  }
}
