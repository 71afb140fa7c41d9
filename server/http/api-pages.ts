/** The contract for people and for programs: `/openapi.json` as it is checked in, and a page to read at `/api/`. */
import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { type ApiDescription, apiPage } from './api-page.ts'
import { apiStyle } from './api-style.ts'

const file = new URL('../../contract/openapi.json', import.meta.url)

export function apiPages() {
  const text = readFileSync(file, 'utf8')
  const page = apiPage(JSON.parse(text) as ApiDescription) // made by scripts/openapi.ts and checked by its test
  const headers = { 'cache-control': 'no-cache' }
  const pages = new Hono()
  pages.get('/openapi.json', (c) => c.body(text, 200, { ...headers, 'content-type': 'application/json' }))
  pages.get('/api', (c) => c.redirect('/api/', 308))
  pages.get('/api/', (c) => c.html(page, 200, headers))
  pages.get('/api/api.css', (c) =>
    c.body(apiStyle, 200, { ...headers, 'content-type': 'text/css; charset=utf-8' }),
  )
  return pages
}
