/** What goes with somebody's words, on a phone with an open door: added, shown, named, taken out, put back, kept. */
import { screen, waitFor } from '@testing-library/preact'
import axe from 'axe-core'
import { beforeEach, expect, test, vi } from 'vitest'
import { attach, letGo, removedPlace, takeOut } from '../../src/components/attach/holder.ts'
import { openedIn } from '../../src/components/photo/opened-photo.ts'
import { areKept, dropBytes, get, lock, readBytes, update } from '../../src/store/index.ts'
import { type } from '../pages/show.tsx'
import { freshPhone } from '../store/fresh.ts'
import { attached, choose, draftPlace, holder, press, showField } from './attaching.tsx'
import { encoded, noisy, readAs, SECRET, taggedJpeg } from './photos.ts'

beforeEach(async () => {
  await freshPhone()
})

async function expectAccessible() {
  const { violations } = await axe.run(document.querySelector('main')!)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

const aPhoto = async () => attach(holder, await encoded('image/jpeg'), { kind: 'photo', type: 'image/jpeg' })

test('with nothing attached there are two ways to add something, and where it stays is said', async () => {
  await showField()
  await screen.findByRole('button', { name: 'Take or choose a photo' })
  await screen.findByRole('button', { name: 'Say it' })
  await screen.findByText(/stay on this phone until you send/)
  expect(document.querySelectorAll('.attached')).toHaveLength(0)
})

test('a photo is chosen, made ready, and added; what the camera wrote beside it is not in it', async () => {
  await showField()
  await press('Take or choose a photo')
  await choose(new File([await taggedJpeg(6)], 'IMG_0001.jpg', { type: 'image/jpeg' }))
  await press('Add this photo')
  await screen.findByText('Added, and saved on this phone.', {}, { timeout: 8000 })
  const [one] = await attached()
  expect(one).toMatchObject({ kind: 'photo', type: 'image/jpeg' })
  const bytes = await readBytes(one!)
  expect(readAs(bytes!)).not.toContain(SECRET)
  const image = await screen.findByAltText(/Photo 1/)
  await waitFor(() => expect((image as HTMLImageElement).naturalWidth).toBe(400))
})

test('a file that is no photo is turned away in words, and another can be chosen at once', async () => {
  await showField()
  await press('Take or choose a photo')
  await choose(new File(['Dear all'], 'letter.jpg', { type: 'image/jpeg' }))
  await screen.findByText('We could not use that one')
  await choose(new Blob([await encoded('image/jpeg')]))
  await screen.findByRole('button', { name: 'Add this photo' })
  expect(await attached()).toEqual([])
})

test('a photo that was opened and not added waits here with what was done to it, and goes with nothing', async () => {
  const opened = openedIn(draftPlace.name, holder.field)
  const { unmount } = await showField()
  await press('Take or choose a photo')
  await choose(new File([await taggedJpeg(1)], 'IMG_0001.jpg', { type: 'image/jpeg' }))
  await press('Turn')
  const kept = await waitFor(async () => {
    const now = await get(opened)
    expect(now.edits?.turns).toBe(1)
    return now.kept!
  })
  expect(readAs((await readBytes(kept))!)).not.toContain(SECRET)
  const shown = document.querySelector('canvas')!
  const before = shown.width > shown.height
  unmount()
  expect(await attached()).toEqual([])

  await showField()
  await screen.findByText('There is a photo you have not added yet')
  await press('Look at it')
  await screen.findByRole('button', { name: 'Add this photo' }, { timeout: 8000 })
  const again = document.querySelector('canvas')!
  expect(again.width > again.height).toBe(before)
  await press('Add this photo')
  await screen.findByText('Added, and saved on this phone.', {}, { timeout: 8000 })
  expect(await attached()).toHaveLength(1)
  expect(await get(opened)).toEqual({})
  expect(await areKept([kept])).toBe(false)
})

test('one that is closed without adding is let go of', async () => {
  const opened = openedIn(draftPlace.name, holder.field)
  await showField()
  await press('Take or choose a photo')
  await choose(new Blob([await encoded('image/jpeg')]))
  const kept = await waitFor(async () => {
    const now = await get(opened)
    expect(now.kept).toBeDefined()
    return now.kept!
  })
  await press('Close without adding')
  await waitFor(async () => expect(await areKept([kept])).toBe(false))
  expect(screen.queryByText('There is a photo you have not added yet')).toBeNull()
})

test('one that is taken out can be put back where it was, and is gone for good when nobody does', async () => {
  await aPhoto()
  await aPhoto()
  const before = await attached()
  await showField()
  await press('Take out Photo 1')
  await waitFor(async () => expect(await attached()).toEqual(before.slice(1)))
  await press('Undo')
  await waitFor(async () => expect(await attached()).toEqual(before))

  await takeOut(holder, before[0]!)
  await letGo()
  expect(await areKept([before[0]!])).toBe(true)
  await letGo(0)
  expect(await areKept([before[0]!])).toBe(false)
  expect(await areKept([before[1]!])).toBe(true)
  expect(await get(removedPlace)).toEqual([])
})

test('what its maker calls it and says about it is kept as it is written', async () => {
  await aPhoto()
  await showField()
  await press('Add words to Photo 1')
  type(await screen.findByLabelText('A name for it'), 'Our garden')
  type(await screen.findByLabelText('What do you want to say about it?'), 'لقد زرعنا الطماطم')
  await waitFor(async () =>
    expect((await attached())[0]).toMatchObject({
      title: { text: 'Our garden', dir: 'ltr' },
      about: { text: 'لقد زرعنا الطماطم', dir: 'rtl' },
    }),
  )
  type(await screen.findByLabelText('A name for it'), ' ')
  await waitFor(async () => expect((await attached())[0]).not.toHaveProperty('title'))
})

test('nothing is on the screen while the part is locked, and no address of a photo works any more', async () => {
  await aPhoto()
  await showField()
  const image = (await screen.findByAltText(/Photo 1/)) as HTMLImageElement
  const url = image.src
  expect((await fetch(url)).ok).toBe(true)
  lock()
  await waitFor(() => expect(document.querySelector('.attach')).toBeNull())
  await expect(fetch(url)).rejects.toThrow()
})

test('bytes that are not on the phone any more are said to be missing', async () => {
  await aPhoto()
  const list = await attached()
  await dropBytes(list, draftPlace, (old) => old)
  await showField()
  await screen.findByText('This is not on this phone any more.')
  await press('Take out Photo 1')
  await waitFor(async () => expect(await attached()).toEqual([]))
})

test('when there is room for no more, nothing offers to add more', async () => {
  await aPhoto()
  const [one] = await attached()
  await update(draftPlace, (old) => ({
    ...old,
    attachments: Array.from({ length: 20 }, (_, at) => ({ ...one!, key: one!.key.slice(0, -2) + (at + 10) })),
  }))
  await showField()
  await screen.findByText(/no room for more here/)
  expect(screen.queryByRole('button', { name: 'Say it' })).toBeNull()
})

test('a full envelope stops adding in a field that has room of its own', async () => {
  await showField({ inAll: 40 })
  await screen.findByText(/no room for more here/)
})

test('on a full phone the photo stays on the screen, and goes in when there is room', async () => {
  await showField()
  await press('Take or choose a photo')
  await choose(new Blob([await encoded('image/jpeg')]))
  const real = IDBObjectStore.prototype.put
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError')
  })
  await press('Add this photo')
  await screen.findByText('This phone is full')
  put.mockRestore()
  expect(IDBObjectStore.prototype.put).toBe(real)
  expect(await attached()).toEqual([])
  await press('Add this photo')
  await screen.findByText('Added, and saved on this phone.')
  expect(await attached()).toHaveLength(1)
})

