/**
 * Turns the words inside a paragraph into nodes: bold, links and `[[key words]]`.
 *
 * A link is to a topic (`guide:your-rights`, or `guide:your-rights/young` in that voice), to a page of the app (`page:plan`) or to `https:`.
 */
import type { Token, Tokens } from 'marked'
import type { Inline } from '../topic.ts'
import { TopicFileError } from './head.ts'

const keyWords = /\[\[([^\]|]+)(?:\|([a-z0-9-]+))?\]\]/g

export function inlineOf(tokens: readonly Token[] | undefined, file: string): Inline[] {
  return joined((tokens ?? []).flatMap((token) => nodesOf(token, file)))
}

function nodesOf(token: Token, file: string): Inline[] {
  // A list item wraps its words in a `text` token that has tokens of its own.
  if (token.type === 'text') {
    const text = token as Tokens.Text
    return text.tokens ? inlineOf(text.tokens, file) : withKeyWords(text.text)
  }
  if (token.type === 'paragraph') return inlineOf((token as Tokens.Paragraph).tokens, file)
  if (token.type === 'escape') return [(token as Tokens.Escape).text]
  if (token.type === 'strong') return [['b', inlineOf((token as Tokens.Strong).tokens, file)]]
  if (token.type === 'link') {
    const link = token as Tokens.Link
    if (!/^(guide:[a-z-]+(\/(young|easy))?|page:[a-z-]+|https?:\/\/\S+)$/.test(link.href))
      throw new TopicFileError(`${file} has a link that leads nowhere we know. Use guide:, page: or https:.`)
    return [['a', link.href, inlineOf(link.tokens, file)]]
  }
  throw new TopicFileError(`${file} uses ${token.type} inside a line, which no page can draw.`)
}

function withKeyWords(text: string): Inline[] {
  const nodes: Inline[] = []
  let from = 0
  for (const found of text.matchAll(keyWords)) {
    const [all, shown = '', entry] = found
    nodes.push(text.slice(from, found.index))
    nodes.push(['w', entry ?? slugOf(shown), shown])
    from = found.index + all.length
  }
  nodes.push(text.slice(from))
  return nodes.filter((node) => node !== '')
}

/** "Child protection plan" → "child-protection-plan": the entry a key word is looked up by. */
export function slugOf(shown: string): string {
  return shown
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

function joined(nodes: readonly Inline[]): Inline[] {
  const out: Inline[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (typeof node === 'string' && typeof last === 'string') out[out.length - 1] = last + node
    else out.push(typeof node === 'string' ? node.replaceAll('\n', ' ') : node)
  }
  return out
}
