/**
 * The same question in English, small and underneath, for whoever reads in another language: so that family and worker
 * can point at the same line. It comes after the page; where its words are not on the phone there is no such line.
 */
import { useEffect, useState } from 'preact/hooks'
import { type KeyOf, language, loadWords, type Page, useEnglish, type Values } from '../i18n/index.ts'

interface InEnglishProps<P extends Page> {
  of: P
  k: KeyOf<P>
  values?: Values
  /** What stands above. Where that had to stay in English, it is not said twice. */
  above: string
}

export function InEnglish<P extends Page>({ of, k, values, above }: InEnglishProps<P>) {
  const english = useEnglish(of)
  const [isHere, setHere] = useState(false)
  const isOther = language() !== 'en'
  useEffect(() => {
    if (!isOther) return
    let isGone = false
    void loadWords('en', [of]).then(
      () => !isGone && setHere(true),
      () => undefined, // there is no line, and it was never fetched: the question stands by itself
    )
    return () => {
      isGone = true
    }
  }, [isOther, of])
  const says = isOther && isHere ? english(k, values) : above
  if (says === above) return null
  return (
    <span class="in-english" lang="en" dir="ltr">
      {says}
    </span>
  )
}
