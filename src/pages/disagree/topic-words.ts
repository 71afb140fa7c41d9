/** Each topic as a family says it. */
import type { ComplaintTopic } from '../../area/index.ts'
import type { KeyOf } from '../../i18n/index.ts'

type Key = KeyOf<'disagree'>

export const topicWords: Readonly<Record<ComplaintTopic, { readonly name: Key; readonly hint: Key }>> = {
  decision: { name: 'topic.decision', hint: 'topic.decisionHint' },
  category: { name: 'topic.category', hint: 'topic.categoryHint' },
  'facts-in-notes': { name: 'topic.notes', hint: 'topic.notesHint' },
  'chair-manner': { name: 'topic.chair', hint: 'topic.chairHint' },
  'late-report': { name: 'topic.late', hint: 'topic.lateHint' },
  agency: { name: 'topic.agency', hint: 'topic.agencyHint' },
  'plan-not-happening': { name: 'topic.plan', hint: 'topic.planHint' },
  compliment: { name: 'topic.good', hint: 'topic.goodHint' },
}
