/** What a browser gets when it asks for the pages and files of the app. */

import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compressFolder } from '../../scripts/compress.ts'
import { contentSecurityPolicy, securityHeaders } from '../../server/http/headers.ts'
import { staticAnswers } from '../../server/static/answer.ts'
import { MissingBuildError, readFiles } from '../../server/static/files.ts'

const folder = mkdtempSync(join(tmpdir(), 'heard-static-'))
const guide = `<!doctype html><title>Guide</title>${'<p>What happens at the meeting.</p>'.repeat(40)}`
const firstStyle = 'p{margin:0}@media (width<15em){p{margin:1rem}}'
let ask: (path: string, headers?: Record<string, string>, method?: string) => Response

beforeAll(() => {
  const files = {
    'index.html': '<!doctype html><title>Choose</title>',
    'en/index.html': '<!doctype html><title>Home</title>',
    'ar/index.html': '<!doctype html><html lang="ar" dir="rtl"><title>Home</title>',
    'en/guide/index.html': guide,
    'en/welcome/index.html': `<!doctype html><title>Welcome</title><style>${firstStyle}</style><p>Hello.</p>`,
    'en/404/index.html': '<!doctype html><title>Not here</title>',
    'ar/404/index.html': '<!doctype html><html lang="ar" dir="rtl"><title>Not here</title>',
    'assets/app-Abcd1234.js': `export const words = "${'calm '.repeat(200)}"`,
    'assets/app-Abcd1234.js.map': '{}',
    'assets/argon.worker-Abcd1234.js': 'postMessage("stretched")',
    'assets/heic.worker-Abcd1234.js': 'postMessage("here")',
    'assets/photo.worker-Abcd1234.js': 'postMessage("opened")',
    'desk/index.html': '<!doctype html><title>Desk</title>',
    'sw.js': 'self.addEventListener("fetch", () => {})',
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'app', path)), { recursive: true })
    writeFileSync(join(folder, 'app', path), text)
  }
  writeFileSync(join(folder, 'secret.txt'), 'not to be served')
  compressFolder(join(folder, 'app'))
  const answers = staticAnswers(readFiles({ '/': join(folder, 'app') }))
  ask = (path, headers = {}, method = 'GET') =>
    answers.answer(new Request(`http://heard.test${path}`, { headers, method }))
})

afterAll(() => rmSync(folder, { recursive: true }))

const reading = { accept: 'text/html,application/xhtml+xml' }

test('the bare address leads to the welcome in the first language the reader asks for that there is', () => {
  const arabicReader = ask('/', { ...reading, 'accept-language': 'so;q=0.9, ar-SY;q=0.8, en;q=0.1' })
  expect(arabicReader.status).toBe(302)
  expect(arabicReader.headers.get('location')).toBe('/ar/welcome/')
  expect(arabicReader.headers.get('vary')).toContain('Accept-Language')
  const notArabic = ask('/', { ...reading, 'accept-language': 'ar;q=0, en' })
  expect(notArabic.headers.get('location')).toBe('/en/welcome/')
})

test('a reader whose language there is not chooses one', async () => {
  const answer = ask('/', { ...reading, 'accept-language': 'so' })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('Choose')
})

test('a page travels compressed to a browser that can take it, and comes out whole', async () => {
  const answer = ask('/en/guide/', { 'accept-encoding': 'gzip, deflate, br' })
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(answer.headers.get('vary')).toBe('Accept-Encoding')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.length).toBe(Number(answer.headers.get('content-length')))
  expect(brotliDecompressSync(bytes).toString()).toBe(guide)
  expect(ask('/en/guide/', { 'accept-encoding': 'br;q=0, gzip' }).headers.get('content-encoding')).toBe(
    'gzip',
  )
  expect(await ask('/en/guide/').text()).toBe(guide)
})

