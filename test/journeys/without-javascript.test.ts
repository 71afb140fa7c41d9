/** With JavaScript switched off the whole guide can be read, in every language that is offered. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Product, startProduct } from '../../scripts/product.ts'
import { inVoice, topics, voices } from '../../src/content/order.ts'
import { languages, offered } from '../../src/i18n/languages.ts'
import { openPhone, type Phone, readable } from './phone.ts'

let product: Product
let phone: Phone

beforeAll(async () => {
  product = await startProduct()
  phone = await openPhone({ javaScript: false })
})
afterAll(async () => {
  await phone?.end()
  await product?.end()
})

const pages = [
  'welcome',
  'guide',
  ...[...topics, ...voices].map((topic) => `guide/${topic}`),
  ...voices.flatMap((voice) => inVoice[voice].map((topic) => `guide/${topic}/${voice}`)),
  'get-help-now',
]

test.each(offered.flatMap((language) => pages.map((page) => ({ language, page }))))(
  'without JavaScript, $language/$page can be read',
  async ({ language, page }) => {
    await phone.page.goto(`${product.url}/${language}/${page}/`)
    const html = phone.page.locator('html')
    expect(await html.getAttribute('lang')).toBe(language)
    expect(await html.getAttribute('dir')).toBe(languages[language].dir)
    expect(await phone.page.locator('h1').isVisible()).toBe(true)
    const words = (await readable(phone.page)).split(/\s+/)
    expect(words.length).toBeGreaterThan(60)
    const script = { ar: /[\u0600-\u06ff]{3,}/, pl: /[ąćęłńóśźż]/, en: /\b(the|you)\b/ }[language]
    expect(words.join(' ')).toMatch(script)
  },
)

test('every link of every public page, in every language, leads to something that is there', async () => {
  const read = new Map<string, Promise<string | undefined>>()
  const pageAt = (path: string) => {
    const answer =
      read.get(path) ?? fetch(product.url + path).then((one) => (one.ok ? one.text() : undefined))
    read.set(path, answer)
    return answer
  }
  const lost: string[] = []
  let links = 0
  for (const from of offered.flatMap((language) => pages.map((page) => `/${language}/${page}/`))) {
    const html = (await pageAt(from)) ?? ''
    for (const [, href = ''] of html.matchAll(/<a[^>]*\shref="([/#][^"]*)"/g)) {
      const { pathname, hash } = new URL(href, product.url + from)
      const there = await pageAt(pathname)
      if (!there || (hash && !there.includes(` id="${hash.slice(1)}"`))) lost.push(`${from} → ${href}`)
      links++
    }
  }
  expect(lost).toEqual([])
  expect(links).toBeGreaterThan(3000)
})

test('a page that needs JavaScript is seen to, so that the words above are not there by another way', async () => {
  await phone.page.goto(`${product.url}/en/share-views/`)
  expect(await phone.page.locator('textarea').count()).toBe(0)
})