test('a box covers by arrow keys alone, steps are undone one by one, and the photo as it was can be seen', async () => {
  await showField()
  await press('Take or choose a photo')
  await choose(new Blob([await encoded('image/jpeg')]))
  await press('Cover something')
  await press('Cover with a box')
  const cover = await screen.findByRole('button', { name: 'Cover 1' })
  const left = Number.parseFloat(cover.style.left)
  cover.focus()
  cover.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
  await waitFor(() => expect(Number.parseFloat(cover.style.left)).toBeGreaterThan(left))
  cover.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', shiftKey: true, bubbles: true }))
  await waitFor(() => expect(Number.parseFloat(cover.style.height)).toBeGreaterThan(31))
  await press('Undo')
  await press('Undo')
  await waitFor(() => expect(Number.parseFloat(cover.style.left)).toBe(left))
  await press('As it was')
  await screen.findByText('This is the photo before you changed it.')
  expect(screen.queryByRole('button', { name: 'Cover 1' })).toBeNull()
})

test('a large photo is shown as being made ready, and can be stopped', async () => {
  await showField()
  await press('Take or choose a photo')
  await choose(new Blob([await noisy(4000, 3000)]))
  await screen.findByText('Getting your photo ready…')
  await press('Stop')
  await screen.findByText('Choose one from this phone')
})

test('every state reads well to a machine', async () => {
  await aPhoto()
  await showField()
  await screen.findByAltText(/Photo 1/)
  await press('Add words to Photo 1')
  await expectAccessible()
  await press('Take or choose a photo')
  await choose(new Blob([await encoded('image/jpeg')]))
  await press('Cover something')
  await press('Cover with a box')
  await screen.findByRole('button', { name: 'Wider' })
  await expectAccessible()
})
