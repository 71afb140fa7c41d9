/**
 * The layer of finished steps. It paints only what is new; for undo it goes back to a copy from a few steps ago, so a
 * long drawing is never painted again from its beginning for one step. When the browser threw the layer away, all of it
 * is painted again from the steps.
 */
import { type Operation, PAPER_HEIGHT, PAPER_WIDTH, standing } from '../../case-file/drawing.ts'
import { paintOn } from './paint.ts'

const EACH_COPY = 20
const QUIET_MS = 1_000

interface Copy {
  readonly of: readonly Operation[]
  readonly canvas: HTMLCanvasElement
}

export interface FinishedLayer {
  show(operations: readonly Operation[]): void
  end(): void
}

export function finishedLayer(canvas: HTMLCanvasElement): FinishedLayer {
  canvas.width = PAPER_WIDTH
  canvas.height = PAPER_HEIGHT
  // Filling reads the layer back, so it stays where reading is quick.
  const on = canvas.getContext('2d', { willReadFrequently: true })
  let painted: readonly Operation[] = []
  let copies: readonly Copy[] = []
  let waiting: ReturnType<typeof setTimeout> | undefined

  function wipe(): void {
    on?.clearRect(0, 0, PAPER_WIDTH, PAPER_HEIGHT)
    painted = []
  }

  function goBackTo(operations: readonly Operation[]): void {
    copies = copies.filter(({ of }) => isBeginning(of, operations))
    const copy = copies.at(-1)
    wipe()
    if (!copy) return
    on?.drawImage(copy.canvas, 0, 0)
    painted = copy.of
  }

  function takeCopy(): void {
    if (!on || painted.length < (copies.at(-1)?.of.length ?? 0) + EACH_COPY) return
    // The older of two is used again: a phone has little room for pictures of pictures.
    const old = copies.length > 1 ? copies[0] : undefined
    const copy = old?.canvas ?? document.createElement('canvas')
    copy.width = PAPER_WIDTH
    copy.height = PAPER_HEIGHT
    copy.getContext('2d', { willReadFrequently: true })?.drawImage(canvas, 0, 0)
    copies = [...copies.filter((one) => one !== old), { of: painted, canvas: copy }]
  }

  function show(operations: readonly Operation[]): void {
    const wanted = standing(operations)
    if (!on) return
    if (!isBeginning(painted, wanted)) goBackTo(wanted)
    const fresh = wanted.slice(painted.length)
    for (const operation of fresh) {
      paintOn(on, operation)
      painted = wanted.slice(0, painted.length + 1)
      if (fresh.length > 1) takeCopy()
    }
    // A copy takes a moment: between two lines there is one, in the middle of one there is not.
    clearTimeout(waiting)
    waiting = setTimeout(takeCopy, QUIET_MS)
  }

  const again = () => {
    const all = painted
    copies = []
    painted = []
    show(all)
  }
  canvas.addEventListener('contextrestored', again)
  return {
    show,
    end() {
      clearTimeout(waiting)
      canvas.removeEventListener('contextrestored', again)
    },
  }
}

function isBeginning(some: readonly Operation[], all: readonly Operation[]): boolean {
  // The last one first: it is the one that differs, if any does.
  if (some.length > all.length) return false
  for (let at = some.length - 1; at >= 0; at--) if (some[at] !== all[at]) return false
  return true
}
