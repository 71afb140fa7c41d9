import { chromium } from 'playwright-core'

const out = '/tmp/team/content/shots/'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const shots = JSON.parse(process.argv[2])
for (const [name, url, o = {}] of shots) {
  const c = await b.newContext({
    viewport: { width: o.w ?? 390, height: o.h ?? 844 },
    deviceScaleFactor: 1,
    colorScheme: o.dark ? 'dark' : 'light',
    javaScriptEnabled: o.js !== false,
    serviceWorkers: 'block',
  })
  const p = await c.newPage()
  const errors = []
  p.on('pageerror', (e) => errors.push(e.message))
  p.on('console', (m) => m.type() === 'error' && errors.push(m.text()))
  await p.goto('http://localhost:8160' + url)
  if (o.touch) {
    await p.mouse.click(5, 400)
    await p.waitForTimeout(800)
  }
  if (o.click) {
    await p.locator(o.click).first().click()
    await p.waitForTimeout(600)
  }
  const sideways = await p.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  if (o.pdf) await p.pdf({ path: out + name + '.pdf', format: 'A4' })
  else await p.screenshot({ path: out + name + '.png', fullPage: o.full !== false })
  console.log(name, sideways ? 'SIDEWAYS' : 'ok', errors.join(' | '))
  await c.close()
}
await b.close()
