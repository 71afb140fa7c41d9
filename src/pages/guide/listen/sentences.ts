/**
 * What can be heard on a page, sentence by sentence, as it stands on the screen: with the reader's own council's facts
 * in it, and each passage in its own language.
 */

export interface Sentence {
  readonly text: string
  readonly lang: string
  /** The paragraph it stands in. */
  readonly block: Element
  /** The part of the page, from 0. */
  readonly part: number
  /** Where letters of the sentence stand on the page. */
  range(from: number, length: number): Range | undefined
}

const BLOCKS = 'h1,h2,h3,p,li,summary,dt,dd'
const NOT_SAID = '.noprint,[hidden],.vh,.kwbox,svg,button,nav'

export function sentencesOf(parts: readonly Element[]): readonly Sentence[] {
  return parts.flatMap((root, part) =>
    [...root.querySelectorAll(BLOCKS)]
      // A list item that holds paragraphs is said by them.
      .filter((block) => !block.closest(NOT_SAID) && !block.querySelector('p,h3,ul,ol'))
      .flatMap((block) => inBlock(block, part)),
  )
}

interface Letters {
  readonly node: Text
  readonly from: number
}

function inBlock(block: Element, part: number): Sentence[] {
  const pieces: Letters[] = []
  let text = ''
  const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
    if (node.parentElement?.closest(NOT_SAID)) continue
    pieces.push({ node, from: text.length })
    text += node.data
  }
  const lang = block.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang
  return split(text, lang).map(({ from, text: sentence }) => ({
    text: sentence,
    lang,
    block,
    part,
    range: (at, length) => rangeIn(pieces, from + at, length),
  }))
}

function split(text: string, lang: string): { readonly from: number; readonly text: string }[] {
  if (typeof Intl.Segmenter === 'function') {
    return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)]
      .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
      .map(({ index, segment }) => ({ from: index, text: segment }))
  }
  return [...text.matchAll(/[^.?!؟]+[.?!؟]*\s*/gu)]
    .filter(([all]) => /[\p{L}\p{N}]/u.test(all))
    .map((found) => ({ from: found.index, text: found[0] }))
}

function rangeIn(pieces: readonly Letters[], from: number, length: number): Range | undefined {
  const begin = pieceAt(pieces, from)
  const end = pieceAt(pieces, from + length - 1)
  if (!begin || !end) return undefined
  const range = document.createRange()
  range.setStart(begin.node, from - begin.from)
  range.setEnd(end.node, Math.min(from + length - end.from, end.node.length))
  return range
}

const pieceAt = (pieces: readonly Letters[], at: number) =>
  pieces.findLast(({ from, node }) => from <= at && at < from + node.length)
