/**
 * The same thing written in two tabs of one phone: neither is lost. The newer stands, and the other waits beside it until
 * their writer chooses. Choices and numbers may let the later win; words may not.
 *
 * A tab knows its own words: what it began with and whatever it has kept. Other words that stand there were written
 * somewhere else.
 */
import { type Place, place, step, update, updateTogether } from '../store/index.ts'

export interface OtherWords {
  readonly text: string
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}

/** Words as a draft has them. */
export type Written = { readonly [K in keyof OtherWords]?: OtherWords[K] | undefined }

/** The words in a draft, each by the name of where it stands. */
export type Texts = Readonly<Record<string, Written | undefined>>

type AllOthers = Readonly<Record<string, readonly OtherWords[]>>

/** What waits, by the name of where it stood. It never travels with a draft. */
export const otherWords: Place<AllOthers> = place<AllOthers>('draft/other-words', {})

/** One tab's own words, by where they stand. */
export interface Mine {
  readonly has: (where: string, text: string) => boolean
  readonly add: (where: string, text: string) => void
}

/** `began` is asked each time, because a question may come to be on the screen later. */
export function mineSince(began: () => Texts): Mine {
  const kept = new Map<string, Set<string>>()
  return {
    has: (where, text) => (began()[where]?.text ?? '') === text || kept.get(where)?.has(text) === true,
    add(where, text) {
      const texts = kept.get(where) ?? new Set()
      kept.set(where, texts.add(text))
    },
  }
}

/** What stands there, when it was written in another tab and is not in the newer words too. */
export function foreign(
  stands: Written | undefined,
  newer: Written | undefined,
  isMine: (text: string) => boolean,
): OtherWords | undefined {
  const { text = '', lang, dir } = stands ?? {}
  if (text.trim() === '' || isMine(text) || (newer?.text ?? '').includes(text)) return undefined
  return { text, ...(lang ? { lang } : {}), ...(dir ? { dir } : {}) }
}

class WrittenElsewhereError extends Error {
  override readonly name = 'WrittenElsewhereError'
}

/** Changes a draft, and keeps whatever words of another tab that takes away: in one transaction. */
export async function keepBeside<T>(
  at: Place<T>,
  next: (old: T) => T,
  textsIn: (draft: T) => Texts,
  mine: Mine,
): Promise<void> {
  // Noted before it is kept: the next change may already see it stand there.
  const change = (old: T): T => {
    const now = next(old)
    for (const [where, written] of Object.entries(textsIn(now))) mine.add(where, written?.text ?? '')
    return now
  }
  const isOnlyMine = (old: T) =>
    Object.entries(textsIn(old)).every(([where, { text = '' } = {}]) => !text.trim() || mine.has(where, text))
  try {
    await update(at, (old) => {
      // Not a second place with every letter: it is looked at again, with the place of what waits beside it.
      if (!isOnlyMine(old)) throw new WrittenElsewhereError()
      return change(old)
    })
  } catch (error) {
    if (!(error instanceof WrittenElsewhereError)) throw error
    let before: Texts = {}
    let now: Texts = {}
    await updateTogether([
      step(at, (old) => {
        const changed = change(old)
        before = textsIn(old)
        now = textsIn(changed)
        return changed
      }),
      step(otherWords, (all) => withForeign(all, before, now, mine)),
    ])
  }
}

/** What waits now. Older words of this tab wait no longer: the newer ones have taken their place. Pure. */
function withForeign(all: AllOthers, before: Texts, now: Texts, mine: Mine): AllOthers {
  const places = Object.entries(before).map(([where, stands]) => {
    const isMine = (text: string) => mine.has(where, text)
    const found = foreign(stands, now[where], isMine)
    const waiting = (all[where] ?? []).filter(({ text }) => !isMine(text) && text !== found?.text)
    return [where, found ? [...waiting, found] : waiting] as const
  })
  return withoutEmpty({ ...all, ...Object.fromEntries(places) })
}

/** Their writer has chosen: these words wait no longer. */
export async function settleOther(where: string, { text }: OtherWords): Promise<void> {
  await update(otherWords, (all) =>
    withoutEmpty({ ...all, [where]: (all[where] ?? []).filter((one) => one.text !== text) }),
  )
}

/** They were put with the others, and that was undone. */
export async function waitAgain(where: string, other: OtherWords): Promise<void> {
  await update(otherWords, (all) => {
    const waiting = all[where] ?? []
    return waiting.some(({ text }) => text === other.text) ? all : { ...all, [where]: [...waiting, other] }
  })
}

function withoutEmpty(all: AllOthers): AllOthers {
  return Object.fromEntries(Object.entries(all).filter(([, waiting]) => waiting.length > 0))
}