test('a file that never changes is kept by the browser, and a page is asked for again', () => {
  expect(ask('/assets/app-Abcd1234.js').headers.get('cache-control')).toContain('immutable')
  expect(ask('/en/').headers.get('cache-control')).toBe('no-cache')
  expect(ask('/sw.js').headers.get('cache-control')).toBe('no-cache')
})

test('a page that has not changed is not sent a second time', async () => {
  const etag = ask('/en/guide/').headers.get('etag')!
  const again = ask('/en/guide/', { 'if-none-match': `"other", W/${etag}` })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  expect(ask('/en/guide/', { 'if-none-match': '"other"' }).status).toBe(200)
  const compressed = ask('/en/guide/', { 'accept-encoding': 'br', 'if-none-match': etag })
  expect(compressed.status).toBe(200)
})

test('only the scripts that stretch a PIN and read HEIC may run WebAssembly, and no worker may talk to anybody', () => {
  const policyOf = (path: string) => ask(path).headers.get('content-security-policy')
  for (const name of ['argon', 'heic', 'photo'])
    expect(policyOf(`/assets/${name}.worker-Abcd1234.js`), name).toContain("connect-src 'none'")
  expect(policyOf('/assets/argon.worker-Abcd1234.js')).toContain("'wasm-unsafe-eval'")
  expect(policyOf('/assets/heic.worker-Abcd1234.js')).toContain("'wasm-unsafe-eval'")
  expect(policyOf('/assets/photo.worker-Abcd1234.js')).not.toContain('wasm')
  expect(policyOf('/assets/app-Abcd1234.js')).toBeNull()
})

test('only a family’s own page may ask for the microphone or keep the screen on, and none for camera or place', () => {
  const page = ask('/en/').headers.get('permissions-policy')!
  expect(page).toContain('microphone=(self)')
  expect(page).toContain('screen-wake-lock=(self)')
  for (const never of ['camera=()', 'geolocation=()', 'usb=()', 'payment=()', 'autoplay=()'])
    expect(page).toContain(never)
  expect(securityHeaders['permissions-policy']).toContain('microphone=()')
  for (const path of ['/desk/', '/assets/app-Abcd1234.js', '/sw.js'])
    expect(ask(path).headers.get('permissions-policy'), path).toBeNull()
})

test('an address without its last slash finds its page', () => {
  const answer = ask('/en/guide?from=letter')
  expect(answer.status).toBe(308)
  expect(answer.headers.get('location')).toBe('/en/guide/?from=letter')
})

test('a page that is not there says so in the language of the address', async () => {
  const answer = ask('/ar/nothing/', { accept: 'text/html' })
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('dir="rtl"')
  expect(await ask('/assets/nothing.js').text()).toBe('There is nothing here.\n')
})

test('no address leads out of the folder, and source maps are not there', () => {
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '//secret.txt',
    '/en/..%5c..',
  ])
    expect(ask(path).status, path).toBe(404)
  expect(ask('/assets/app-Abcd1234.js.map').status).toBe(404)
  expect(ask('/en/guide/index.html.br').status).toBe(404)
})

test('only reading is answered', async () => {
  expect(ask('/en/', {}, 'POST').status).toBe(405)
  const head = ask('/en/guide/', {}, 'HEAD')
  expect(head.headers.get('content-length')).toBe(String(guide.length))
  expect(await head.text()).toBe('')
})

test('without a build there is a sentence that says what to do', () => {
  expect(() => readFiles({ '/': join(folder, 'nothing') })).toThrow(MissingBuildError)
})

test('a page that brings its first style in itself may use exactly that text, and no other page may use any', () => {
  const hash = createHash('sha256').update(firstStyle).digest('base64')
  const policy = ask('/en/welcome/').headers.get('content-security-policy')
  expect(policy).toBe(contentSecurityPolicy.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`))
  expect(policy).not.toContain('unsafe')
  expect(ask('/en/guide/').headers.get('content-security-policy')).toBeNull()
})
