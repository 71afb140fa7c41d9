/** HEIC, the way many phones keep photos: read where the browser cannot, and kindly refused where nothing can. */
import { afterEach, expect, test, vi } from 'vitest'
import { noEdits } from '../../src/components/photo/edits.ts'
import { startPhotoWork } from '../../src/components/photo/photo-work.ts'
import { lookAt } from '../../src/components/photo/what-it-is.ts'
import { heicSample } from './heic-sample.ts'
import { colourAt, sizeOf } from './photos.ts'

const sample = Uint8Array.from(atob(heicSample), (char) => char.charCodeAt(0))

afterEach(() => vi.unstubAllGlobals())

test('a HEIC photo becomes a JPEG of the same picture', async () => {
  expect(lookAt(sample)).toEqual({ kind: 'heic' })
  const work = startPhotoWork()
  expect(await work.open(new Blob([sample]))).toMatchObject({ is: 'opened', width: 64, height: 40 })
  const finished = await work.finish(noEdits)
  work.end()
  if (finished.is !== 'finished') throw new TypeError('The photo was not finished.')
  expect(await sizeOf(finished.bytes)).toEqual([64, 40])
  const [red, green, blue] = await colourAt(finished.bytes, 0.2, 0.2)
  expect(red).toBeGreaterThan(180)
  expect(green).toBeLessThan(60)
  expect(blue).toBeLessThan(60)
  expect((await colourAt(finished.bytes, 0.2, 0.8))[2]).toBeGreaterThan(180)
})

test('when what reads HEIC cannot be had, that is what is said, and not that the photo is bad', async () => {
  const Real = Worker
  vi.stubGlobal(
    'Worker',
    class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(String(url).includes('heic') ? '/not-on-this-phone.js' : url, options)
      }
    },
  )
  const work = startPhotoWork()
  expect(await work.open(new Blob([sample]))).toEqual({ is: 'no', why: 'needs-internet' })
  work.end()
})

test.each([
  ['breaks off', () => sample.slice(0, 500)],
  ['holds nothing that can be drawn', () => sample.map((byte, at) => (at > 460 ? 0 : byte))],
])('a HEIC that %s is said to be broken', async (_, make) => {
  const work = startPhotoWork()
  expect(await work.open(new Blob([make()]))).toMatchObject({ is: 'no', why: 'broken' })
  work.end()
})
