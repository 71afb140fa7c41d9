/** Whom a family can ring: the nation's numbers always, the council's own when an area is chosen. */
import type { Area, Contact } from '../../contract/area.ts'
import { nation } from './packs.ts'

export type ContactKind = Contact['kind']

/** The area's contact of this kind, else the nation's. Never another area's. */
export function contactOf(area: Area, kind: ContactKind): Contact | undefined {
  const of = (pack: Area) => pack.contacts.find((contact) => contact.kind === kind)
  return of(area) ?? of(nation)
}

/** The order of the help page: danger first, then the child, then the rest. */
const urgentFirst: readonly ContactKind[] = [
  'emergency',
  'child-helpline',
  'domestic-abuse',
  'worried-about-a-child',
  'council-day',
  'council-out-of-hours',
  'family-rights',
]

export function helpNumbers(area: Area = nation): readonly (Contact & { readonly phone: string })[] {
  return urgentFirst.flatMap((kind) => {
    const contact = contactOf(area, kind)
    return contact?.phone ? [{ ...contact, phone: contact.phone }] : []
  })
}
