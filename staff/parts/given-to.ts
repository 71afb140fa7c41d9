/**
 * What several people were given, with who has exactly the same. Two renditions of one thing stay two: what is in
 * one person's copy never slips into another's because both are called the same.
 */
import type { CouncilConference } from '../../contract/operations/save-conference.ts'

export interface GivenTo<Item> {
  readonly item: Item
  readonly people: readonly string[]
}

export function sameForWhom<Item>(
  given: readonly { readonly personId: string; readonly items: readonly Item[] }[],
): readonly GivenTo<Item>[] {
  const byContent = new Map<string, { item: Item; people: string[] }>()
  for (const { personId, items } of given) {
    for (const item of items) {
      const content = JSON.stringify(item)
      const found = byContent.get(content)
      if (found) found.people.push(personId)
      else byContent.set(content, { item, people: [personId] })
    }
  }
  return [...byContent.values()]
}

/** The children that a row is about, as far as one person's things may be about them. */
export function childrenFor(
  conference: CouncilConference,
  chosen: readonly string[],
  personId: string,
): CouncilConference['children'] {
  const person = conference.family.find(({ id }) => id === personId)
  return conference.children.filter(({ id }) => chosen.includes(id) && person?.children.includes(id))
}
