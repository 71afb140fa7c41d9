/** One interface string, marked as English (language and direction) when it had to be answered in English. */
import { isFallback, type KeyOf, type Page, useWords, type Values } from '../i18n/index.ts'

export function Words<P extends Page>({ of, k, values }: { of: P; k: KeyOf<P>; values?: Values }) {
  const t = useWords(of)
  const says = t(k, values)
  return isFallback(of, k) ? (
    <span lang="en" dir="ltr">
      {says}
    </span>
  ) : (
    says
  )
}
