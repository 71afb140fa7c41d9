/** A finger and keys on the drawing board, and what can be seen on the paper afterwards. */
import { fireEvent, screen } from '@testing-library/preact'
import { PAPER_HEIGHT, PAPER_WIDTH } from '../../src/case-file/drawing.ts'

export const paper = () => screen.findByRole('application')

function at(board: HTMLElement, x: number, y: number) {
  const { left, top, width, height } = board.getBoundingClientRect()
  return {
    clientX: left + (x / PAPER_WIDTH) * width,
    clientY: top + (y / PAPER_HEIGHT) * height,
    pointerId: 1,
    pointerType: 'touch',
    isPrimary: true,
    bubbles: true,
  }
}

type At = readonly [x: number, y: number]

/** As a screen notices a finger: every few steps. */
const NOTICED = 20

function* way(points: readonly At[]): Generator<At> {
  for (const [index, [x, y]] of points.entries()) {
    const [fromX, fromY] = points[index - 1] ?? [x, y]
    const parts = Math.max(Math.ceil(Math.hypot(x - fromX, y - fromY) / NOTICED), 1)
    for (let part = 1; part <= parts; part++)
      yield [fromX + ((x - fromX) * part) / parts, fromY + ((y - fromY) * part) / parts]
  }
}

/** Draws from point to point, in the steps of the paper. */
export async function drawLine(...points: readonly At[]): Promise<void> {
  const board = await paper()
  const send = (type: string, [x, y]: At) =>
    board.dispatchEvent(new PointerEvent(type, { ...at(board, x, y), button: 0, cancelable: true }))
  send('pointerdown', points[0]!)
  for (const point of way(points)) send('pointermove', point)
  send('pointerup', points.at(-1)!)
}

export const touch = (x: number, y: number) => drawLine([x, y])

/** Presses keys on the paper, as a keyboard does. */
export async function keys(...names: readonly string[]): Promise<void> {
  const board = await paper()
  board.focus()
  for (const key of names) fireEvent.keyDown(board, { key })
}

/** The colour at one point of the finished layer, with how solid it is. */
export async function colourAt(x: number, y: number): Promise<readonly number[]> {
  const canvas = (await paper()).querySelectorAll('canvas')[1]
  return [...(canvas?.getContext('2d')?.getImageData(x, y, 1, 1).data ?? [])]
}

/** The whole picture in one number, so that a pixel that differs is noticed. */
export async function hashOf(canvas: HTMLCanvasElement | OffscreenCanvas): Promise<string> {
  const on = canvas.getContext('2d') as CanvasRenderingContext2D // either kind reads the same way
  const { data } = on.getImageData(0, 0, canvas.width, canvas.height)
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', data))
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
