/**
 * Who at the council gets what a family member sends about a plan, so that phone, server and desk say the same.
 *
 * Somebody who is complained about is never the one who reads the complaint: what is about the chair, or about how
 * an agency behaved, goes to whoever looks after complaints, and the chair does not see that it is there.
 */
import type { InputOf } from './operation.ts'
import type { disagree } from './operations/disagree.ts'
import type { shareWishes } from './operations/share-wishes.ts'

export type GoesTo = 'lead-worker' | 'chair' | 'complaints'

type Topic = InputOf<typeof disagree>['topic']

const byTopic: Readonly<Record<Topic, GoesTo>> = {
  decision: 'chair',
  category: 'chair',
  'facts-in-notes': 'chair',
  'plan-not-happening': 'chair',
  'chair-manner': 'complaints',
  'late-report': 'complaints',
  agency: 'complaints',
  compliment: 'lead-worker',
}

const byOperation: Readonly<Record<string, GoesTo>> = {
  'say-how-action-goes': 'lead-worker',
  'ask-about-plan': 'lead-worker',
  'update-core-group': 'lead-worker',
  'correct-notes': 'chair',
  'ask-chair': 'chair',
}

export const whoGetsTopic = (topic: Topic): GoesTo => byTopic[topic]

/** Nothing for an operation that has a rule of its own, such as views for a meeting. */
export function whoGetsIt(operation: string, input: object): GoesTo | undefined {
  if (operation !== 'disagree') return byOperation[operation]
  // The input was read with the operation's own schema.
  return byTopic[(input as InputOf<typeof disagree>).topic]
}

const forChairAlone: readonly string[] = ['tell-chair', 'say-what-keeps-me-safe', 'say-how-to-reach-me']

/** Read by the chair and the social worker, and by nobody else: never part of what a meeting shares. */
export const isForChairAlone = (operation: string | null): boolean =>
  operation !== null && forChairAlone.includes(operation)

/** Whom a child chose to let see something. "Just me" is not among them: it never leaves the phone. */
export type Audience = InputOf<typeof shareWishes>['audience'] | 'advocate'

/** Nothing for what is not a child's. Whoever keeps such a thing without an audience keeps it from everybody. */
export function audienceOf(operation: string, input: object): Audience | undefined {
  if (operation === 'tell-advocate') return 'advocate'
  if (operation !== 'share-wishes' && operation !== 'help-a-child') return undefined
  // The input was read with the operation's own schema.
  return (input as InputOf<typeof shareWishes>).audience
}
