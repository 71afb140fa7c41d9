/**
 * The drawings somebody keeps on this phone, each in places of its own: a head and its steps, some to a place, so that
 * keeping a stroke never writes the whole picture again. Nothing that was drawn is written over by another tab: who
 * drew meanwhile is told, and puts their steps after the others.
 *
 * Undone steps stay until something new is drawn, so undo and redo work after the phone was locked or killed.
 */
import { erase, get, type Place, place, type Step, step, update, updateTogether } from '../store/index.ts'
import type { Operation } from './drawing.ts'

export interface DrawingHead {
  readonly madeAt?: string
  readonly changedAt?: string
  /** How many steps stand. */
  readonly length: number
  /** With those that were undone and can come back. */
  readonly end: number
  /** Grows with every change, and whose change was the last. */
  readonly edits: number
  readonly by?: string
  /** How many places its steps have ever taken. */
  readonly sheets: number
  readonly title?: string
  readonly about?: { readonly text: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' }
}

interface Sheet {
  readonly edits: number
  readonly operations: readonly Operation[]
}

export interface Drawings {
  readonly ids: readonly string[]
  /** Taken out, and when. They can be put back for thirty days. */
  readonly gone?: Readonly<Record<string, string>>
}

/** A drawing as it is in one tab: every step with those that were undone, and how many stand. */
export interface DrawingState {
  readonly operations: readonly Operation[]
  readonly length: number
  readonly edits: number
}

const EACH_SHEET = 40
const GONE_FOR_DAYS = 30

export const drawingsPlace: Place<Drawings> = place<Drawings>('drawings', { ids: [] })

export function headOf(id: string): Place<DrawingHead> {
  return place<DrawingHead>(`drawing/${id}`, { length: 0, end: 0, edits: 0, sheets: 0 })
}

function sheetOf(id: string, number: number): Place<Sheet> {
  return place<Sheet>(`drawing/${id}/${number}`, { edits: 0, operations: [] })
}

/** Somebody drew in another tab since this one looked. */
export class DrawnElsewhereError extends Error {
  override readonly name = 'DrawnElsewhereError'
}

export async function readDrawing(id: string): Promise<DrawingState> {
  const { length, end, edits } = await get(headOf(id))
  const sheets = await Promise.all(
    Array.from({ length: Math.ceil(end / EACH_SHEET) }, (_, number) => get(sheetOf(id, number))),
  )
  return { operations: sheets.flatMap(({ operations }) => operations).slice(0, end), length, edits }
}

export interface Saving {
  readonly id: string
  /** Who saves: one opening of a drawing, in one tab. */
  readonly by: string
  /** The last change of somebody else's that this tab knows of. */
  readonly known: number
  readonly now: DrawingState
  /** From which step on something may not be kept yet. */
  readonly from: number
  /** Among "My pictures"; without it, it belongs to one field of a page alone. */
  readonly isListed?: boolean
}

/** Keeps everything that is new, in one transaction. An older save of the same tab never wins over a newer one. */
export async function saveDrawing({ id, by, known, now, from, isListed = true }: Saving): Promise<void> {
  const { operations, length, edits } = now
  const end = operations.length
  const first = Math.floor(from / EACH_SHEET)
  const sheets = Math.ceil(end / EACH_SHEET)
  const at = new Date().toISOString()
  const head = step(headOf(id), (old): DrawingHead => {
    if (old.by !== by && old.edits !== known) throw new DrawnElsewhereError()
    if (old.by === by && old.edits > edits) return old
    return {
      ...old,
      madeAt: old.madeAt ?? at,
      changedAt: at,
      length,
      end,
      edits,
      by,
      sheets: Math.max(old.sheets, sheets),
    }
  })
  const written = Array.from({ length: Math.max(sheets - first, 0) }, (_, index): Step => {
    const number = first + index
    const mine = operations.slice(number * EACH_SHEET, (number + 1) * EACH_SHEET)
    return step(sheetOf(id, number), (old) => (old.edits > edits ? old : { edits, operations: mine }))
  })
  const listed = step(drawingsPlace, (old) =>
    old.ids.includes(id) ? old : { ...old, ids: [...old.ids, id] },
  )
  // With the first step of all a drawing is in the list; later it is there already.
  await updateTogether([head, ...written, ...(from === 0 && isListed ? [listed] : [])])
}

export async function keepDrawingWords(
  id: string,
  words: Pick<DrawingHead, 'title' | 'about'>,
): Promise<void> {
  const at = new Date().toISOString()
  await updateTogether([
    step(headOf(id), (old) => ({ ...old, ...words, madeAt: old.madeAt ?? at, changedAt: at })),
    step(drawingsPlace, (old) => (old.ids.includes(id) ? old : { ...old, ids: [...old.ids, id] })),
  ])
}

export async function takeOutDrawing(id: string): Promise<void> {
  await update(drawingsPlace, (old) => ({ ...old, gone: { ...old.gone, [id]: new Date().toISOString() } }))
}

export async function putBackDrawing(id: string): Promise<void> {
  await update(drawingsPlace, (old) => {
    const { [id]: _, ...gone } = old.gone ?? {}
    return { ...old, gone }
  })
}

/** What was taken out thirty days ago is gone for good, steps, words and all. */
export async function clearOldDrawings(now: Date): Promise<void> {
  const limit = now.getTime() - GONE_FOR_DAYS * 24 * 60 * 60 * 1000
  const { gone = {} } = await get(drawingsPlace)
  for (const [id, at] of Object.entries(gone)) {
    if (Date.parse(at) > limit) continue
    const { sheets } = await get(headOf(id))
    await update(drawingsPlace, (old) => {
      const { [id]: _, ...others } = old.gone ?? {}
      return { ids: old.ids.filter((one) => one !== id), gone: others }
    })
    for (let number = 0; number < sheets; number++) await erase(sheetOf(id, number))
    await erase(headOf(id))
  }
}
