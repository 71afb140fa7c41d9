/** Papers one person is to get. What is withheld is in nobody's file, and nothing says that it is there. */
import type { CaseDocument } from '../../contract/after-the-meeting.ts'
import { saveDocument } from '../../contract/operations/save-document.ts'
import { issue, takeAway } from './issue-to-person.ts'
import { byCouncil, done, isMarkedRestricted, refuse } from './rule.ts'
import { childrenOfPerson } from './their-children.ts'

export const saveDocumentRule = byCouncil(saveDocument, async ({ personId, documentId, document }, asked) => {
  const { tx } = asked
  if (isMarkedRestricted(asked)) return refuse('restricted-is-present')
  const children = await childrenOfPerson(tx, personId)
  if (!children) return refuse('no-such-person')
  if (document.children.some(({ id }) => !children.has(id))) return refuse('not-their-child')
  const { state, ...rest } = document
  if (state === 'withheld') await takeAway(tx, personId, 'document', documentId)
  else {
    const paper: CaseDocument = { ...rest, kind: 'document', id: documentId, state }
    await issue(tx, personId, 'document', documentId, paper)
  }
  return done({ saved: true })
})
