/**
 * Cuts a topic's words into blocks: Markdown, containers (`::: name` … `:::`) and single lines (`:: name`).
 *
 * Only the cutting is ours; what Markdown means is read by `marked`. Anything it can say that a page
 * cannot draw (tables, pictures, HTML) is refused with a sentence.
 */
import { Lexer, type Token, type Tokens } from 'marked'
import type { Rich } from '../topic.ts'
import { TopicFileError } from './head.ts'
import { inlineOf } from './inline.ts'

/** A heading of the second level starts a section; the compiler takes it from here. */
export type Block = Rich | readonly ['h2', string]

/** Turns the words of one topic into blocks. `safety` says what to put where a safety passage stands. */
export function blocksOf(body: string, file: string, safety: (id: string, own: Rich[]) => Rich): Block[] {
  const lines = body.split('\n')
  let at = 0

  const read = (inside: string | undefined): Block[] => {
    const blocks: Block[] = []
    let words: string[] = []
    const flush = () => {
      blocks.push(...fromMarkdown(words.join('\n'), file))
      words = []
    }
    while (at < lines.length) {
      const line = lines[at++]!
      const single = /^:: (fact|call|words) (\S+)$/.exec(line)
      const opening = /^::: ([a-z]+)\s*(.*)$/.exec(line)
      if (single) {
        flush()
        blocks.push([single[1] as 'fact' | 'call' | 'words', single[2]!])
      } else if (opening) {
        flush()
        const own = read(opening[1]).map((block) => refuseHeading(block, file))
        blocks.push(container(opening[1]!, opening[2]!, own))
      } else if (line.trim() === ':::') {
        if (!inside) throw new TopicFileError(`${file} closes a passage with ":::" that was never opened.`)
        flush()
        return blocks
      } else words.push(line)
    }
    if (inside) throw new TopicFileError(`${file} opens "::: ${inside}" and never closes it. Add ":::".`)
    flush()
    return blocks
  }

  const container = (name: string, rest: string, own: Rich[]): Rich => {
    if (name === 'note') return ['note', own]
    if (name === 'step' && rest) return ['step', rest, own]
    if (name === 'more' && rest) return ['more', rest, own]
    if (name === 'safety' && rest) return safety(rest, own)
    throw new TopicFileError(`${file} has a passage "::: ${name} ${rest}" that no page can draw.`)
  }

  return read(undefined)
}

function refuseHeading(block: Block, file: string): Rich {
  if (block[0] !== 'h2') return block
  throw new TopicFileError(`${file} has a "##" heading inside a passage. Use "###" there.`)
}

function fromMarkdown(words: string, file: string): Block[] {
  return Lexer.lex(words).flatMap((token): Block[] => blockOf(token, file))
}

function blockOf(token: Token, file: string): Block[] {
  if (token.type === 'space') return []
  if (token.type === 'paragraph') return [['p', inlineOf((token as Tokens.Paragraph).tokens, file)]]
  if (token.type === 'heading') {
    const heading = token as Tokens.Heading
    if (heading.depth === 2) return [['h2', heading.text]]
    if (heading.depth === 3) return [['h3', inlineOf(heading.tokens, file)]]
  }
  if (token.type === 'list') {
    const list = token as Tokens.List
    const items = list.items.map((item) => inlineOf(item.tokens, file))
    return [[list.ordered ? 'ol' : 'ul', items]]
  }
  throw new TopicFileError(
    `${file} uses ${token.type}, which no page can draw. Use words, lists and headings.`,
  )
}
