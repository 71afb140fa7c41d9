/** The cards that the whole case file shares: who a person is, which child something is about, why there is a plan. */
import { boolean, type InferOutput, object, optional, picklist } from 'valibot'
import { councilText, id, phoneNumber, shortName } from './words.ts'

/** A `trusted-adult` is a worker, a teacher or a relative who helps a child to say something, and is told nothing else. */
export const role = picklist(['parent', 'carer', 'young-person', 'advocate', 'trusted-adult'])
export type Role = InferOutput<typeof role>

/** Somebody the family may meet: a worker, the chair, a relative who was invited with everyone's knowledge. */
export const personCard = object({
  id,
  name: shortName,
  /** The role in the field's words; shown beside its meaning. Where a role is a text, these are said in the reader's language. */
  role: picklist([
    'chair',
    'social-worker',
    'team-manager',
    'health-visitor',
    'school-nurse',
    'gp',
    'teacher',
    'police',
    'probation',
    'advocate',
    'interpreter',
    'family',
    'minute-taker',
    'other',
  ]),
  organisation: optional(shortName),
  phone: optional(phoneNumber),
  /** Why they are coming, in the council's words. */
  why: optional(councilText),
  youMayNotHaveMet: optional(boolean()),
  attending: picklist(['yes', 'no', 'report-only', 'unknown']),
})
export type PersonCard = InferOutput<typeof personCard>

export const childCard = object({
  id,
  /** The name the family uses. */
  name: shortName,
  /** An age band is enough; no date of birth is kept on a phone (G5.5). */
  ageBand: picklist(['unborn', 'under-4', '4-9', '10-15', '16-17']),
})
export type ChildCard = InferOutput<typeof childCard>

/** The four categories of a child protection plan. */
export const category = picklist(['neglect', 'physical', 'emotional', 'sexual'])
export type Category = InferOutput<typeof category>
