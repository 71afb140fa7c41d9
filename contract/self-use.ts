/**
 * From which age a young person uses Heard by themselves, and what the council has to say before it invites one who may
 * be younger. The area has an age; for one child the case may set another, because understanding counts and not age
 * alone (domain B6, G4.4). Only age bands are kept, so a band that an age falls into needs a worker's word.
 */
import { type InferOutput, picklist } from 'valibot'
import type { ChildCard } from './cards.ts'

/** `old-enough`: a worker knows the age. `case-decided`: the chair has agreed to another age for this child. */
export const selfUse = picklist(['old-enough', 'case-decided'])
export type SelfUse = InferOutput<typeof selfUse>

export type NeedsSaying = 'nothing' | 'age' | 'decision'

const bands: Readonly<Record<ChildCard['ageBand'], readonly [youngest: number, oldest: number]>> = {
  unborn: [0, 0],
  'under-4': [0, 3],
  '4-9': [4, 9],
  '10-15': [10, 15],
  '16-17': [16, 17],
}

interface Person {
  readonly name: string
  readonly role: string
}

/** `theirs`: the children that this person's things may be about. A young person whose own band nobody gave needs the decision. */
export function needsSaying(person: Person, theirs: readonly ChildCard[], fromAge: number): NeedsSaying {
  if (person.role !== 'young-person') return 'nothing'
  const own = ownCard(person.name, theirs)
  if (!own) return 'decision'
  const [youngest, oldest] = bands[own.ageBand]
  if (youngest >= fromAge) return 'nothing'
  return oldest < fromAge ? 'decision' : 'age'
}

export function isSaid(needs: NeedsSaying, said: SelfUse | undefined): boolean {
  if (needs === 'nothing' || said === 'case-decided') return true
  return needs === 'age' && said === 'old-enough'
}

/** The one called as they are; else the youngest, so that nobody is taken for older than they may be. */
function ownCard(name: string, theirs: readonly ChildCard[]): ChildCard | undefined {
  const [first] = name.split(' ')
  return (
    theirs.find((child) => child.name === name || child.name === first) ??
    [...theirs].sort((one, other) => bands[one.ageBand][0] - bands[other.ageBand][0])[0]
  )
}
