/** A finger on the drawing board, as the screen itself reports it, and what can be seen on the paper. */
import type { Page } from 'playwright-core'

type At = readonly [x: number, y: number]

const WIDTH = 1200
const HEIGHT = 1400
const STEPS = 15

/** Draws along a way, in the steps of the paper. */
export async function drawWithFinger(
  page: Page,
  way: readonly At[],
  { lifts = true }: { lifts?: boolean } = {},
): Promise<void> {
  const board = page.locator('.paper-board')
  await board.scrollIntoViewIfNeeded()
  const box = (await board.boundingBox())!
  const devtools = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: At) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at
        ? [{ x: box.x + (at[0] / WIDTH) * box.width, y: box.y + (at[1] / HEIGHT) * box.height }]
        : [],
    })
  await touch('touchStart', way[0])
  for (const [index, [x, y]] of way.slice(1).entries()) {
    const [fromX, fromY] = way[index]!
    for (let step = 1; step <= STEPS; step++)
      await touch('touchMove', [fromX + ((x - fromX) * step) / STEPS, fromY + ((y - fromY) * step) / STEPS])
  }
  if (lifts) await touch('touchEnd')
  await devtools.detach()
}

/** Whether there is paint at one point of the paper. */
export function paintedAt(page: Page, x: number, y: number): Promise<boolean> {
  return page.evaluate(
    ([atX, atY]) => {
      const canvas = document.querySelectorAll<HTMLCanvasElement>('.paper-board canvas')[1]
      return (canvas?.getContext('2d')?.getImageData(atX!, atY!, 1, 1).data[3] ?? 0) > 200
    },
    [x, y],
  )
}
