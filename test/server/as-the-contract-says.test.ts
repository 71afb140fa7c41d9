/** A case system that knows the contract alone can do all there is to do with a plan: each answer reads as it says. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { correctPlan, endPlan } from '../../contract/operations/correct-plan.ts'
import { exportPlan, importPlan } from '../../contract/operations/exchange-plan.ts'
import { listInbox, openSubmission } from '../../contract/operations/open-submission.ts'
import { publishPlan } from '../../contract/operations/publish-plan.ts'
import { readIssued } from '../../contract/operations/read-issued.ts'
import { readPlan } from '../../contract/operations/read-plan.ts'
import { saveDates } from '../../contract/operations/save-dates.ts'
import { saveDecision } from '../../contract/operations/save-decision.ts'
import { saveDocument } from '../../contract/operations/save-document.ts'
import { readComplaint, tellComplaintStep } from '../../contract/operations/tell-complaint-step.ts'
import { type Ask, askAt } from '../../server/demo/ask.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, type Family } from './family.ts'
import { aFullPlan, datesOf, text } from './full-plan.ts'
import { post, sealFor } from './phone.ts'

let council: TestCouncil
let family: Family
let ask: Ask
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
  ask = askAt(council.url, council.chairKey)
})
afterAll(() => council.stop())

test('from decision to end, every step of a plan is asked and answered in the contract’s own shapes', async () => {
  const { conference, mother } = family
  const personId = mother.joined.me.id
  const plan = aFullPlan(conference)
  const planId = plan.id
  const decision = {
    kind: 'decision' as const,
    id: randomUUID(),
    conferenceId: conference.id,
    child: plan.child,
    day: '2126-12-03',
    version: 1,
    outcome: 'cpp-start' as const,
    categories: ['neglect' as const],
    reasons: [text('The flat is cold.')],
    planId,
    issuedOn: '2126-12-03',
  }
  await ask(publishPlan, { personId, planId, plan })
  await ask(saveDecision, { personId, decisionId: decision.id, decision })
  await ask(saveDates, { personId, dates: datesOf(plan, conference) })
  const document = { what: 'letter' as const, state: 'expected' as const, children: [plan.child] }
  await ask(saveDocument, { personId, documentId: randomUUID(), document })
  const issued = await ask(readIssued, { personId })
  expect([issued.decisions, issued.dates, issued.documents].map(({ length }) => length)).toEqual([1, 2, 1])

  const fhir = await ask(exportPlan, { planId, personId, as: 'fhir' })
  const json = await ask(exportPlan, { planId, personId })
  expect([fhir.bundle?.resourceType, json.plan?.id]).toEqual(['Bundle', planId])
  const people = [personId]
  const next = { ...json.plan!, version: 2 }
  const looked = await ask(importPlan, { planId, people, plan: next, onlyLook: true })
  expect(looked.published).toEqual([])
  expect((await ask(readPlan, { personId })).plans).toHaveLength(1)
  await ask(importPlan, { planId, people, plan: next })

  const correction = { ofVersion: 2, what: [text('A day was wrong.')] }
  await ask(correctPlan, { personId, planId, plan: { ...next, version: 3, correction } })
  const ended = { on: '2127-03-01', why: [text('All is well.')] }
  expect(await ask(endPlan, { personId, planId, ended, issuedOn: '2127-03-01' })).toEqual({ version: 4 })
  expect((await ask(readPlan, { personId })).plans.map(({ version }) => version)).toEqual([4, 3, 2, 1])
})

test('a complaint is found, opened and told on in the contract’s own shapes', async () => {
  const { mother } = family
  const words = { text: 'I see it differently.', lang: 'en', dir: 'ltr' }
  const sealed = await sealFor(mother, { topic: 'decision', words }, { operation: 'disagree' })
  await post(mother, sealed)
  await council.running.settle()
  const { submissions } = await ask(listInbox, {})
  expect(submissions.map(({ envelopeId, goesTo }) => [envelopeId, goesTo])).toEqual([[sealed.id, 'chair']])
  await ask(openSubmission, { envelopeId: sealed.id })
  const step = { id: randomUUID(), day: '2126-12-05', step: 'received' as const }
  const told = await ask(tellComplaintStep, { envelopeId: sealed.id, step })
  expect(await ask(readComplaint, { envelopeId: sealed.id })).toEqual(told)
})
