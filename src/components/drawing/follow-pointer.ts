/**
 * A finger, a pen or a mouse on the paper, as points in the paper's own steps. Every point the screen noticed is used,
 * also those between two pictures. Whatever ends the touch, a call or a second hand too, keeps what was drawn.
 */
import { onPaper, PAPER_HEIGHT, PAPER_WIDTH, type Point } from '../../case-file/drawing.ts'

export interface Follower {
  /** False: this touch draws no line (it filled something, or put a stamp down). */
  begin(at: Point): boolean
  moved(points: readonly Point[], pressed: boolean): void
  finished(points: readonly Point[], pressed: boolean): void
}

/** Nearer than this adds nothing that can be seen. */
const NEAR = 3
/** A longer line is finished and goes on as a new one: painting it stays quick, and less of it can be lost. */
export const MOST_POINTS = 240

export interface Finger {
  /** What is being drawn is finished now, because the page is locked, hidden or left. */
  finish(): void
  stop(): void
}

export function followPointer(target: HTMLElement, follower: Follower): Finger {
  let pointer: number | undefined
  let pressed = false
  let points: Point[] = []
  let box = target.getBoundingClientRect()

  function pointOf({ clientX, clientY, pressure }: PointerEvent): Point {
    const [x, y] = onPaper(
      ((clientX - box.left) / box.width) * PAPER_WIDTH,
      ((clientY - box.top) / box.height) * PAPER_HEIGHT,
    )
    return pressed ? [x, y, Math.round(pressure * 100)] : [x, y]
  }

  function down(event: PointerEvent): void {
    if (pointer !== undefined || (event.pointerType === 'mouse' && event.button !== 0)) return
    event.preventDefault()
    target.focus({ preventScroll: true })
    // Measured once for each line: measuring while drawing makes the browser lay the page out again.
    box = target.getBoundingClientRect()
    pressed = event.pointerType === 'pen'
    points = [pointOf(event)]
    if (!follower.begin(points[0]!)) return
    pointer = event.pointerId
    try {
      target.setPointerCapture(event.pointerId)
    } catch {
      // A quick finger is gone again already; its one point is drawn all the same.
    }
    follower.moved(points, pressed)
  }

  function move(event: PointerEvent): void {
    if (event.pointerId !== pointer) return
    const between = event.getCoalescedEvents?.() ?? []
    const before = points.length
    for (const one of between.length > 0 ? between : [event]) add(pointOf(one))
    if (points.length === before) return
    follower.moved(points, pressed)
    if (points.length < MOST_POINTS) return
    follower.finished(points, pressed)
    points = points.slice(-1)
    follower.moved(points, pressed)
  }

  function add(point: Point): void {
    const last = points.at(-1)
    if (last && Math.abs(last[0] - point[0]) < NEAR && Math.abs(last[1] - point[1]) < NEAR) return
    points.push(point)
  }

  function finish(): void {
    if (pointer === undefined) return
    pointer = undefined
    follower.finished(points, pressed)
  }

  function up(event: PointerEvent): void {
    if (event.pointerId === pointer) finish()
  }

  const stop = new AbortController()
  const { signal } = stop
  target.addEventListener('pointerdown', down, { signal })
  target.addEventListener('pointermove', move, { signal })
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
    target.addEventListener(end, up, { signal })
  // Some phones scroll or open a menu under a long touch although the style says not to.
  target.addEventListener('contextmenu', (event) => event.preventDefault(), { signal })
  target.addEventListener('touchstart', (event) => event.preventDefault(), { signal, passive: false })
  return { finish, stop: () => stop.abort() }
}
