/**
 * How soon the words of a page stand on a cheap phone with slow data: its largest contentful paint.
 * A fresh browser context each time, so nothing is kept. A time is only worth comparing within one run.
 */
import type { Browser } from 'playwright-core'

const SLOWER_PROCESSOR = 4

export async function largestPaintMs(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
    ignoreHTTPSErrors: true,
  })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR })
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForTimeout(1000)
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const last = list.getEntries().at(-1)
            if (last) resolve(last.startTime)
          }).observe({ type: 'largest-contentful-paint', buffered: true })
        }),
    )
  } finally {
    await context.close()
  }
}
