/**
 * Which language this person says that they write in, when it is not the language of the page. Nobody guesses it from
 * their words: the letters of Polish and of English are too much alike, and what somebody speaks is theirs to say.
 */
import { get, isOpen, onLockChange, type Place, place, update, watch } from '../store/index.ts'

/** Languages that families in England write in (domain I, seen 2026-11-21). Any other is simply not named. */
export const writingLanguages = [
  ...['en', 'am', 'ar', 'bg', 'bn', 'ckb', 'cs', 'es', 'fa', 'fr', 'gu', 'hi', 'hu', 'lt', 'ne', 'pa', 'pl'],
  ...['ps', 'pt', 'ro', 'ru', 'sk', 'so', 'sq', 'ta', 'ti', 'tr', 'uk', 'ur', 'vi', 'zh-Hans'],
] as const

export const writesInPlace: Place<{ readonly lang?: string }> = place('writes-in', {})

let chosen: string | undefined

/** What was chosen behind the open door, or nothing. It can be asked at every keystroke. */
export const writesIn = (): string | undefined => chosen

export async function chooseWritesIn(lang: string | undefined): Promise<void> {
  await update(writesInPlace, () => (lang === undefined ? {} : { lang }))
}

async function look(): Promise<void> {
  chosen = isOpen() ? (await get(writesInPlace).catch(() => undefined))?.lang : undefined // locked meanwhile: nobody's
}

if (typeof window !== 'undefined') {
  watch(writesInPlace, () => void look())
  onLockChange(() => void look())
  void look()
}
