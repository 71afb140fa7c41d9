/**
 * What a machine can find wrong with a page: axe with the rules of WCAG 2.2 A and AA and of good practice, and what
 * sticks out or is cut off on a screen 320 pixels wide. Many pages are looked at in one browser, several at a time.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'
import { clipped, widerThanScreen } from './fits.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Before anything else is opened in it. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(source)
  // Bars that stay on the screen cover what is under them at the moment axe looks, and what is not laid out yet lies
  // over what follows it. Here bars scroll along, and all of a page is laid out.
  await context.addInitScript(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '.bar,.nav,.foot{position:static!important}.later{content-visibility:visible!important}',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}

export async function axeFinds(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }
    const { violations } = await axe.run({ runOnly: only, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }, tags)
}

/** On a small screen; afterwards it is as wide as it was. */
export async function doesNotFit(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize()!
  await page.setViewportSize({ ...before, width: 320 })
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  const wide = await page.evaluate(widerThanScreen)
  const cut = await page.evaluate(clipped)
  await page.setViewportSize(before)
  return [
    ...wide.map((what) => `sticks out of 320 pixels: ${what}`),
    ...cut.map((what) => `cut off: ${what}`),
  ]
}

/** Everything found on the page that is open, each with the page's name before it. */
export async function barriersOn(page: Page, name: string): Promise<readonly string[]> {
  return [...(await axeFinds(page)), ...(await doesNotFit(page))].map((what) => `${name} ${what}`)
}

/** The same over many addresses that anybody may open, in as many tabs at once as make it quickest. */
export async function barriersAt(
  context: BrowserContext,
  url: string,
  addresses: readonly string[],
  tabs = 3,
): Promise<readonly string[]> {
  const left = [...addresses]
  const inOneTab = async () => {
    const page = await context.newPage()
    const found: string[] = []
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      await page.goto(url + address)
      await page.locator('h1').first().waitFor()
      found.push(...(await barriersOn(page, address)))
    }
    await page.close()
    return found
  }
  return (await Promise.all(Array.from({ length: tabs }, inOneTab))).flat()
}

/** Goes to a page inside the app: typing its address would load everything anew, and that locks the part. */
export async function goInside(page: Page, path: string): Promise<void> {
  if (new URL(page.url()).pathname === path) return
  await page.evaluate((href) => {
    const main = document.querySelector('main')!
    main.setAttribute('data-before', document.documentElement.lang)
    const link = document.createElement('a')
    link.href = href
    main.append(link)
    link.click()
    link.remove()
  }, path)
  await page.waitForURL(`**${path}`)
  // Another page is drawn anew; the same page in another language keeps its main part and changes its language.
  await page.waitForFunction(() => {
    const before = document.querySelector('[data-before]')
    const isThere = !before || before.getAttribute('data-before') !== document.documentElement.lang
    return isThere && document.querySelector('main h1') && !document.querySelector('[aria-busy=true]')
  })
  await page.evaluate(() => document.querySelector('[data-before]')?.removeAttribute('data-before'))
}
