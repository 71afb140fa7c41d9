/** The pen that keys and buttons move: where it is, what it is drawing, and what is said about it. */
import { useCallback, useRef, useState } from 'preact/hooks'
import { PAPER_HEIGHT, PAPER_WIDTH, type Point } from '../../case-file/drawing.ts'
import { useWords } from '../../i18n/index.ts'
import type { Tool } from './board-words.ts'
import { MOST_POINTS } from './follow-pointer.ts'
import { keySteps, movedPen, type Pen, penAtRest, penDown, penTo, penUp, placeOf } from './pen-by-keys.ts'

const FAR = 4
const farSteps: Readonly<Record<string, readonly [number, number]>> = {
  Home: [-FAR, 0],
  End: [FAR, 0],
  PageUp: [0, -FAR],
  PageDown: [0, FAR],
}

interface PenHands {
  showLine(points: readonly Point[], pressed: boolean): void
  finishLine(points: readonly Point[], pressed: boolean): void
  actAt(x: number, y: number): boolean
  tool(): Tool
  say(says: string): void
}

export interface MovingPen {
  readonly pen: Pen
  /** Somebody has moved it, so it is shown. */
  readonly isUsed: boolean
  move(across: number, down: number): void
  goTo(x: number, y: number): void
  use(): void
  /** What it was drawing is finished and kept. */
  lift(): void
  /** True when the key was for the pen. */
  onKey(event: KeyboardEvent): boolean
  markAt(mark: HTMLElement | null): void
}

export function usePen(hands: PenHands): MovingPen {
  const t = useWords('draw-picture')
  const [pen, setPen] = useState<Pen>(penAtRest)
  const [isUsed, setUsed] = useState(false)
  // Keys can come faster than the screen is drawn.
  const newest = useRef(pen)

  function show(next: Pen): void {
    newest.current = next
    setPen(next)
    if (next.line) hands.showLine(next.line, true)
  }
  const place = () => t('pen.place', placeOf(newest.current))

  function lift(): void {
    const { line } = newest.current
    if (!line) return
    show(penUp(newest.current))
    hands.finishLine(line, true)
  }
  function moved(next: Pen): void {
    setUsed(true)
    show(next)
    // A long line is finished and goes on as a new one, as under a finger.
    if ((next.line?.length ?? 0) >= MOST_POINTS) {
      lift()
      show(penDown(newest.current))
    }
    hands.say(place())
  }
  function use(): void {
    setUsed(true)
    const { x, y, line } = newest.current
    if (line) {
      lift()
      hands.say(t('pen.isUp'))
    } else if (hands.actAt(x, y)) {
      hands.say(
        hands.tool() === 'fill' ? t('pen.filled', placeOf({ x, y })) : t('pen.stamped', placeOf({ x, y })),
      )
    } else {
      show(penDown(newest.current))
      hands.say(t('pen.isDown'))
    }
  }
  const move = (across: number, down: number) => moved(movedPen(newest.current, across, down))

  return {
    pen,
    isUsed,
    move,
    goTo: (x, y) => moved(penTo(newest.current, x, y)),
    use,
    lift,
    onKey({ key, ctrlKey, metaKey, altKey }) {
      if (ctrlKey || metaKey || altKey) return false
      const steps = keySteps[key] ?? farSteps[key]
      if (steps) move(...steps)
      else if (key === ' ' || key === 'Enter') use()
      else if (key === 'Escape' && newest.current.line) {
        lift()
        hands.say(t('pen.isUp'))
      } else return false
      return true
    },
    markAt: useCallback(
      (mark: HTMLElement | null) => {
        mark?.style.setProperty('inset-inline-start', `${(pen.x / PAPER_WIDTH) * 100}%`)
        mark?.style.setProperty('inset-block-start', `${(pen.y / PAPER_HEIGHT) * 100}%`)
        mark?.classList.toggle('is-down', pen.line !== undefined)
      },
      [pen],
    ),
  }
}
