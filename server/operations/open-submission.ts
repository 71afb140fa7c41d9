/**
 * The inbox: what arrived, and each step a worker takes with it.
 *
 * Opening, reading, sharing and answering are four things. Each is written down, and the person who wrote
 * is told. Nobody can tick "read" who has not opened.
 */

import type { Progress } from '../../contract/case-file.ts'
import {
  answerSubmission,
  listInbox,
  markRead,
  markShared,
  openSubmission,
  readWorker,
} from '../../contract/operations/open-submission.ts'
import { issue } from './issue-to-person.ts'
import { ownPartOfChild } from './own-part.ts'
import { recordEvent } from './record-event.ts'
import { type AskedByWorker, byCouncil, done, problem, refuse } from './rule.ts'
import { readSubmissions, type Submission } from './submission-card.ts'

async function find({ tx }: AskedByWorker, envelopeId: string): Promise<Submission | undefined> {
  const [submission] = await readSubmissions(tx, { envelopeId })
  return submission
}

const has = ({ events }: Submission, kind: 'opened' | 'read' | 'shared', keyId?: string) =>
  events.some((event) => event.kind === kind && (keyId === undefined || event.key_id === keyId))

export const readWorkerRule = byCouncil(readWorker, async (_input, { council, worker }) => {
  const { authority, area, selfUseFrom } = council.config
  const { name, role, scopes, provider } = worker
  const known = { name, role, authority, area, selfUseFrom, scopes: [...scopes] }
  return done({ ...known, ...(provider ? { provider } : {}) })
})

export const listInboxRule = byCouncil(listInbox, async ({ conferenceId }, { tx }) => {
  const submissions = await readSubmissions(tx, { conferenceId })
  return done({ submissions: submissions.map(({ card }) => card) })
})

export const openSubmissionRule = byCouncil(openSubmission, async ({ envelopeId }, asked) => {
  const submission = await find(asked, envelopeId)
  if (!submission) return problem('not-found')
  if (submission.card.state === 'quarantined') return refuse('quarantined')
  if (!submission.filedAt) return refuse('could-not-open')
  const letter = await asked.council.readLetter(envelopeId)
  if (!letter) return refuse('could-not-open')
  const { card } = await recordEvent(asked, submission, 'opened')
  const { input, writtenAt, lang, dir } = letter
  const ownPart = await ownPartOfChild(asked.tx, submission, input)
  return done({ card, input, writtenAt, lang, dir, ...(ownPart ? { ownPart } : {}) })
})

export const markReadRule = byCouncil(markRead, async ({ envelopeId, readAllOfIt }, asked) => {
  const submission = await find(asked, envelopeId)
  if (!submission) return problem('not-found')
  if (!has(submission, 'opened', asked.worker.keyId)) return refuse('not-opened-yet')
  if (!readAllOfIt) return refuse('not-read')
  if (has(submission, 'read', asked.worker.keyId)) return done({ card: submission.card })
  const { card } = await recordEvent(asked, submission, 'read')
  return done({ card })
})

export const markSharedRule = byCouncil(markShared, async ({ envelopeId }, asked) => {
  const submission = await find(asked, envelopeId)
  if (!submission) return problem('not-found')
  if (!has(submission, 'read')) return refuse('not-read')
  if (has(submission, 'shared')) return done({ card: submission.card })
  const { card } = await recordEvent(asked, submission, 'shared')
  return done({ card })
})

export const answerSubmissionRule = byCouncil(answerSubmission, async (input, asked) => {
  const { envelopeId, answer, toTheChild } = input
  const submission = await find(asked, envelopeId)
  if (!submission) return problem('not-found')
  if (!has(submission, 'opened')) return refuse('not-opened-yet')
  const letter = toTheChild ? await asked.council.readLetter(envelopeId) : undefined
  const ownPart = letter && (await ownPartOfChild(asked.tx, submission, letter.input))
  if (toTheChild && !ownPart) return refuse('no-own-part')
  const { card } = await recordEvent(asked, submission, 'answered', answer)
  if (ownPart) {
    // The answer alone: what was said stays where it was said.
    const answeredAt = new Date().toISOString()
    const told: Progress = { kind: 'progress', id: envelopeId, state: 'answered', answeredAt, answer }
    await issue(asked.tx, ownPart.id, 'progress', envelopeId, told)
  }
  return done({ card })
})
