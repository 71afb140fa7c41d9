/**
 * How much work of the page's thread lies between a finger that moved and the picture of the screen that shows it, on a
 * processor four times slower, on a drawing that has 300 strokes already. Beside it a bare canvas, where every move is
 * one straight line and nothing is kept: nothing can be less than that.
 *
 * Counted are the handlers of a move, what was asked for the next picture of the screen, and laying out and painting
 * it. Not counted is waiting for the screen, which is the same for both.
 */
import type { Page } from 'playwright-core'
import { follow } from '../test/journeys/family.ts'
import { said } from '../test/journeys/words.ts'

const SLOWER_PROCESSOR = 4
const LINES = 12
const MOVES = 60
export const STROKES_BEFORE = 300

type At = readonly [x: number, y: number]

/** A drawing with so many strokes, made by a finger. */
export async function openLongDrawing(page: Page): Promise<void> {
  await follow(page, '/en/draw-picture/')
  await page.getByRole('button', { name: said('draw-picture', 'list.new'), exact: true }).click()
  await page.locator('.paper-board').waitFor()
  for (let line = 0; line < STROKES_BEFORE; line++) {
    const y = 0.05 + ((line * 7) % 90) / 100
    await drag(page, '.paper-board', wave(0.05 + (line % 5) / 6, y, 4, 0.12))
  }
}

/** Milliseconds of work for each move that the screen showed. */
export async function workPerMove(page: Page, target: string): Promise<readonly number[]> {
  const devtools = await page.context().newCDPSession(page)
  await watchWork(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR })
  try {
    for (let line = 0; line < LINES; line++)
      await drag(page, target, wave(0.1, 0.1 + line * 0.06, MOVES, 0.8))
    return await page.evaluate(() => (globalThis as unknown as { work: number[] }).work)
  } finally {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await devtools.detach()
  }
}

/** The same paper with the least that draws anything. */
export async function openBareCanvas(page: Page): Promise<void> {
  await page.setContent(
    '<meta name=viewport content="width=device-width"><canvas id=bare width=1200 height=1400 style="inline-size:350px;touch-action:none"></canvas>',
  )
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas')!
    const on = canvas.getContext('2d')!
    let last: readonly [number, number] | undefined
    on.lineWidth = 26
    canvas.addEventListener('pointerdown', () => {
      last = undefined
    })
    canvas.addEventListener('pointermove', ({ offsetX, offsetY }) => {
      const next = [offsetX * (1200 / 350), offsetY * (1200 / 350)] as const
      requestAnimationFrame(() => {
        on.beginPath()
        on.moveTo(...(last ?? next))
        on.lineTo(...next)
        on.stroke()
        last = next
      })
    })
  })
}

function wave(x: number, y: number, moves: number, width: number): readonly At[] {
  return Array.from({ length: moves }, (_, at): At => [x + (width * at) / moves, y + Math.sin(at / 4) * 0.03])
}

async function drag(page: Page, target: string, way: readonly At[]): Promise<void> {
  const box = (await page.locator(target).boundingBox())!
  const devtools = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: At) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at ? [{ x: box.x + at[0] * box.width, y: box.y + at[1] * box.height }] : [],
    })
  await touch('touchStart', way[0])
  for (const at of way.slice(1)) await touch('touchMove', at)
  await touch('touchEnd')
  await devtools.detach()
}

/** Put in the page before the moves: adds up what each move costs, from the handlers to the painted picture. */
async function watchWork(page: Page): Promise<void> {
  await page.evaluate(() => {
    const all = { work: [] as number[] }
    Object.assign(globalThis, all)
    let handling = 0
    let began = 0
    let hasMoved = false
    addEventListener(
      'pointermove',
      () => {
        began = performance.now()
        hasMoved = true
      },
      { capture: true },
    )
    addEventListener('pointermove', () => {
      handling += performance.now() - began
    })
    const after = new MessageChannel()
    let frameBegan = 0
    after.port1.onmessage = () => {
      // The message comes once the picture of the screen is laid out and painted.
      if (hasMoved) all.work.push(handling + performance.now() - frameBegan)
      handling = 0
      hasMoved = false
    }
    const screen = {
      each() {
        frameBegan = performance.now()
        if (hasMoved) after.port2.postMessage('')
        requestAnimationFrame(screen.each)
      },
    }
    requestAnimationFrame(screen.each)
  })
}
