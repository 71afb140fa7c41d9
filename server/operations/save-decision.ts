/** What was decided for one child, told to one person. A change says in words what was wrong before. */
import { decision } from '../../contract/after-the-meeting.ts'
import { saveDecision } from '../../contract/operations/save-decision.ts'
import { issue } from './issue-to-person.ts'
import { itemOf } from './issued-items.ts'
import { byCouncil, done, isMarkedRestricted, problem, refuse } from './rule.ts'
import { childrenOfPerson } from './their-children.ts'

export const saveDecisionRule = byCouncil(
  saveDecision,
  async ({ personId, decisionId, decision: told }, asked) => {
    const { tx } = asked
    if (isMarkedRestricted(asked)) return refuse('restricted-is-present')
    if (told.id !== decisionId) return problem('unreadable', 'decision.id')
    const children = await childrenOfPerson(tx, personId)
    if (!children) return refuse('no-such-person')
    if (!children.has(told.child.id)) return refuse('not-their-child')
    const [meeting] = await tx`
      select 1 from conference_person where person_id = ${personId} and conference_id = ${told.conferenceId}`
    if (!meeting) return refuse('not-their-meeting')

    const before = await itemOf(tx, personId, 'decision', decisionId, decision)
    if (before) {
      const isSame = isSameText(before, told)
      if (before.version > told.version || (before.version === told.version && !isSame))
        return refuse('older-version')
      if (!isSame && !told.correction?.length) return refuse('nothing-said-of-change')
    }
    await issue(tx, personId, 'decision', decisionId, told)
    return done({ saved: true })
  },
)

/** Both were read with the same schema, so their fields stand in the same order. */
const isSameText = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other)
