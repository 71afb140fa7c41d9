/** How old what we know is. Old facts are still shown, with their date and the advice to ask. */
import type { Area } from '../../contract/area.ts'
import { addMonths } from '../../contract/days.ts'

const MONTHS_FRESH = 12

/** True when a fact was last seen more than twelve months ago, or nobody knows when. */
export function isOld(seenOn: string | null, today: string): boolean {
  if (!seenOn) return true
  return today > addMonths(seenOn, MONTHS_FRESH)
}

/** The oldest dated fact that is old, or nothing when the whole pack is fresh. Undated facts count as old. */
export function oldestIn(area: Area, today: string): { readonly seenOn: string | null } | undefined {
  const known = Object.values(area.facts)
    .flatMap((group) => Object.values(group) as { value: unknown; seenOn: string | null }[])
    .filter(({ value, seenOn }) => value !== null && isOld(seenOn, today))
  if (known.length === 0) return undefined
  const dated = known.flatMap(({ seenOn }) => (seenOn ? [seenOn] : []))
  return { seenOn: dated.sort()[0] ?? null }
}
