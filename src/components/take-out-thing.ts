/**
 * Takes a thing out with all that belongs to it, and puts it back as it was. Pictures and voices go when the moment for
 * putting back has passed, as they do wherever one is taken out (`components/attach/holder.ts`).
 */
import { type Thing, wishesPlace, withThing } from '../case-file/wishes-draft.ts'
import { step, updateTogether } from '../store/index.ts'
import { removedPlace } from './attach/holder.ts'

export async function takeOut({ id, attachments = [] }: Thing): Promise<void> {
  const at = Date.now()
  await updateTogether([
    step(wishesPlace, (old) => ({ ...old, things: (old.things ?? []).filter((one) => one.id !== id) })),
    step(removedPlace, (old) => [...old, ...attachments.map((one) => ({ one, at }))]),
  ])
}

export async function putBack(thing: Thing): Promise<void> {
  const back = new Set((thing.attachments ?? []).map(({ key }) => key))
  await updateTogether([
    step(wishesPlace, (old) => withThing(old, thing)),
    step(removedPlace, (old) => old.filter(({ one }) => !back.has(one.key))),
  ])
}
