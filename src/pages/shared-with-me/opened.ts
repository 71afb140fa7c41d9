/** One thing opened on this phone for as long as it is looked at. No opened copy is kept. */
import { useEffect, useState } from 'preact/hooks'
import type { SharedWithMe as Item } from '../../../contract/case-file.ts'
import type { HelpedThing } from '../../../contract/operations/help-a-child.ts'
import type { Wish, WishesForAdvocate } from '../../../contract/operations/share-wishes.ts'
import { helpQuestionKeys } from '../../components/help-keys.ts'
import { nameOfQuestion } from '../../components/wish-keys.ts'
import { useWords } from '../../i18n/index.ts'
import { openCopy } from '../../sync/index.ts'

export type Opened = WishesForAdvocate | 'opening' | 'not-for-this-phone'

/** In the order of the items. */
export function useOpened(items: readonly Item[]): readonly Opened[] {
  const [opened, setOpened] = useState<Readonly<Record<string, Opened>>>({})
  const ids = items.map(({ id }) => id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: an item never changes under its id
  useEffect(() => {
    let isGone = false
    for (const item of items) {
      const put = (found: Opened) => !isGone && setOpened((old) => ({ ...old, [item.id]: found }))
      void openCopy(item).then(
        (words) => put(words ?? 'not-for-this-phone'),
        () => put('not-for-this-phone'),
      )
    }
    return () => {
      isGone = true
    }
  }, [ids])
  return items.map(({ id }) => opened[id] ?? 'opening')
}

export type OneSaid = (Wish | HelpedThing) & { readonly helper?: HelpedThing['helper'] }

export const saidIn = (opened: Opened): readonly OneSaid[] =>
  typeof opened === 'object' ? [...opened.items, ...(opened.helped ?? [])] : []

export function useNameOf(): (said: OneSaid) => string {
  const t = useWords('share-wishes')
  const helped = useWords('with-help')
  return ({ question }) => {
    const asked = (helpQuestionKeys as Readonly<Record<string, (typeof helpQuestionKeys)['Y2']>>)[question]
    return asked ? helped(asked.name) : nameOfQuestion(t, question)
  }
}
