/** Which rules of a stylesheet can be about something on the pages given, as they are first drawn. */
import { Features, type Selector, type SelectorComponent, transform, type Visitor } from 'lightningcss'

interface Used {
  readonly classes: ReadonlySet<string>
  readonly tags: ReadonlySet<string>
  readonly attributes: ReadonlySet<string>
}

/** Paper can wait for the whole sheet, and so can a colour or size that none of these rules uses. */
export function usedBy(pages: readonly string[], css: string): string {
  const tags = pages.flatMap((page) => page.match(/<[a-z][^>]*>/g) ?? []).join('')
  const found = (pattern: RegExp) => [...tags.matchAll(pattern)].map(([, name = '']) => name)
  const used: Used = {
    classes: new Set(found(/\sclass="([^"]*)"/g).flatMap((names) => names.split(/\s+/))),
    tags: new Set(found(/<([a-z][\w-]*)/g)),
    attributes: new Set(found(/\s([a-z][\w-]*)(?=[=\s>])/g)),
  }
  const keepUsed = (selector: Selector) => (isAbout(selector, used) ? undefined : [])
  const rules = rewrite(css, {
    Rule: { media: ({ value }) => (value.query.mediaQueries.every(isForPaper) ? [] : undefined) },
    Selector: keepUsed,
  })
  const read = new Set([...(rules + tags).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  return rewrite(rules, {
    Declaration: { custom: ({ name }) => (name.startsWith('--') && !read.has(name) ? [] : undefined) },
  })
}

function rewrite(css: string, visitor: Visitor<never>): string {
  const { code } = transform({
    filename: 'first.css',
    code: new TextEncoder().encode(css),
    minify: true,
    // Newer ways to write a media query are not for older phones.
    include: Features.MediaQueries,
    visitor,
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
