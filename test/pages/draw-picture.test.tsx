/** The drawing board in a real browser: nothing that was drawn is lost, and it can be drawn on without a finger. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test, vi } from 'vitest'
import { type Operation, toPoints } from '../../src/case-file/drawing.ts'
import { drawingsPlace, readDrawing } from '../../src/case-file/drawings.ts'
import { wishesPlace } from '../../src/case-file/wishes-draft.ts'
import { whole } from '../../src/components/drawing/keep-picture.ts'
import { beginAt } from '../../src/components/steps.ts'
import { today } from '../../src/i18n/index.ts'
import { DrawPicture } from '../../src/pages/draw-picture/page.tsx'
import { ShareWishes } from '../../src/pages/share-wishes/page.tsx'
import { get, lock, readBytes, unlock, update } from '../../src/store/index.ts'
import { freshPhone, PIN } from '../store/fresh.ts'
import { colourAt, drawLine, hashOf, keys, paper, touch } from './paper.ts'
import { show } from './show.tsx'

const blue = [0x2b, 0x6c, 0xa3, 255]
const red = [0xd2, 0x3b, 0x4e, 255]

let id: string
let door: Awaited<ReturnType<typeof freshPhone>>

beforeEach(async () => {
  door = await freshPhone()
  id = crypto.randomUUID()
})

async function open() {
  beginAt(`draw/${id}`)
  await show(DrawPicture)
  await paper()
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
async function kept(): Promise<readonly Operation[]> {
  const { operations, length } = await readDrawing(id)
  return operations.slice(0, length)
}
const waitForKept = (many: number) => waitFor(async () => expect(await kept()).toHaveLength(many))

/** A house that paint cannot run out of. */
async function drawBox(): Promise<void> {
  await drawLine([300, 300], [900, 300], [900, 900], [300, 900], [300, 300], [400, 300])
}

test('a line is on the phone when the finger is lifted, and still there when the app was killed', async () => {
  await open()
  await press('Blue')
  await drawLine([200, 200], [400, 260], [700, 420])
  await waitForKept(1)
  const [line] = await kept()
  expect(line).toMatchObject({ do: 'stroke', colour: 'blue', size: 'middle' })
  if (line?.do !== 'stroke') throw new Error('There is one line.')
  expect(toPoints(line.points, false)[0]).toEqual([200, 200])
  expect(await colourAt(400, 258)).toEqual(blue)
  cleanup()
  await open()
  await waitFor(async () => expect(await colourAt(400, 258)).toEqual(blue))
})

test('what is drawn while the part is locked, hidden or left is kept up to that moment', async () => {
  await open()
  const board = await paper()
  const box = board.getBoundingClientRect()
  const more = { pointerId: 1, pointerType: 'touch', button: 0, bubbles: true }
  const point = (part: number) => ({
    ...more,
    clientX: box.left + box.width * part,
    clientY: box.top + box.height * 0.5,
  })
  board.dispatchEvent(new PointerEvent('pointerdown', point(0.2)))
  board.dispatchEvent(new PointerEvent('pointermove', point(0.6)))
  lock()
  await waitFor(() => expect(screen.queryByRole('application')).toBeNull())
  await unlock(door, PIN)
  await waitForKept(1)
})

test('keys make the same kind of steps as a finger, and say where the pen is', async () => {
  await open()
  await keys(' ', 'ArrowRight', 'ArrowRight', 'ArrowDown')
  await screen.findByText('14 from the left, 15 from the top')
  await keys(' ')
  await screen.findByText('The pen is up.')
  await press('Fill')
  await keys('Home', ' ')
  await press('Stamp')
  await press('Cat')
  await keys('PageDown', 'Enter')
  await waitForKept(3)
  const steps = await kept()
  expect(steps.map((step) => step.do)).toEqual(['stroke', 'fill', 'stamp'])
  expect(steps[0]).toMatchObject({ colour: 'black', size: 'middle', pressed: true })
  expect(steps[2]).toMatchObject({ stamp: 'cat', x: 500, y: 950 })
  expect((await colourAt(650, 700))[3]).toBe(255)
})

test('without a finger and without a keyboard, buttons move the pen and draw', async () => {
  await open()
  await press('Draw with buttons')
  await press('4 from the left, 4 from the top')
  await press('Put the pen down')
  await press('Right')
  await press('Down')
  await press('Lift the pen')
  await waitForKept(1)
  expect((await kept())[0]).toMatchObject({ do: 'stroke', pressed: true })
})

test('paint fills what is enclosed and nothing else, and rubbing out shows the paper', async () => {
  await open()
  await press('Thick')
  await drawBox()
  await press('Red')
  await press('Fill')
  await touch(600, 600)
  await waitForKept(2)
  expect(await colourAt(600, 600)).toEqual(red)
  expect(await colourAt(340, 600)).toEqual(red)
  expect((await colourAt(100, 600))[3]).toBe(0)
  await press('Rub out')
  await drawLine([600, 500], [600, 700])
  await waitForKept(3)
  expect((await colourAt(600, 600))[3]).toBe(0)
  expect(await colourAt(450, 600)).toEqual(red)
  await touch(800, 600)
  await waitForKept(4)
  expect((await colourAt(800, 600))[3]).toBe(0)
})

