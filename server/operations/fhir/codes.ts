/**
 * The names and codes that a plan has outside this product, in one place.
 *
 * Categories of abuse and the child's local id follow the Department for Education's children in need census; the
 * rest of a plan has no national code, so it is under our own names. See docs/how-to/exchange-plans.md.
 */
import type { Appointment, Category, Plan, PlanAction } from '../../../contract/case-file.ts'

export const systems = {
  /** LAchildID: the local authority's own id of the child. */
  child: 'urn:heard:dfe-cin:LAchildID',
  /** InitialCategoryOfAbuse and LatestCategoryOfAbuse. */
  category: 'urn:heard:dfe-cin:CategoryOfAbuse',
  kind: 'urn:heard:plan-kind',
  planStatus: 'urn:heard:plan-status',
  actionStatus: 'urn:heard:action-status',
  dateKind: 'urn:heard:date-kind',
  dateStatus: 'urn:heard:date-status',
} as const

/** FHIR wants words where a plan has none yet. */
export const NOT_SAID = 'Not said'

export const PLAN_KIND = 'child-protection-plan'

/** More than one at once is MUL in the census; here each is its own code, so that none is lost. */
export const categoryCodes: Readonly<Record<Category, { readonly code: string; readonly display: string }>> =
  {
    neglect: { code: 'NEG', display: 'Neglect' },
    physical: { code: 'PHY', display: 'Physical abuse' },
    emotional: { code: 'EMO', display: 'Emotional abuse' },
    sexual: { code: 'SAB', display: 'Sexual abuse' },
  }

export const carePlanStatus = (status: Plan['status']) => (status === 'ended' ? 'completed' : 'active')

export const taskStatus: Readonly<Record<PlanAction['status'], string>> = {
  'not-started': 'ready',
  'in-progress': 'in-progress',
  done: 'completed',
  'not-done': 'failed',
  changed: 'on-hold',
  dropped: 'cancelled',
}

/** For a Task of another system, which knows its own statuses alone. */
export function actionStatusOf(status: string): PlanAction['status'] {
  if (status === 'completed') return 'done'
  if (status === 'failed') return 'not-done'
  if (status === 'in-progress' || status === 'on-hold') return 'in-progress'
  return status === 'cancelled' || status === 'rejected' || status === 'entered-in-error'
    ? 'dropped'
    : 'not-started'
}

export const appointmentStatus: Readonly<Record<Appointment['status'], string>> = {
  planned: 'booked',
  moved: 'booked',
  held: 'fulfilled',
  cancelled: 'cancelled',
}

export function dateStatusOf(status: string): Appointment['status'] {
  if (status === 'fulfilled' || status === 'arrived' || status === 'checked-in') return 'held'
  return status === 'cancelled' || status === 'noshow' || status === 'entered-in-error'
    ? 'cancelled'
    : 'planned'
}
