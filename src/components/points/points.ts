/** What differs between a reply to a report and what is wrong in the notes: the words, the papers, the envelope. */
import type { CaseDocument, ChildCard, Conference } from '../../../contract/case-file.ts'
import type { InputOf, Sealed } from '../../../contract/operation.ts'
import type { ReportPoint } from '../../../contract/operations/reply-to-report.ts'
import {
  type ListOf,
  listKey,
  type Point,
  type PointsDraft,
  type PointsDrafts,
  type PointsOf,
  pointsDrafts,
  withPointAttachments,
} from '../../case-file/points-draft.ts'
import type { RowKind } from '../../case-file/views-draft.ts'
import type { KeyOf } from '../../i18n/index.ts'
import { given } from '../asking/asking.ts'
import type { Holder } from '../attach/holder.ts'
import { writtenIn } from '../written-in.ts'

export type PointsKey = KeyOf<'reply-to-report'>

export interface PointsAbout {
  readonly conference: Conference | undefined
  /** The papers of the case file that it can be about. */
  readonly papers: readonly CaseDocument[]
  /** The children a point may be about: those of the paper, or all of this person's. */
  readonly children: readonly ChildCard[]
}

export interface Pointing<O extends Sealed = Sealed> {
  readonly slug: PointsOf
  readonly operation: O
  readonly paper: CaseDocument['what']
  readonly title: PointsKey
  readonly lead: PointsKey
  readonly which: PointsKey
  readonly whichHint: PointsKey
  readonly says: PointsKey
  readonly readers: PointsKey
  /** Before Send, when it cannot be said on the day of a meeting any more. */
  readonly cannotTakeBack?: PointsKey
  /** A point may be about one child alone. */
  readonly isForOneChild?: boolean
  readonly inputOf: (draft: PointsDraft, about: PointsAbout) => InputOf<O>
}

/** In the order in which it helps to think of them. */
export const kinds: readonly { readonly kind: RowKind; readonly label: KeyOf<'share-views'> }[] = [
  { kind: 'fact-error', label: 'P6.fact-error' },
  { kind: 'missing', label: 'P6.missing' },
  { kind: 'opinion', label: 'P6.opinion' },
  { kind: 'agree', label: 'P6.agree' },
]

export const kindOf = (value: string): RowKind => kinds.find(({ kind }) => kind === value)?.kind ?? 'opinion'

/** What a kind of point has no room for: something missing is not in the report, an agreement needs no proof. */
export function partsOf({ kind, ...point }: Point): readonly ('says' | 'isSo' | 'shows')[] {
  const all = ['says', 'isSo', 'shows'] as const
  return all.filter((part) => {
    if (point[part] !== '') return true
    if (kind === 'missing') return part !== 'says'
    return !(kind === 'agree' && part === 'shows')
  })
}

/** Text as it was written, or nothing when it is empty. */
export const written = (text: string) => (text.trim() ? { text, ...writtenIn(text) } : undefined)

/** Where what goes with one point lies. */
export const attachedToPoint = (list: ListOf, id: string): Holder<PointsDrafts> => ({
  at: pointsDrafts,
  field: `${listKey(list)}/${id}`,
  read: (all) => all[listKey(list)]?.points.find((one) => one.id === id)?.attachments ?? [],
  write: (all, attachments) => withPointAttachments(all, list, id, attachments),
})

export const childIn = (children: readonly ChildCard[], id: string | undefined): string | undefined =>
  children.find((one) => one.id === id)?.name

/** How many photos, pictures and voices the whole list holds. */
export const attachedInAll = ({ points }: PointsDraft): number =>
  points.reduce((sum, { attachments = [] }) => sum + attachments.length, 0)

/** What goes with a point. The numbers are given to those of all points together (`numbered`). */
export const attachedOf = ({ attachments = [] }: Point): ReportPoint['attachments'] =>
  attachments.length > 0 ? attachments.map((one) => ({ ...one, part: 1 })) : undefined

/** A point as it goes: only what was written. */
export const sayable = (point: Point): ReportPoint => ({
  id: point.id,
  kind: point.kind,
  ...given({
    childId: point.childId,
    page: point.page.trim() || undefined,
    paragraph: point.paragraph.trim() || undefined,
    says: written(point.says),
    isSo: written(point.isSo),
    shows: written(point.shows),
    attachments: attachedOf(point),
  }),
})
