/** What a journey looks at: a screen without barriers that fits, and all that one person's phone is told. */
import { mkdirSync } from 'node:fs'
import { join as inFolder } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Product } from '../../scripts/product.ts'
import { follow, join, openPart, type Part } from './family.ts'
import { widerThanScreen } from './fits.ts'
import { type Line, layLine } from './line.ts'
import { openPhone, type Phone } from './phone.ts'

export interface Person {
  readonly line: Line
  readonly phone: Phone
  readonly part: Part
}

export async function aPhone(product: Product): Promise<Omit<Person, 'part'>> {
  const [line, phone] = await Promise.all([layLine(product.url), openPhone()])
  return { line, phone }
}

/** Somebody of the demo's families, joined on a phone of their own. */
export async function person(product: Product, name: string): Promise<Person> {
  const one = await aPhone(product)
  return { ...one, part: await join(one.phone.page, one.line.url, product.invitationFor(name)) }
}

export async function openDesk(page: Page, product: Product): Promise<void> {
  await page.setViewportSize({ width: 1100, height: 800 })
  await page.goto(product.deskUrl)
  await page.locator('input').first().fill(product.deskKey)
  await page.keyboard.press('Enter')
  await page.locator('a[href="#/inbox"]').first().waitFor()
}

/** What is on the screen has no barrier that a machine can find and fits; a picture of it is kept when asked for. */
export async function look(page: Page, name: string): Promise<void> {
  // A button that was just made ready is still changing its colour.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${name} ${id}: ${target}`)),
  ).toEqual([])
  expect(await page.evaluate(widerThanScreen), name).toEqual([])
  const folder = process.env.HEARD_PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: inFolder(folder, `${name}.png`), fullPage: true })
}

/** Everything the council answered one phone, as it came over the line. */
export const answers = ({ line }: Person) =>
  line.passed.filter(({ path: asked }) => asked.startsWith('/v1/')).map(({ body }) => body)

/** All that passes while one person opens their part and looks round: what is asked for, and each answer to the byte. */
export async function lookRound({ phone: { page }, line, part }: Person): Promise<readonly unknown[]> {
  const known = line.passed.length
  await page.goto(`${line.url}/en/my-words/`)
  await openPart(page, part)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForTimeout(2500)
  for (const to of ['/en/plan/', '/en/my-words/', '/en/']) await follow(page, to)
  return line.passed
    .slice(known)
    .filter(({ path: asked }) => asked.startsWith('/v1/'))
    .map(({ method, path: asked, status, headers: { date: _, ...headers }, body }) =>
      [method, asked, status, JSON.stringify(headers), body].join(' '),
    )
}
