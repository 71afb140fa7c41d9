/**
 * Which topics there are, and the order they are read in.
 *
 * A new topic is a folder in `topics/` and a name in one of these lists; a test fails when the two differ.
 */

/** Shown before everything else, because it is the question families cannot read past. */
export const pinned = 'can-they-take-my-child'

/** The six stages of the journey. */
export const journey = [
  'worries-raised',
  'enquiry',
  'before-the-meeting',
  'the-meeting',
  'the-plan',
  'reviews-and-ending',
] as const

/** Beside the journey, for whenever it is needed. */
export const goodToKnow = ['who-will-be-there', 'your-rights'] as const

export const topics = [pinned, ...journey, ...goodToKnow] as const

export type TopicId = (typeof topics)[number]

export function isTopic(id: string): id is TopicId {
  return (topics as readonly string[]).includes(id)
}
