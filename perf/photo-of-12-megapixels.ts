/**
 * How long a photo of 12 megapixels takes from being chosen to being seen, and whether the page stands still meanwhile.
 *
 * A browser's own throttling slows the page and no worker. So the time is taken at full speed, all threads in it, and
 * multiplied; the longest task is that of a page which is throttled.
 */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'

export const SLOWER_PROCESSOR = 4

export interface PhotoMs {
  /** From choosing to seeing it as it will be. */
  readonly ready: number
  /** From “Add this photo” to its being sealed on the phone. */
  readonly added: number
  /** The longest that the page's main thread was busy in one go. */
  readonly longest: number
}

/** As large as a phone's camera makes them, with the grain of a room in the evening. */
export async function aPhotoOf12Megapixels(folder: string): Promise<{ path: string; bytes: number }> {
  const noise = { type: 'gaussian', mean: 128, sigma: 14 } as const
  const path = join(folder, 'IMG_0001.jpg')
  const { size } = await sharp({
    create: { width: 4032, height: 3024, channels: 3, background: '#888', noise },
  })
    .jpeg({ quality: 90 })
    .withMetadata({ orientation: 6 })
    .toFile(path)
  return { path, bytes: size }
}

/** On a question with its field for photos. It is left as it was found but for the photo. */
export async function addPhotoMs(page: Page, path: string, rate: number): Promise<PhotoMs> {
  const devtools = await page.context().newCDPSession(page)
  await page.locator('[data-opens=photo] button').click()
  const choose = page.locator('input[type=file]').nth(1)
  await choose.waitFor({ state: 'attached' })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate })
  try {
    await page.evaluate(() => {
      const seen = { chosen: 0, ready: 0, pressed: 0, added: 0, longest: 0 }
      Object.assign(window, { seen })
      const before = document.querySelectorAll('.attached > li').length
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
      }).observe({ entryTypes: ['longtask'] })
      document.addEventListener('change', () => {
        seen.chosen ||= performance.now()
      })
      document.addEventListener(
        'click',
        ({ target }) => {
          if (target instanceof Element && target.closest('.tool .btns')) seen.pressed = performance.now()
        },
        true,
      )
      new MutationObserver(() => {
        if (document.querySelector('.photo-board')) seen.ready ||= performance.now()
        if (document.querySelectorAll('.attached > li').length > before) seen.added ||= performance.now()
      }).observe(document.body, { childList: true, subtree: true })
    })
    // By its path: bytes that are handed to the page from outside would be counted against it.
    await choose.setInputFiles(path)
    await page.locator('.photo-board').waitFor()
    await page.locator('.tool .btns .btn').first().click()
    await page.locator('.photo-board').waitFor({ state: 'detached' })
    await page.waitForTimeout(200)
    return await page.evaluate(() => {
      const { seen } = window as unknown as {
        seen: { chosen: number; ready: number; pressed: number; added: number; longest: number }
      } // put there above
      return { ready: seen.ready - seen.chosen, added: seen.added - seen.pressed, longest: seen.longest }
    })
  } finally {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await devtools.detach()
  }
}
