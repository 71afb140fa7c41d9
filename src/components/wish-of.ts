/** A thing that a young person kept, as it goes to somebody and as it is shown again. */
import type { Wish } from '../../contract/operations/share-wishes.ts'
import type { Thing } from '../case-file/wishes-draft.ts'
import { direction, language } from '../i18n/index.ts'

export function wishOf(thing: Thing): Wish {
  const { id, question, text, lang, dir, chosen, scale, people, places, attachments } = thing
  return {
    id,
    question,
    ...(text?.trim() ? { words: { text, lang: lang ?? language(), dir: dir ?? direction() } } : {}),
    ...(chosen?.length ? { chosen: [...chosen] } : {}),
    ...(scale === undefined ? {} : { scale }),
    ...(people?.length ? { people: [...people] } : {}),
    ...(places?.length ? { places: [...places] } : {}),
    // They get their numbers in the whole letter when it is sealed.
    ...(attachments?.length ? { attachments: attachments.map((one, at) => ({ ...one, part: at + 1 })) } : {}),
  }
}
