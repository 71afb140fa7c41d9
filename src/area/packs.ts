/**
 * The areas kept with the app, and their words in each language.
 *
 * Packs are checked against `contract/area.ts` by `test/areas`, so a phone need not carry the checker. The
 * one thing checked here as well is the country: English rules are never shown for Wales.
 */
import national from '../../areas/national/area.json'
import type { Area, AreaWords } from '../../contract/area.ts'

export const areaCodes = ['national', 'kent', 'somerset', 'example'] as const
export type AreaCode = (typeof areaCodes)[number]

export class AreaError extends Error {
  override readonly name = 'AreaError'
}

const packs = import.meta.glob<Area>('../../areas/*/area.json', { import: 'default' })
const words = import.meta.glob<AreaWords>('../../areas/*/words/*.json', { import: 'default' })

/** What holds everywhere in England. Always at hand: it needs no loading. */
export const nation = asArea(national)

export function isAreaCode(code: string | undefined): code is AreaCode {
  return (areaCodes as readonly (string | undefined)[]).includes(code)
}

export async function readArea(code: AreaCode): Promise<Area> {
  const load = packs[`../../areas/${code}/area.json`]
  if (!load) throw new AreaError(`The area "${code}" has no pack. Add areas/${code}/area.json.`)
  return sameCountry(asArea(await load()))
}

/** The area's own text in one language. Empty for English, which is in the pack, and where nobody wrote any. */
export async function readAreaWords(code: AreaCode, language: string): Promise<AreaWords> {
  return (await words[`../../areas/${code}/words/${language}.json`]?.()) ?? {}
}

export function sameCountry(area: Area): Area {
  if (area.country === area.rules && area.country === nation.country) return area
  throw new AreaError(
    `The area "${area.code}" is in ${area.country} and its rules are from ${area.rules}, but this guide is ` +
      `for ${nation.country}. Write its rules and its guide from its own country's law.`,
  )
}

function asArea(pack: unknown): Area {
  return pack as Area // test/areas parses every pack; see above
}
