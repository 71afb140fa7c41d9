/** Whether something that goes to one person names somebody that person must never be told about. */
import type { CouncilConference, FamilyPerson } from '../../contract/operations/save-conference.ts'

/** The names in a copy that its reader must never be told about. */
export function namesGivenAway(
  copy: unknown,
  person: FamilyPerson,
  conference: CouncilConference,
): readonly string[] {
  return namesIn(copy, conference, ({ id }) => (person.leaveOut ?? []).includes(id))
}

/** Grown-ups of the family who are named in somebody else's copy: not forbidden, and worth a second look. */
export function familyNamed(
  copy: unknown,
  person: FamilyPerson,
  conference: CouncilConference,
): readonly string[] {
  const others = conference.family.filter(
    ({ id, role }) => id !== person.id && role !== 'young-person' && !person.leaveOut?.includes(id),
  )
  return namesIn(copy, conference, (one) => others.some(({ id }) => id === one.id))
}

interface Named {
  readonly id: string
  readonly name: string
}

/**
 * A whole name or any longer word of it counts, because "Mr Nowak" gives a person away as surely as "Marek
 * Nowak". A word that somebody else there is called by as well gives nobody away.
 */
function namesIn(
  copy: unknown,
  { workers, family }: CouncilConference,
  isMeant: (one: Named) => boolean,
): readonly string[] {
  const everybody: readonly Named[] = [...workers, ...family]
  const shared = new Set(everybody.filter((one) => !isMeant(one)).flatMap(({ name }) => wordsOf(name)))
  const texts = textsOf(copy).join('\n').toLocaleLowerCase('en-GB')
  return everybody
    .filter(isMeant)
    .filter(({ name }) =>
      [name.toLocaleLowerCase('en-GB'), ...wordsOf(name).filter((word) => !shared.has(word))].some((word) =>
        isIn(texts, word),
      ),
    )
    .map(({ name }) => name)
}

function wordsOf(name: string): string[] {
  return name
    .toLocaleLowerCase('en-GB')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
}

/** As a word of its own: "Ana" is not in "bananas". */
function isIn(texts: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(^|[^\\p{L}\\p{N}])${escaped}($|[^\\p{L}\\p{N}])`, 'u').test(texts)
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
