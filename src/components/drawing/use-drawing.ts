/**
 * A drawing while it is on the screen. Every step starts to be kept the moment it is finished, and what is not kept yet
 * is kept with the next. When somebody drew in another tab meanwhile, their steps come first and ours after them.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Operation } from '../../case-file/drawing.ts'
import {
  type DrawingState,
  DrawnElsewhereError,
  headOf,
  readDrawing,
  saveDrawing,
} from '../../case-file/drawings.ts'
import { get, isOpen, watch } from '../../store/index.ts'
import type { KeeperState } from '../keeper.ts'
import { useKeeper } from '../use-keeper.ts'

export interface Drawing {
  /** The steps that stand. */
  readonly operations: readonly Operation[]
  readonly edits: number
  readonly state: KeeperState
  add(operation: Operation): void
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
  settle(): Promise<boolean>
}

interface Unsaved {
  readonly edits: number
  readonly from: number
  readonly added?: Operation
}

/** Undefined while it is being read. What is not listed belongs to one field of a page and is found there again. */
export function useDrawing(
  id: string,
  { isListed = true }: { readonly isListed?: boolean } = {},
): Drawing | undefined {
  const [shown, setShown] = useState<DrawingState>()
  const me = useRef({
    by: crypto.randomUUID(),
    now: undefined as DrawingState | undefined,
    known: 0,
    unsaved: [] as readonly Unsaved[],
  }).current
  const [keeping, state] = useKeeper(() => save())

  function show(now: DrawingState): void {
    me.now = now
    setShown(now)
  }

  async function save(): Promise<void> {
    const { now, unsaved, known, by } = me
    if (!now) return
    const from = Math.min(now.operations.length, ...unsaved.map((one) => one.from))
    try {
      await saveDrawing({ id, by, known, now, from, isListed })
      me.unsaved = me.unsaved.filter(({ edits }) => edits > now.edits)
    } catch (error) {
      if (!(error instanceof DrawnElsewhereError)) throw error
      await takeTheirs(true)
      await save()
    }
  }

  async function takeTheirs(withMine: boolean): Promise<void> {
    const theirs = await readDrawing(id)
    const mine = withMine ? me.unsaved.flatMap(({ added }) => added ?? []) : []
    const standing = theirs.operations.slice(0, theirs.length)
    me.known = theirs.edits
    if (mine.length === 0) {
      me.unsaved = []
      return show(theirs)
    }
    const edits = theirs.edits + 1
    me.unsaved = mine.map((added) => ({ edits, from: theirs.length, added }))
    show({ operations: [...standing, ...mine], length: standing.length + mine.length, edits })
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: one opening of one drawing
  useEffect(() => {
    let isGone = false
    const ifHere = (work: () => Promise<void>) => {
      if (!isGone && isOpen()) work().catch(lockedIsFine)
    }
    ifHere(() => takeTheirs(false))
    const stop = watch(headOf(id), () =>
      ifHere(async () => {
        const { by, edits } = await get(headOf(id))
        if (!isGone && me.unsaved.length === 0 && by !== me.by && edits !== me.now?.edits)
          await takeTheirs(false)
      }),
    )
    return () => {
      isGone = true
      stop()
    }
  }, [id])

  if (!shown) return undefined
  const { operations, length, edits } = shown

  function change(next: DrawingState, unsaved: Unsaved): void {
    me.unsaved = [...me.unsaved, unsaved]
    show(next)
    keeping.changed()
    keeping.hurry()
  }
  function move(by: number): void {
    const now = me.now
    if (!now || now.length + by < 0 || now.length + by > now.operations.length) return
    const next = { ...now, length: now.length + by, edits: now.edits + 1 }
    change(next, { edits: next.edits, from: now.operations.length })
  }

  return {
    operations: operations.slice(0, length),
    edits,
    state,
    add(added) {
      const now = me.now
      if (!now) return
      const standing = now.operations.slice(0, now.length)
      const next = { operations: [...standing, added], length: now.length + 1, edits: now.edits + 1 }
      change(next, { edits: next.edits, from: now.length, added })
    },
    undo: length > 0 ? () => move(-1) : undefined,
    redo: length < operations.length ? () => move(1) : undefined,
    settle: keeping.settle,
  }
}

/** A door that was shut meanwhile leaves nothing to show; the lock screen is there. */
function lockedIsFine(error: unknown): void {
  if (isOpen()) reportError(error)
}
