/**
 * Points about a paper, one after another: a reply to a report, or what is wrong in the notes. Kept as they are written,
 * in an order their writer chooses; the last step can be undone.
 */
import { type Place, place, update } from '../store/index.ts'
import type { RowKind } from './views-draft.ts'

export type PointsOf = 'reply-to-report' | 'correct-notes'

export interface Point {
  readonly id: string
  readonly kind: RowKind
  readonly page: string
  readonly paragraph: string
  readonly says: string
  readonly isSo: string
  readonly shows: string
}

export interface PointsDraft {
  /** Made with the first point, so that pressing Send twice is one envelope. */
  readonly envelopeId: string
  /** One of the case file's papers. */
  readonly documentId?: string
  /** What a paper that is not in the case file is called. */
  readonly which?: string
  readonly points: readonly Point[]
  readonly before?: readonly Point[]
  readonly savedAt?: string
}

export type PointsDrafts = Readonly<Partial<Record<PointsOf, PointsDraft>>>

export const pointsDrafts: Place<PointsDrafts> = place<PointsDrafts>('draft/points', {})

type Change = (points: readonly Point[]) => readonly Point[]

const begun = (): PointsDraft => ({ envelopeId: crypto.randomUUID(), points: [] })

const keep = (of: PointsOf, next: (old: PointsDraft) => PointsDraft) =>
  update(pointsDrafts, (all) => ({
    ...all,
    [of]: { ...next(all[of] ?? begun()), savedAt: new Date().toISOString() },
  }))

/** A step in the list that can be undone: a point more, one fewer, another order. */
export const changePoints = (of: PointsOf, change: Change) =>
  keep(of, (old) => ({ ...old, before: old.points, points: change(old.points) }))

/** What is written inside a point has its own undoing. */
export const keepPoint = (of: PointsOf, point: Point) =>
  keep(of, (old) => ({ ...old, points: old.points.map((one) => (one.id === point.id ? point : one)) }))

export const undoPoints = (of: PointsOf) =>
  keep(of, ({ before, ...old }) => (before ? { ...old, points: before } : old))

/** Which paper it is about: one of the council's, or one on paper by its name. */
export const keepWhich = (of: PointsOf, { documentId, which }: Pick<PointsDraft, 'documentId' | 'which'>) =>
  keep(of, ({ documentId: _document, which: _which, ...old }) => ({
    ...old,
    ...(documentId ? { documentId } : {}),
    ...(which ? { which } : {}),
  }))

export const newPoint = (kind: RowKind): Point => ({
  id: crypto.randomUUID(),
  kind,
  page: '',
  paragraph: '',
  says: '',
  isSo: '',
  shows: '',
})

export const isPointWritten = ({ page, paragraph, says, isSo, shows }: Point): boolean =>
  `${page}${paragraph}${says}${isSo}${shows}`.trim() !== ''

export function moved(points: readonly Point[], id: string, by: -1 | 1): readonly Point[] {
  const from = points.findIndex((one) => one.id === id)
  const to = from + by
  if (from < 0 || to < 0 || to >= points.length) return points
  const next = [...points]
  const [one] = next.splice(from, 1)
  if (one) next.splice(to, 0, one)
  return next
}

export function withoutDraft(all: PointsDrafts, of: PointsOf): PointsDrafts {
  const { [of]: _, ...rest } = all
  return rest
}
