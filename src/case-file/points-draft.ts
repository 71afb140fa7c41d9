/**
 * Points about a paper, one after another: a reply to a report, or what is wrong in the notes. Each paper has a list of
 * its own, kept as it is written, in an order its writer chooses. A step in the list can be undone, and undoing one
 * never takes back what was written meanwhile.
 */
import type { KeptAttachment } from '../../contract/attachment.ts'
import { type Place, place, update } from '../store/index.ts'
import type { Texts } from './other-words.ts'
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
  /** When it is about one child; left out for all of them. */
  readonly childId?: string
  /** A photo of the page, a picture, a voice. The store changes these with their bytes. */
  readonly attachments?: readonly KeptAttachment[]
}

export interface PointsDraft {
  /** Made with the first point, so that pressing Send twice is one envelope. */
  readonly envelopeId: string
  /** One of the case file's papers. */
  readonly documentId?: string
  /** What a paper that is not in the case file is called. */
  readonly which?: string
  readonly points: readonly Point[]
  /** The list before the last step in it. */
  readonly before?: readonly Point[]
  readonly savedAt?: string
}

/** By `listKey`. */
export type PointsDrafts = Readonly<Record<string, PointsDraft>>

export const pointsDrafts: Place<PointsDrafts> = place<PointsDrafts>('draft/points', {})

/** What the list about one paper is kept under. All papers that are not in the case file share one. */
export interface ListOf {
  readonly of: PointsOf
  readonly documentId?: string | undefined
}
export const listKey = ({ of, documentId }: ListOf): string => (documentId ? `${of}/${documentId}` : of)

/** Where somebody is with their points, so that they come back to the same paper. */
export interface PointsAt {
  /** The paper that is open; null for one on paper. Missing until somebody chose. */
  readonly documentId?: string | null
  /** They have read what comes before the first word. Asked for again after each sending. */
  readonly hasPaused?: boolean
}

export const pointsAt = place<Readonly<Partial<Record<PointsOf, PointsAt>>>>('draft/points-at', {})

export async function keepPointsAt(of: PointsOf, more: PointsAt): Promise<void> {
  await update(pointsAt, (all) => ({ ...all, [of]: { ...all[of], ...more } }))
}

/** Opens the list about this paper on the page of points. */
export const openPaper = (of: PointsOf, documentId: string) => keepPointsAt(of, { documentId })

/** Pure: a change to one list, begun with it when there is none. */
export function withList(
  all: PointsDrafts,
  list: ListOf,
  next: (old: PointsDraft) => PointsDraft,
): PointsDrafts {
  const key = listKey(list)
  const begun: PointsDraft = {
    envelopeId: crypto.randomUUID(),
    ...(list.documentId ? { documentId: list.documentId } : {}),
    points: [],
  }
  return { ...all, [key]: { ...next(all[key] ?? begun), savedAt: new Date().toISOString() } }
}

export const addPoint = (list: ListOf, point: Point) =>
  update(pointsDrafts, (all) => withList(all, list, (old) => ({ ...old, points: [...old.points, point] })))

/**
 * What is written inside a point has its own undoing. What goes with it stays as it stands. A point that went or was
 * taken out in another tab is there again when somebody goes on writing in it. Pure.
 */
export const withPoint = (all: PointsDrafts, list: ListOf, { attachments: _, ...point }: Point) =>
  withList(all, list, (old) => ({
    ...old,
    points: old.points.some(({ id }) => id === point.id)
      ? old.points.map((one) =>
          one.id === point.id
            ? { ...point, ...(one.attachments ? { attachments: one.attachments } : {}) }
            : one,
        )
      : [...old.points, point],
  }))

/** The boxes of a point that take more than a word. */
const inWords = ['says', 'isSo', 'shows'] as const
type InWords = (typeof inWords)[number]

