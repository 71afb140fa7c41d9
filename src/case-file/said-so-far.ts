/** What this person has handed over about a plan, found again by what it is about: the newest first. */
import type { InputOf } from '../../contract/operation.ts'
import { askAboutPlan } from '../../contract/operations/ask-about-plan.ts'
import { disagree } from '../../contract/operations/disagree.ts'
import { sayHowActionGoes } from '../../contract/operations/say-how-action-goes.ts'
import { updateCoreGroup } from '../../contract/operations/update-core-group.ts'
import type { SentItem } from '../sync/index.ts'

export interface Handed<Input> {
  readonly envelopeId: string
  readonly sealedAt: string
  readonly input: Input
}

export type Ask = Omit<InputOf<typeof askAboutPlan>, 'words'>

/** What a question is about, as one word: the same question is found again, and its draft with it. */
export function askKey(ask: Ask): string {
  const { about, planId, childId, actionId, goalId, documentId, appointmentId, conferenceId, language } = ask
  const ids = actionId ?? goalId ?? documentId ?? appointmentId ?? planId ?? conferenceId ?? childId ?? ''
  return ['ask', about, ids, language ?? ''].join('/')
}

function handed<Input>(items: readonly SentItem[], operation: string): readonly Handed<Input>[] {
  return items
    .filter((item) => item.operation === operation)
    .map(({ envelopeId, sealedAt, input }) => ({ envelopeId, sealedAt, input: input as Input })) // checked when it was sealed
    .reverse()
}

export const saidOfActions = (items: readonly SentItem[]) =>
  handed<InputOf<typeof sayHowActionGoes>>(items, sayHowActionGoes.name)

export const askedSoFar = (items: readonly SentItem[]) =>
  handed<InputOf<typeof askAboutPlan>>(items, askAboutPlan.name)

export const saidToCoreGroup = (items: readonly SentItem[]) =>
  handed<InputOf<typeof updateCoreGroup>>(items, updateCoreGroup.name)

export const disagreed = (items: readonly SentItem[]) =>
  handed<InputOf<typeof disagree>>(items, disagree.name)
