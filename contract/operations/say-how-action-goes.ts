import { object, optional, picklist } from 'valibot'
import { attachments } from '../attachment.ts'
import { sealed } from '../operation.ts'
import { plan } from '../plan.ts'
import { id, writtenText } from '../words.ts'

/**
 * How one action of a plan goes, as the person says it. It never changes where the council says it stands.
 * A note travels only when the person chose to share it. Goes to the worker who leads the plan.
 */
export const sayHowActionGoes = sealed({
  name: 'say-how-action-goes',
  summary: 'How one action of the plan goes, as the person says it',
  input: object({
    planId: id,
    childId: id,
    actionId: id,
    /** The version of the plan that was being read. */
    version: plan.entries.version,
    says: picklist(['doing', 'think-done', 'stuck', 'dont-understand']),
    note: optional(writtenText),
    /** Pictures, photos and voices that belong to the note: they travel with it or not at all. */
    attachments: optional(attachments),
  }),
})
