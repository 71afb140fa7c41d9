/**
 * Who at the council gets what a family member sends about a plan, so that phone, server and desk say the same.
 *
 * Somebody who is complained about is never the one who reads the complaint: what is about the chair, or about how
 * an agency behaved, goes to whoever looks after complaints, and the chair does not see that it is there.
 */
import type { InputOf } from './operation.ts'
import type { disagree } from './operations/disagree.ts'

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
}

export const whoGetsTopic = (topic: Topic): GoesTo => byTopic[topic]

/** Nothing for an operation that has a rule of its own, such as views for a meeting. */
export function whoGetsIt(operation: string, input: object): GoesTo | undefined {
  if (operation !== 'disagree') return byOperation[operation]
  // The input was read with the operation's own schema.
  return byTopic[(input as InputOf<typeof disagree>).topic]
}
