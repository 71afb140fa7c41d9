/** The headers of everything that is answered, and the list of everybody who was asked for anything: only us. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Product, startProduct } from '../../scripts/product.ts'
import { topics } from '../../src/content/order.ts'
import { arrived, join, writeAndSend } from './family.ts'
import { type Line, layLine, type Passage } from './line.ts'
import { keptForOffline, openPhone, type Phone } from './phone.ts'

let product: Product
let line: Line
let phone: Phone

beforeAll(async () => {
  product = await startProduct()
  line = await layLine(product.url)
  phone = await openPhone()
  const pages = [
    'welcome',
    'guide',
    'guide/whole',
    ...topics.map((topic) => `guide/${topic}`),
    'get-help-now',
    'settings',
    'nowhere',
  ]
  // Each page is opened in one language, in turn; what it is answered with in the others needs no browser.
  const languages = ['en', 'pl', 'ar']
  for (const [at, page] of pages.entries())
    for (const [turn, language] of languages.entries()) {
      const address = `${line.url}/${language}/${page}/`
      await (at % languages.length === turn ? phone.page.goto(address) : phone.context.request.get(address))
    }
  await phone.page.goto(`${line.url}/`)
  await join(phone.page, line.url, product.invitationFor('Leila Haddad'))
  await keptForOffline(phone)
  await writeAndSend(phone.page, 'We water the tomatoes together.')
  await phone.page.getByText(arrived).first().waitFor()
  await phone.page.goto(`${line.url}/desk/`)
  await phone.page.waitForTimeout(500)
})
afterAll(async () => {
  await phone?.end()
  await line?.close()
  await product?.end()
})

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
const ownStyle = / 'sha256-[\w+/]{43}='/
/** A public page brings its first style in itself, and its policy allows that one text by its hash. */
const isPublicPage = ({ path }: Passage) =>
  /^\/[a-z]{2}\/(welcome|guide|get-help-now)\/([a-z-]+\/)*$/.test(path)
const isPinWorker = ({ path }: Passage) => /\.worker-[\w-]+\.js$/.test(path)
const isApi = ({ path }: Passage) => path.startsWith('/v1/')
const paths = (list: readonly Passage[]) => [
  ...new Set(list.map(({ method, path, status }) => `${method} ${path} ${status}`)),
]

const forAll: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

test('enough was asked for to mean something: pages, scripts, the service worker, the API, the desk, a missing page', () => {
  const seen = paths(line.passed).join('\n')
  for (const part of [
    '/en/guide/',
    '/assets/',
    '/sw.js',
    'POST /v1/join 200',
    'PUT /v1/envelopes/',
    '/desk/',
    '404',
  ])
    expect(seen).toContain(part)
})

test('every answer has the same strict policy, but for one text of style in public pages and the worker that stretches a PIN', () => {
  const policyOf = (one: Passage) => String(one.headers['content-security-policy'])
  const withoutStyle = (one: Passage) =>
    isPublicPage(one) ? policyOf(one).replace(ownStyle, '') : policyOf(one)
  expect(paths(line.passed.filter((one) => !isPinWorker(one) && withoutStyle(one) !== policy))).toEqual([])
  // One text for each kind of page, so whoever serves the pages from elsewhere has five policies to copy (decision 66).
  const texts = line.passed.filter(isPublicPage).map((one) => ownStyle.exec(policyOf(one))?.[0])
  expect(texts.length).toBeGreaterThan(50)
  expect(new Set(texts).size).toBe(5)
  expect(texts).not.toContain(undefined)
  const workers = line.passed.filter(isPinWorker)
  expect(workers.length).toBeGreaterThan(0)
  for (const { headers } of workers) {
    expect(headers['content-security-policy']).toContain("connect-src 'none'")
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  }
})

test.each(Object.entries(forAll))('every answer says %s: %s', (name, value) => {
  expect(paths(line.passed.filter(({ headers }) => headers[name] !== value))).toEqual([])
})

test('every answer is for HTTPS alone from now on, and switches off what no page needs', () => {
  for (const { headers, path } of line.passed) {
    expect(headers['strict-transport-security'], path).toMatch(/^max-age=\d{8}/)
    const permissions = String(headers['permissions-policy'])
    for (const never of ['geolocation=()', 'camera=()']) expect(permissions, path).toContain(never)
    const isPage = String(headers['content-type']).startsWith('text/html') && !/^\/(desk|api)/.test(path)
    expect(permissions.includes('microphone=(self)'), path).toBe(isPage)
  }
})

test('private answers are kept nowhere, and nothing ever sets a cookie or clears the phone', () => {
  const api = line.passed.filter(isApi)
  expect(api.length).toBeGreaterThan(2)
  expect(paths(api.filter(({ headers }) => headers['cache-control'] !== 'no-store'))).toEqual([])
  for (const name of ['set-cookie', 'clear-site-data', 'server', 'x-powered-by'])
    expect(paths(line.passed.filter(({ headers }) => headers[name] !== undefined))).toEqual([])
})

test('the browser found nothing to complain of, and no code of a letter was ever in an address that travels', () => {
  const refusals = phone.complaints.filter((words) => !words.includes('404'))
  expect(refusals).toEqual([])
  const code = product.invitationFor('Leila Haddad').code.replaceAll('-', '')
  expect(line.passed.filter(({ path }) => path.includes(code))).toEqual([])
})

test('nobody else was asked for anything; a request to somebody else would have been seen', async () => {
  const ours = new URL(line.url).origin
  const others = () =>
    phone.requests.filter((address) => !/^(data|blob):/.test(address) && new URL(address).origin !== ours)
  expect(phone.requests.length).toBeGreaterThan(50)
  expect(others()).toEqual([])
  console.info(`asked of the council alone: ${phone.requests.length} requests`)

  const stranger = createServer((_request, response) => response.end('<h1>Somebody else</h1>'))
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  const { port } = stranger.address() as AddressInfo // listening on a port, so it is not a pipe
  await phone.page.goto(`http://127.0.0.1:${port}/`)
  expect(others()[0]).toBe(`http://127.0.0.1:${port}/`)
  stranger.close()
})
