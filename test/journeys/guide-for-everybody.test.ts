/** Every page of the guide can be used by everybody: its structure, its contrast, its sizes, as axe-core knows them. */
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Product, startProduct } from '../../scripts/product.ts'
import { topics } from '../../src/content/order.ts'
import { openPhone, type Phone } from './phone.ts'

let product: Product
let phone: Phone

beforeAll(async () => {
  product = await startProduct()
  phone = await openPhone()
})
afterAll(async () => {
  await phone?.end()
  await product?.end()
})

/** Bars that stay on the screen cover what is under them at the moment axe looks, so they scroll along here. */
const letBarsScroll = () =>
  phone.page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.bar,.nav,.foot{position:static!important}')
    document.adoptedStyleSheets = [sheet]
  })

const all = ['', ...topics, 'whole']

// The pages of a language are drawn alike, so every eighth of the Arabic ones is enough.
test.each([
  ['en', all],
  ['ar', all.filter((_, at) => at % 8 === 0)],
] as const)('the guide in “%s”', async (language, pages) => {
  const found: string[] = []
  for (const page of pages) {
    await phone.page.goto(`${product.url}/${language}/guide/${page ? `${page}/` : ''}`)
    await letBarsScroll()
    const { violations } = await new AxeBuilder({ page: phone.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    for (const { id, nodes } of violations) found.push(`${page || 'guide'}: ${id} at ${nodes[0]?.target}`)
  }
  expect(found).toEqual([])
})
