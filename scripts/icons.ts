/**
 * Makes the app's PNG icons from the drawings in `public/icons`, with the Chromium that tests use.
 *
 *   npx tsx scripts/icons.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { launchOptions } from './chromium.mjs'

const icons = fileURLToPath(new URL('../public/icons/', import.meta.url))

/** An Apple icon has no transparent corners, so it is made from the drawing that fills its square. */
const wanted = [
  { file: 'icon-192.png', from: 'icon.svg', size: 192 },
  { file: 'icon-512.png', from: 'icon.svg', size: 512 },
  { file: 'maskable-512.png', from: 'icon-maskable.svg', size: 512 },
  { file: 'apple-touch.png', from: 'icon-maskable.svg', size: 180 },
]

const browser = await chromium.launch(launchOptions())
for (const { file, from, size } of wanted) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const drawing = readFileSync(`${icons}${from}`).toString('base64')
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${drawing}">`,
  )
  await page.locator('img').evaluate((img: HTMLImageElement) => img.decode())
  writeFileSync(`${icons}${file}`, await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
