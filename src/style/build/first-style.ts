/**
 * The Vite plugin that puts the style of a public page into the page, so that its words stand after one round trip.
 *
 * What is put in is what pages of that kind need of the one stylesheet, the same text in all topics of the guide; the
 * server allows exactly this text by its hash. The whole stylesheet is asked for at the end of the page, where nothing
 * waits for it, and says all of this again, so nothing moves when it comes. A phone keeps the page without it
 * (`kept.html`): there the stylesheet is at hand.
 */
import type { Plugin } from 'vite'
import { usedBy } from './used-by.ts'

const firstSeenByReaders = /^[a-z]{2,3}\/.*index\.html$/
const isPublic = (html: string) => /<meta name="start" content="touch"/.test(html)
const link = /\s*<link rel="stylesheet" href="[^"]*">/

export class FirstStyleError extends Error {
  override readonly name = 'FirstStyleError'
}

export function firstStyle(): Plugin {
  return {
    name: 'heard-first-style',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const assets = Object.values(bundle).flatMap((file) => (file.type === 'asset' ? [file] : []))
        const sheet = assets.find(({ fileName }) => fileName.endsWith('.css'))
        const pages = assets
          .filter(({ fileName }) => firstSeenByReaders.test(fileName))
          .map((page) => ({ page, html: String(page.source) }))
          .filter(({ html }) => isPublic(html))
        if (!sheet || pages.length === 0)
          throw new FirstStyleError('There is no stylesheet or no public page. Was something renamed?')
        const ofAll = usedBy(
          pages.map(({ html }) => html),
          String(sheet.source),
        )
        const styles = new Map<string, string>()
        const styleOf = (kind: string): string => {
          const alike = pages.filter(({ page }) => kindOf(page.fileName) === kind)
          const style =
            styles.get(kind) ??
            usedBy(
              alike.map(({ html }) => html),
              ofAll,
            )
          styles.set(kind, style)
          return style
        }
        for (const { page, html } of pages) {
          const whole = link.exec(html)?.[0]
          if (!whole) throw new FirstStyleError(`The page ${page.fileName} has no stylesheet to put in.`)
          this.emitFile({
            type: 'asset',
            fileName: page.fileName.replace(/index\.html$/, 'kept.html'),
            source: html,
          })
          const style = `${drawnAtOnce(html)}<style>${styleOf(kindOf(page.fileName))}</style>`
          page.source = html.replace(whole, () => style).replace('</body>', () => `${whole.trim()}</body>`)
        }
      },
    },
  }
}

/** Topics of the guide are one kind in every language and voice; each other public page is one by itself. */
export function kindOf(fileName: string): string {
  const rest = fileName.replace(/^[a-z]{2,3}\//, '')
  return /^guide\/(?!whole\/)./.test(rest) && rest !== 'guide/index.html' ? 'guide/:topic' : rest
}

/**
 * The browser draws once, when the words before the first heading are there, and not first an empty page or half a
 * bar: on a slow phone each drawing costs as much as a tenth of the wait.
 */
export function drawnAtOnce(html: string): string {
  const id = /<h2[^>]*\sid="([\w-]+)"/.exec(html)?.[1]
  return id ? `<link rel="expect" href="#${id}" blocking="render">` : ''
}
