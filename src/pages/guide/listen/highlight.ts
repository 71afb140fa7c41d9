/**
 * Marks the sentence that is being read, and in it the word, without touching the page's own elements. Where a browser
 * cannot mark letters, the whole paragraph is marked instead.
 */
import type { Sentence } from './sentences.ts'

const canMark = () => typeof CSS !== 'undefined' && 'highlights' in CSS
let marked: Element | undefined

export function markSentence(sentence: Sentence): void {
  unmark()
  const whole = sentence.range(0, sentence.text.trimEnd().length)
  if (canMark() && whole) CSS.highlights.set('being-read', new Highlight(whole))
  else {
    marked = sentence.block
    marked.classList.add('being-read')
  }
}

export function markWord(sentence: Sentence, from: number, length: number): void {
  const word = canMark() ? sentence.range(from, length) : undefined
  if (word) CSS.highlights.set('word-read', new Highlight(word))
}

export function unmark(): void {
  marked?.classList.remove('being-read')
  marked = undefined
  if (!canMark()) return
  CSS.highlights.delete('being-read')
  CSS.highlights.delete('word-read')
}
