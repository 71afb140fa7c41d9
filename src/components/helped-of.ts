/** A thing that a child said with help, as it goes to somebody and as it is shown again. */
import type { HelpedThing as Sent } from '../../contract/operations/help-a-child.ts'
import type { HelpedThing } from '../case-file/help-draft.ts'
import { direction, language } from '../i18n/index.ts'

export function helpedOf(thing: HelpedThing): Sent {
  const { id, question, helper, text, lang, dir, chosen, people, places, attachments } = thing
  return {
    id,
    question,
    helper,
    ...(text?.trim() ? { words: { text, lang: lang ?? language(), dir: dir ?? direction() } } : {}),
    ...(chosen?.length ? { chosen: [...chosen] } : {}),
    ...(people?.length ? { people: [...people] } : {}),
    ...(places?.length ? { places: [...places] } : {}),
    // They get their numbers in the whole letter when it is sealed.
    ...(attachments?.length ? { attachments: attachments.map((one, at) => ({ ...one, part: at + 1 })) } : {}),
  }
}
