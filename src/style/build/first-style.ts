/**
 * The Vite plugin that puts the style of a public page into the page, so that its words stand after one round trip.
 *
 * What is put in is what the public pages need of the one stylesheet, the same text in each of them; the server allows
 * exactly this text by its hash. The whole stylesheet is asked for at the end of the page, where nothing waits for it,
 * and says all of this again, so nothing moves when it comes. A phone keeps the page without it (`kept.html`): there
 * the stylesheet is at hand.
 */
import { Features, type Selector, type SelectorComponent, transform } from 'lightningcss'
import type { Plugin } from 'vite'

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
        const style = `<style>${usedBy(
          pages.map(({ html }) => html),
          String(sheet.source),
        )}</style>`
        for (const { page, html } of pages) {
          const whole = link.exec(html)?.[0]
          if (!whole) throw new FirstStyleError(`The page ${page.fileName} has no stylesheet to put in.`)
          this.emitFile({
            type: 'asset',
            fileName: page.fileName.replace(/index\.html$/, 'kept.html'),
            source: html,
          })
          page.source = html.replace(whole, () => style).replace('</body>', () => `${whole.trim()}</body>`)
        }
      },
    },
  }
}

interface Used {
  readonly classes: ReadonlySet<string>
  readonly tags: ReadonlySet<string>
  readonly attributes: ReadonlySet<string>
}

/** The rules that can be about something on these pages as they are first drawn. Paper can wait for the whole sheet. */
export function usedBy(pages: readonly string[], css: string): string {
  const tags = pages.flatMap((page) => page.match(/<[a-z][^>]*>/g) ?? []).join('')
  const found = (pattern: RegExp) => [...tags.matchAll(pattern)].map(([, name = '']) => name)
  const used: Used = {
    classes: new Set(found(/\sclass="([^"]*)"/g).flatMap((names) => names.split(/\s+/))),
    tags: new Set(found(/<([a-z][\w-]*)/g)),
    attributes: new Set(found(/\s([a-z][\w-]*)(?=[=\s>])/g)),
  }
  const keepUsed = (selector: Selector) => (isAbout(selector, used) ? undefined : [])
  const { code } = transform({
    filename: 'first.css',
    code: new TextEncoder().encode(css),
    minify: true,
    // Newer ways to write a media query are not for older phones.
    include: Features.MediaQueries,
    visitor: {
      Rule: { media: ({ value }) => (value.query.mediaQueries.every(isForPaper) ? [] : undefined) },
      Selector: keepUsed,
    },
  })
  return new TextDecoder().decode(code)
}

const isForPaper = ({ mediaType }: { readonly mediaType?: string }) => mediaType === 'print'

const isAbout = (selector: Selector, used: Used) => selector.every((part) => canMatch(part, used))

function canMatch(part: SelectorComponent, used: Used): boolean {
  if (part.type === 'class') return used.classes.has(part.name)
  if (part.type === 'type') return used.tags.has(part.name)
  if (part.type === 'attribute') return used.attributes.has(part.name)
  if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where' || part.kind === 'has'))
    return part.selectors.some((one) => isAbout(one, used))
  return true
}
