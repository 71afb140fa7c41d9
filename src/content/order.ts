/**
 * Which topics there are, and the order they are read in.
 *
 * A new topic is a folder in `topics/` and a name in one of these lists; a test fails when the two differ.
 */

/** Shown before everything else, because it is the question families cannot read past. */
export const pinned = 'can-they-take-my-child'

/** The stages of the journey. */
export const journey = [
  'worries-raised',
  'enquiry',
  'before-the-meeting',
  'the-meeting',
  'the-decision',
  'the-plan',
  'core-groups',
  'reviews-and-ending',
  'it-ends',
] as const

/** Beside the journey, for whenever it is needed, under a heading each (`group.<name>` in the guide's words). */
export const groups = {
  ready: ['the-reports', 'your-rights', 'cannot-come', 'staying-safe'],
  people: ['who-will-be-there', 'bringing-someone', 'children-at-the-conference', 'for-supporters'],
  plan: ['what-a-plan-is', 'need-or-protection', 'kinds-of-worry', 'after-the-conference'],
  unsure: ['disagreeing', 'your-words', 'words-they-use', 'help-and-numbers'],
  family: ['before-birth', 'wider-family', 'moving-area'],
} as const

export type GroupId = keyof typeof groups

export const goodToKnow = Object.values(groups).flat()

export const topics = [pinned, ...journey, ...goodToKnow] as const

export type TopicId = (typeof topics)[number]

export function isTopic(id: string): id is TopicId {
  return (topics as readonly string[]).includes(id)
}

/** Other voices of a topic: for a young person who reads alone, and in Easy Read. */
export const voices = ['young', 'easy'] as const

export type Voice = (typeof voices)[number]

/** Which topics each voice has, in the order its readers may want them. */
export const inVoice: Readonly<Record<Voice, readonly TopicId[]>> = {
  young: [
    pinned,
    'enquiry',
    'the-meeting',
    'who-will-be-there',
    'children-at-the-conference',
    'your-rights',
    'the-plan',
    'disagreeing',
    'staying-safe',
  ],
  easy: [
    pinned,
    'worries-raised',
    'enquiry',
    'before-the-meeting',
    'the-meeting',
    'who-will-be-there',
    'the-decision',
    'the-plan',
    'core-groups',
    'reviews-and-ending',
    'it-ends',
    'your-rights',
    'children-at-the-conference',
    'staying-safe',
    'disagreeing',
  ],
}

export function isVoice(name: string): name is Voice {
  return (voices as readonly string[]).includes(name)
}

export function voicesOf(topic: string): readonly Voice[] {
  return voices.filter((voice) => (inVoice[voice] as readonly string[]).includes(topic))
}
