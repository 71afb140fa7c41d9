/**
 * What a young person is asked (domain D3, and D5 for a review), in the order it is offered; they begin where they like
 * and leave out what they like. Words are in the locale files; the ids last for ever, because they are in what was
 * sealed.
 */
import type { WishQuestion } from '../../contract/operations/share-wishes.ts'

export type AskedOfYoung = Exclude<WishQuestion, 'letter' | 'picture'>

export const groups = ['since', 'me', 'houses', 'people', 'wishes', 'meeting'] as const
export type Group = (typeof groups)[number]

/** What a thing can hold besides their own words. One question may have several. */
export type Part = 'feelings' | 'scale' | 'choices' | 'people' | 'places' | 'areas'

export interface YoungQuestion {
  readonly id: AskedOfYoung
  readonly group: Group
  /** Several things can be put in, one by one: a house, or a list of questions. */
  readonly holdsSeveral?: boolean
  readonly house?: 'good' | 'worries' | 'dreams'
  readonly has?: readonly Part[]
  readonly choices?: readonly string[]
  /** Only one of the choices can be true. */
  readonly oneChoice?: boolean
  /** Parts of life, each with one of three answers. */
  readonly areas?: readonly string[]
  readonly levels?: readonly [string, string, string]
  /** Not something that everybody at the meeting may ever see: that would be the family too. */
  readonly neverForEveryone?: boolean
  /** What they said to these before is shown beside it, in their own part alone. */
  readonly lastTime?: readonly AskedOfYoung[]
}

export const youngQuestions: readonly YoungQuestion[] = [
  {
    id: 'CR1',
    group: 'since',
    has: ['areas'],
    areas: ['home', 'school', 'family', 'friends', 'safety'],
    levels: ['better', 'same', 'worse'],
    lastTime: ['C10', 'C6'],
  },
  {
    id: 'CR2',
    group: 'since',
    has: ['choices'],
    choices: ['yes', 'some', 'no', 'unsure'],
    oneChoice: true,
    lastTime: ['C9'],
  },
  { id: 'CR3', group: 'since', holdsSeveral: true, lastTime: ['C4'] },
  {
    id: 'CR4',
    group: 'since',
    has: ['choices', 'people'],
    choices: ['yes', 'no', 'unsure'],
    oneChoice: true,
    lastTime: ['C5'],
  },
  { id: 'CR5', group: 'since', lastTime: ['C7', 'C9'] },
  { id: 'C1', group: 'me', has: ['feelings'], lastTime: ['C1'] },
  { id: 'C6', group: 'me', has: ['scale'], lastTime: ['C6'] },
  {
    id: 'C10',
    group: 'me',
    has: ['areas'],
    areas: ['school', 'friends', 'sleep', 'food', 'phone'],
    levels: ['good', 'ok', 'hard'],
    lastTime: ['C10'],
  },
  { id: 'C4', group: 'houses', holdsSeveral: true, house: 'worries' },
  { id: 'C3', group: 'houses', holdsSeveral: true, house: 'good' },
  { id: 'C7', group: 'houses', holdsSeveral: true, house: 'dreams' },
  { id: 'C2', group: 'people', has: ['people'] },
  { id: 'C5', group: 'people', has: ['places', 'people'], lastTime: ['C5'] },
  { id: 'C8', group: 'wishes', lastTime: ['C8'] },
  { id: 'C9', group: 'wishes', lastTime: ['C9'] },
  {
    id: 'C11',
    group: 'meeting',
    has: ['choices'],
    choices: ['understood', 'some', 'not-understood', 'nobody', 'unsure'],
    oneChoice: true,
  },
  { id: 'C12', group: 'meeting', holdsSeveral: true },
  {
    id: 'C13',
    group: 'meeting',
    has: ['choices'],
    choices: ['all', 'part', 'video', 'meet', 'spoken', 'letter', 'not', 'unsure'],
  },
  { id: 'C14', group: 'meeting', neverForEveryone: true },
  {
    id: 'C15',
    group: 'meeting',
    has: ['choices'],
    choices: ['yes', 'more', 'no', 'later'],
    oneChoice: true,
    neverForEveryone: true,
  },
  { id: 'C17', group: 'meeting', has: ['choices'], choices: ['worker', 'advocate', 'written', 'other'] },
]

export const youngQuestion = (id: string): YoungQuestion | undefined =>
  youngQuestions.find((question) => question.id === id)

/** What is asked for this meeting: what has changed is asked only when there was a meeting before. */
export const questionsFor = (isReview: boolean): readonly YoungQuestion[] =>
  youngQuestions.filter(({ group }) => isReview || group !== 'since')

/** Three houses, in the order a child meets them. */
export const houseQuestions: readonly YoungQuestion[] = youngQuestions.filter(({ house }) => house)
