/** The national pack's text in the reader's language, there from the first drawing because it is prerendered. */
import { type AreaWords, readAreaWords } from '../../area/index.ts'
import { useReady } from '../../components/ready.ts'

export function useNationWords(language: string): AreaWords {
  return useReady(`nation ${language}`, () => readAreaWords('national', language))
}