test('undo and redo go all the way, also after the app was closed', async () => {
  await open()
  for (let line = 0; line < 5; line++) await drawLine([100, 100 + line * 100], [1000, 100 + line * 100])
  await waitForKept(5)
  await press('Undo')
  await press('Undo')
  await waitForKept(3)
  expect((await colourAt(500, 500))[3]).toBe(0)
  cleanup()
  await open()
  await press('Redo')
  await waitForKept(4)
  expect((await colourAt(500, 400))[3]).toBe(255)
  await press('Clear the paper')
  await waitForKept(5)
  expect((await colourAt(500, 100))[3]).toBe(0)
  await press('Undo')
  await waitFor(async () => expect((await colourAt(500, 100))[3]).toBe(255))
  expect((await readDrawing(id)).operations).toHaveLength(5)
})

test('the same steps make the same picture to the last pixel, drawn, undone, and painted again', async () => {
  await open()
  await press('Green')
  await drawBox()
  for (let line = 0; line < 45; line++) await drawLine([60, 30 * line + 20], [180, 30 * line + 60])
  await press('Fill')
  await press('Orange')
  await touch(600, 600)
  await press('Stamp')
  await press('House')
  await touch(700, 1100)
  await press('Undo')
  await press('Undo')
  await press('Redo')
  await press('Redo')
  await waitForKept(48)
  const onScreen = (await paper()).querySelectorAll('canvas')[1]!
  const first = await hashOf(onScreen)
  cleanup()
  await open()
  await waitFor(async () => expect(await hashOf((await paper()).querySelectorAll('canvas')[1]!)).toBe(first))
  const steps = await kept()
  expect(await hashOf(whole(steps))).toBe(await hashOf(whole(steps)))
  expect(await hashOf(whole(steps))).not.toBe(await hashOf(whole(steps.slice(0, -1))))
})

test('a full phone keeps the picture on the screen, says so, and saves it when there is room', async () => {
  await open()
  await drawLine([200, 200], [700, 200])
  await waitForKept(1)
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  await drawLine([200, 500], [700, 500])
  await screen.findByText(/This phone is full/)
  expect((await colourAt(450, 500))[3]).toBe(255)
  vi.restoreAllMocks()
  await waitFor(async () => expect(await kept()).toHaveLength(2), { timeout: 8000 })
  await waitFor(() => expect(screen.queryByText(/This phone is full/)).toBeNull())
})

test('two tabs that draw on one paper keep the lines of both', async () => {
  await open()
  await drawLine([200, 200], [700, 200])
  await waitForKept(1)
  // The same drawing in another tab: another opening of it, which has seen one line.
  const { saveDrawing } = await import('../../src/case-file/drawings.ts')
  const before = await readDrawing(id)
  const theirs: Operation = { do: 'stamp', stamp: 'sun', colour: 'red', size: 'middle', x: 900, y: 900 }
  await Promise.all([
    saveDrawing({
      id,
      by: crypto.randomUUID(),
      known: before.edits,
      now: { operations: [...before.operations, theirs], length: 2, edits: before.edits + 1 },
      from: 1,
    }),
    drawLine([200, 500], [700, 500]),
  ])
  await waitForKept(3)
  expect((await kept()).map((step) => step.do).sort()).toEqual(['stamp', 'stroke', 'stroke'])
})

test('a picture is in the list, can be taken out and put back', async () => {
  await open()
  await drawLine([200, 200], [700, 200])
  await waitForKept(1)
  await press('Keep and close')
  await screen.findByRole('heading', { name: 'My pictures' })
  await press('Take out')
  await screen.findByText('The picture is taken out.')
  await waitFor(async () => expect((await get(drawingsPlace)).gone).toHaveProperty(id))
  await press('Undo')
  await waitFor(async () => expect((await get(drawingsPlace)).gone).toEqual({}))
  await screen.findByRole('button', { name: 'Go on drawing' })
})

test('a question can be answered by drawing, and gone on with there; it is in no list of pictures', async () => {
  await update(wishesPlace, () => ({ hasBegun: true, pausedOn: today() }))
  beginAt('thing/C3')
  await show(ShareWishes)
  await press('Draw it')
  await drawLine([200, 200], [700, 700])
  await press('Put the picture here')
  const picture = async () => (await get(wishesPlace)).things?.[0]?.attachments ?? []
  await waitFor(async () => expect(await picture()).toMatchObject([{ kind: 'picture', type: 'image/png' }]))
  const [first] = await picture()
  await press('Draw it')
  await drawLine([200, 900], [700, 900])
  await press('Put the picture here')
  await waitFor(async () => expect((await picture())[0]?.sha256).not.toBe(first?.sha256))
  expect(await picture()).toHaveLength(1)
  // What it took the place of is gone from the phone.
  expect(first && (await readBytes(first))).toBeUndefined()
  expect((await get(drawingsPlace)).ids).toEqual([])
})
