/**
 * The reader's area for a page: England at first, as prerendered, and their own council once it is known.
 */
import { useEffect, useState } from 'preact/hooks'
import type { Area, AreaWords } from '../../contract/area.ts'
import { chosenArea } from './chosen-area.ts'
import { nation, readArea, readAreaWords } from './packs.ts'

export interface ReadersArea {
  readonly area: Area
  readonly words: AreaWords
}

export function useArea(language: string): ReadersArea {
  const [chosen, setChosen] = useState<ReadersArea>({ area: nation, words: {} })
  useEffect(() => {
    let isGone = false
    void (async () => {
      const code = await chosenArea()
      if (code === 'national') return
      const [area, words] = await Promise.all([readArea(code), readAreaWords(code, language)])
      if (!isGone) setChosen({ area, words })
    })()
    return () => {
      isGone = true
    }
  }, [language])
  return chosen
}
