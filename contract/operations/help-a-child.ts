/**
 * What a child said with somebody's help (domain D4; S4.28, S4.30): under ten, or anybody who wants it.
 *
 * Nothing can be in it without saying whose hand was in it, so a helper can never pass for the child. What the helper
 * thinks is a field of its own and is for the chair and the social worker alone. Everything in one envelope has one
 * audience, as the child chose. What stays with the child and the helper has no operation.
 */
import {
  array,
  check,
  forward,
  type InferOutput,
  maxLength,
  minLength,
  object,
  optional,
  picklist,
  pipe,
  string,
} from 'valibot'
import { attachments } from '../attachment.ts'
import type { Role } from '../cards.ts'
import { type InputOf, sealed } from '../operation.ts'
import { people, places } from '../people-and-places.ts'
import { direction, id, languageTag, writtenText } from '../words.ts'

/** Y1 is `me`, Y11 is `audience` and Y12 is `notes`. */
export const helpQuestion = picklist(['Y2', 'Y3', 'Y4', 'Y5', 'Y6', 'Y7', 'Y8', 'Y9', 'Y10'])
export type HelpQuestion = InferOutput<typeof helpQuestion>

export const helperKind = picklist(['advocate', 'social-worker', 'teacher', 'parent', 'carer', 'other'])
export type HelperKind = InferOutput<typeof helperKind>

export const helpWays = picklist(['wrote-exact-words', 'typed', 'explained', 'sat-near'])
export type HelpWay = InferOutput<typeof helpWays>

/** Who helped and how, and who else was there. It belongs to each single thing, because helpers change. */
export const helper = pipe(
  object({
    who: helperKind,
    /** Who it is, in their own words, when it is somebody else. */
    whoElse: optional(writtenText),
    how: pipe(array(helpWays), minLength(1), maxLength(4)),
    inTheRoom: object({ others: picklist(['nobody', 'somebody']), who: optional(writtenText) }),
    /** Whether the child wants to say it with an advocate or a worker and without the parent, when a parent helps. */
    otherWay: optional(picklist(['wants-it', 'does-not', 'not-asked'])),
  }),
  forward(
    check(
      ({ who, otherWay }) => (who !== 'parent' && who !== 'carer') || otherWay !== undefined,
      'When a parent or carer helps, the child is offered another way, and the answer is kept.',
    ),
    ['otherWay'],
  ),
)
export type Helper = InferOutput<typeof helper>

export const helpedThing = object({
  id,
  question: helpQuestion,
  helper,
  /** The child's exact words. Never the helper's. */
  words: optional(writtenText),
  chosen: optional(pipe(array(pipe(string(), maxLength(60))), maxLength(40))),
  people: optional(people),
  places: optional(places),
  attachments: optional(attachments),
})
export type HelpedThing = InferOutput<typeof helpedThing>

/** The picture a child chose for "me". It stands for nothing, and none of them is the picture of a door. */
export const meAs = picklist(['fish', 'flower', 'cloud', 'sun', 'ball', 'cup', 'hat', 'train'])
export type MeAs = InferOutput<typeof meAs>

export const helpAChild = sealed({
  name: 'help-a-child',
  summary: 'What a child said with somebody’s help, with that help shown',
  input: pipe(
    object({
      conferenceId: id,
      childId: id,
      audience: picklist(['everyone', 'chair-and-worker']),
      lang: languageTag,
      dir: direction,
      me: optional(meAs),
      items: pipe(array(helpedThing), maxLength(200)),
      /** What the helper noticed, in the helper's words. Apart from everything the child said. */
      notes: optional(writtenText),
    }),
    forward(
      check(({ items, notes }) => items.length > 0 || notes !== undefined, 'There is nothing in it.'),
      ['items'],
    ),
    forward(
      check(
        ({ audience, notes }) => audience === 'chair-and-worker' || notes === undefined,
        'What a helper noticed is for the chair and the social worker.',
      ),
      ['notes'],
    ),
  ),
})

const mayBe: Readonly<Record<Role, readonly HelperKind[]>> = {
  parent: ['parent'],
  carer: ['carer'],
  advocate: ['advocate'],
  'trusted-adult': ['social-worker', 'teacher', 'other'],
  // On the child's own part of a phone: whoever sat with them.
  'young-person': helperKind.options,
}

/** Nobody passes for another kind of helper than the invitation they joined with says. */
export function isTrueHelper(role: Role, { items }: Pick<InputOf<typeof helpAChild>, 'items'>): boolean {
  return items.every(({ helper: { who } }) => mayBe[role].includes(who))
}

export const helperKindsFor = (role: Role): readonly HelperKind[] => mayBe[role]