/** Where the words of a point stand, for those of another tab beside them. */
export const pointWords = (list: ListOf, id: string, part: InWords) => `points/${listKey(list)}/${id}/${part}`

export const allPointWords = (list: ListOf, id: string) => inWords.map((part) => pointWords(list, id, part))

export const pointTexts =
  (list: ListOf, pointId: string) =>
  (all: PointsDrafts): Texts => {
    const point = all[listKey(list)]?.points.find(({ id }) => id === pointId)
    return Object.fromEntries(
      inWords.map((part) => [pointWords(list, pointId, part), { text: point?.[part] }]),
    )
  }

/** It stood in this box of a point of this list that is not here any more. */
export const pointLeft = (where: string, list: ListOf, part: InWords, { points }: PointsDraft): boolean =>
  where.startsWith(`points/${listKey(list)}/`) &&
  where.endsWith(`/${part}`) &&
  where.split('/').length === pointWords(list, '', part).split('/').length &&
  !points.some(({ id }) => pointWords(list, id, part) === where)

export const keepWhich = (list: ListOf, which: string) =>
  update(pointsDrafts, (all) =>
    withList(all, list, ({ which: _, ...old }) => ({ ...old, ...(which ? { which } : {}) })),
  )

/** What goes with one point. Pure. */
export function withPointAttachments(
  all: PointsDrafts,
  list: ListOf,
  id: string,
  attachments: readonly KeptAttachment[],
): PointsDrafts {
  return withList(all, list, (old) => ({
    ...old,
    points: old.points.map(({ attachments: was, ...one }) =>
      one.id === id
        ? { ...one, ...(attachments.length ? { attachments } : {}) }
        : { ...one, ...(was ? { attachments: was } : {}) },
    ),
  }))
}

/** The list as it was before the last step: who was in it and in what order. Words stay as they were last written. */
export function undone({ before, ...draft }: PointsDraft): PointsDraft {
  if (!before) return draft
  const back = before.map((old) => draft.points.find(({ id }) => id === old.id) ?? old)
  const since = draft.points.filter(({ id }) => !before.some((old) => old.id === id))
  return { ...draft, points: [...back, ...since] }
}

/** Points that only undoing could bring back. */
export const onlyBefore = ({ before = [], points }: PointsDraft): readonly Point[] =>
  before.filter(({ id }) => !points.some((one) => one.id === id))

export const newPoint = (kind: RowKind): Point => ({
  id: crypto.randomUUID(),
  kind,
  page: '',
  paragraph: '',
  says: '',
  isSo: '',
  shows: '',
})

export const isPointWritten = ({ page, paragraph, says, isSo, shows, attachments = [] }: Point): boolean =>
  `${page}${paragraph}${says}${isSo}${shows}`.trim() !== '' || attachments.length > 0

export const hasPoints = (draft: PointsDraft | undefined): boolean =>
  draft?.points.some(isPointWritten) ?? false

export function moved(points: readonly Point[], id: string, by: -1 | 1): readonly Point[] {
  const from = points.findIndex((one) => one.id === id)
  const to = from + by
  if (from < 0 || to < 0 || to >= points.length) return points
  const next = [...points]
  const [one] = next.splice(from, 1)
  if (one) next.splice(to, 0, one)
  return next
}

/** What was written in another tab after this one looked stays, as a list of its own. The rest has been sealed. */
export function withoutSent(all: PointsDrafts, list: ListOf, sealed: readonly Point[]): PointsDrafts {
  const key = listKey(list)
  const { [key]: old, ...rest } = all
  const isSealed = (point: Point) => sealed.some((one) => JSON.stringify(one) === JSON.stringify(point))
  const left = (old?.points ?? []).filter((point) => isPointWritten(point) && !isSealed(point))
  if (!old || left.length === 0) return rest
  const { before: _, ...unsent } = old
  return { ...rest, [key]: { ...unsent, envelopeId: crypto.randomUUID(), points: left } }
}
