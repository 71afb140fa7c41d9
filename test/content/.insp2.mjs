import { chromium } from 'playwright-core'

const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const p = await (
  await b.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
).newPage()
p.on('pageerror', (e) => console.log('ERR', e.message, e.stack))
p.on('console', (m) => console.log('CON', m.type(), m.text()))
p.on('requestfailed', (r) => console.log('FAIL', r.url()))
p.on('response', (r) => r.status() !== 200 && console.log(r.status(), r.url()))
p.on('request', (r) => console.log(r.url().slice(21)))
await p.goto(process.argv[2] ?? 'http://localhost:8160/en/guide/the-meeting/')
console.log('--- touch')
await p.mouse.click(5, 300)
await p.waitForTimeout(1500)
console.log(await p.evaluate(() => document.querySelector('a.kw').getAttribute('aria-expanded')))
await b.close()
