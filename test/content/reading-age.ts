/**
 * The reading age of words, by the Flesch–Kincaid grade formula (1975) plus five years.
 *
 * Each paragraph, heading and list item is read as the sentences it has; names of key words count as words.
 */
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { Inline, Rich } from '../../src/content/topic.ts'

export interface Reading {
  readonly words: number
  readonly age: number
  readonly longest: { readonly words: number; readonly sentence: string }
}

export function readingOf(lines: readonly string[]): Reading {
  const sentences = lines
    .flatMap((line) => line.split(/(?<=[.?!…:])\s+/))
    .filter((each) => /[a-z]/i.test(each))
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  const grade = fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })
  const longest = sentences
    .map((sentence) => ({ words: wordsOf(sentence).length, sentence }))
    .reduce((most, each) => (each.words > most.words ? each : most))
  return { words: words.length, age: grade + 5, longest }
}

/** What a reader reads of a topic: every line of it, without its facts. */
export function linesOf(blocks: readonly Rich[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block[0]) {
      case 'p':
      case 'h3':
        return [textOf(block[1])]
      case 'ul':
      case 'ol':
        return block[1].map(textOf)
      case 'note':
        return linesOf(block[1])
      case 'step':
      case 'more':
      case 'safety':
        return linesOf(block[2])
      default:
        return []
    }
  })
}

export function textOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node
      if (node[0] === 'w') return node[2]
      return textOf(node[0] === 'b' ? node[1] : node[2])
    })
    .join('')
}

const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}’'-]+/gu) ?? []
