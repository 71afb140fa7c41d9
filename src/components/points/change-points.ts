/**
 * Steps in a list of points: one taken out, another order, and undoing that. What went with a point that nobody can
 * bring back any more is let go of, as wherever a picture or a voice is taken out.
 */
import {
  type ListOf,
  listKey,
  onlyBefore,
  type Point,
  pointsDrafts,
  undone,
  withList,
} from '../../case-file/points-draft.ts'
import { get, step, update, updateTogether } from '../../store/index.ts'
import { removedPlace } from '../attach/holder.ts'

type Change = (points: readonly Point[]) => readonly Point[]

export async function changePoints(list: ListOf, change: Change): Promise<void> {
  const old = (await get(pointsDrafts))[listKey(list)]
  const at = Date.now()
  const gone = (old ? onlyBefore(old) : []).flatMap(({ attachments = [] }) => attachments)
  await updateTogether([
    step(pointsDrafts, (all) =>
      withList(all, list, (draft) => ({ ...draft, before: draft.points, points: change(draft.points) })),
    ),
    step(removedPlace, (removed) => [...removed, ...gone.map((one) => ({ one, at }))]),
  ])
}

export const undoPoints = (list: ListOf) => update(pointsDrafts, (all) => withList(all, list, undone))
