import { chromium } from 'playwright-core'

const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const p = await (
  await b.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
).newPage()
p.on('pageerror', (e) => console.log('ERR', e.message))
await p.goto('http://localhost:8160/en/guide/the-meeting/')
const kw = p.locator('a.kw').first()
await kw.click()
await p.waitForTimeout(800)
console.log('hash', await p.evaluate(() => location.hash), await kw.getAttribute('aria-expanded'))
console.log(
  await p.evaluate(() =>
    [...document.querySelectorAll('.kwbox')]
      .filter((e) => e.offsetParent)
      .map((e) => [
        e.id,
        getComputedStyle(e).display,
        [...e.children].map((c) => getComputedStyle(c).margin + ' ' + c.getBoundingClientRect().height),
      ]),
  ),
)
await kw.click()
await p.waitForTimeout(200)
console.log(
  'closed',
  await kw.getAttribute('aria-expanded'),
  await p.evaluate(() => [...document.querySelectorAll('.kwbox')].filter((e) => e.offsetParent).length),
)
await p.locator('a.kw').nth(1).click()
await p.waitForTimeout(200)
console.log(
  'second',
  await p.evaluate(() => [
    location.hash,
    [...document.querySelectorAll('.kwbox')].filter((e) => e.offsetParent).map((e) => e.id),
  ]),
)

for (const name of ['Kent', 'Somerset', 'Northmoor']) {
  await p.goto('http://localhost:8160/en/settings/')
  await p.waitForTimeout(600)
  await p.getByLabel(name, { exact: false }).first().check({ force: true })
  await p.waitForTimeout(400)
  await p.goto('http://localhost:8160/en/guide/before-the-meeting/')
  await p.mouse.click(5, 300)
  await p.waitForTimeout(900)
  console.log(
    name,
    (await p.locator('.fact').allInnerTexts()).map((t) => t.replaceAll('\n', ' | ')).join('\n   '),
    '\n   ',
    await p.locator('.area-line').innerText(),
  )
  await p.screenshot({ path: `/tmp/team/content/shots/before-${name}.png`, fullPage: true })
}
await p.goto('http://localhost:8160/en/guide/')
await p.mouse.click(5, 300)
await p.waitForTimeout(600)
await p.getByRole('link', { name: 'Enquiry' }).click()
await p.waitForTimeout(600)
console.log(await p.url(), await p.title(), await p.locator('h1').innerText())
await p.getByRole('link', { name: 'العربية' }).first().click()
await p.waitForTimeout(900)
console.log(
  await p.url(),
  await p.locator('h1').innerText(),
  await p.evaluate(() => document.documentElement.dir),
)
await b.close()
