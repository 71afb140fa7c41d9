/** What a disagreement is about: which child's decision, of which meeting, and the way it goes. Siblings are never mixed. */
import type { Area } from '../../../contract/area.ts'
import type { ChildCard, Conference, Decision, Plan } from '../../../contract/case-file.ts'
import { type ComplaintRoute, type ComplaintTopic, complaintRoute } from '../../area/index.ts'
import type { CaseFile } from '../../case-file/index.ts'
import { today } from '../../i18n/index.ts'

export interface About {
  readonly topic: ComplaintTopic
  readonly route: ComplaintRoute
  /** Every child it could be about. */
  readonly children: readonly ChildCard[]
  readonly child: ChildCard | undefined
  readonly decision: Decision | undefined
  readonly conference: Conference | undefined
  readonly plan: Plan | undefined
}

export function aboutIn(file: CaseFile, area: Area, topic: ComplaintTopic, childId?: string): About {
  const { decisions = [], documents = [], plans, conferences, me } = file
  const known = new Map<string, ChildCard>()
  for (const child of [...(me?.children ?? []), ...[...plans, ...decisions].map((one) => one.child)])
    known.set(child.id, child)
  const children = [...known.values()]
  const child = known.get(childId ?? '') ?? (children.length === 1 ? children[0] : undefined)
  const isAbout = (one: { readonly id: string }) => child === undefined || one.id === child.id
  const decision = decisions
    .filter((one) => isAbout(one.child))
    .sort((one, other) => other.day.localeCompare(one.day))[0]
  const held = conferences.filter(
    ({ status, day, children: about }) => status === 'held' && day <= today() && about.some(isAbout),
  )
  const conference = conferences.find(({ id }) => id === decision?.conferenceId) ?? held.at(-1)
  const notes = documents.findLast(
    ({ what, state, children: about }) => what === 'notes' && state === 'arrived' && about.some(isAbout),
  )
  const route = complaintRoute(topic, area, {
    meeting: decision?.day ?? conference?.day,
    appealBy: decision?.appealBy,
    notesCame: notes?.arrivedOn,
    correctionsBy: notes?.correctionsBy,
  })
  const plan = plans.find((one) => one.child.id === child?.id)
  return { topic, route, children, child, decision, conference, plan }
}
