/** What of the stylesheet travels inside a public page. */
import { expect, test } from 'vitest'
import { drawnAtOnce, kindOf } from '../../src/style/build/first-style.ts'
import { usedBy } from '../../src/style/build/used-by.ts'

const page = `<html lang="en" dir="ltr"><body><p class="eyebrow calm">A word .secret &lt;div class="note"></p><details open><summary>More</summary></details></body></html>`
const of = (css: string) => usedBy([page], css)

test('a rule about something on the page travels, and a rule about something else does not', () => {
  expect(of('.eyebrow{color:red}.hero{color:red}')).toBe('.eyebrow{color:red}')
  expect(of('p .calm,p .hero{margin:0}')).toBe('p .calm{margin:0}')
  expect(of('summary{margin:0}table{margin:0}')).toBe('summary{margin:0}')
  expect(of('[dir=ltr] p{margin:0}[data-text=largest] p{margin:1px}')).toBe('[dir=ltr] p{margin:0}')
})

test('what a page looks like when it is pressed, opened or in the dark travels too', () => {
  const css =
    'p:hover{margin:0}:is(.hero,.calm)>a:focus-visible{margin:0}details[open]>summary:before{margin:0}:root{color:red}'
  expect(of(css)).toContain('p:hover')
  expect(of(css)).toContain('details[open]')
  expect(of(css)).toContain(':root')
  expect(of('@media (prefers-color-scheme:dark){p{color:#fff}.hero{color:#fff}}')).toBe(
    '@media (prefers-color-scheme:dark){p{color:#fff}}',
  )
})

test('paper waits for the whole stylesheet, and nothing is written in a way that older phones cannot read', () => {
  expect(of('@media print{p{color:#000}}')).toBe('')
  expect(of('@media (max-width:15em){p{margin:0}}')).toBe('@media (max-width:15em){p{margin:0}}')
})

test('rules keep their order, and what is only true beside something that is not there stays out', () => {
  expect(of('p:not(.hero){margin:0}.calm{margin:1px}')).toBe('p:not(.hero){margin:0}.calm{margin:1px}')
  expect(of('.calm:has(.hero){margin:0}')).toBe('')
})

test('a colour or size travels when one of these rules or pictures uses it', () => {
  const colours = ':root{--ink:red;--link:var(--ink);--sky:#00f;--rose:pink}'
  expect(of(`${colours}p{color:var(--link)}`)).toBe(':root{--ink:red;--link:var(--ink)}p{color:var(--link)}')
  const picture = `<svg><path fill="var(--sky)"></path></svg>`
  expect(usedBy([picture], `${colours}.hero{color:var(--rose)}`)).toContain('--sky:#00f')
  expect(usedBy([picture], `${colours}.hero{color:var(--rose)}`)).not.toContain('--rose')
})

test('every topic of the guide has the same style in every language and voice, and each other page its own', () => {
  const topics = [
    'en/guide/rights/index.html',
    'ar/guide/rights/young/index.html',
    'pl/guide/easy/index.html',
  ]
  expect(new Set(topics.map(kindOf)).size).toBe(1)
  const others = ['en/guide/index.html', 'en/guide/whole/index.html', 'en/welcome/index.html', topics[0]!]
  expect(new Set(others.map(kindOf)).size).toBe(4)
  expect(kindOf('pl/welcome/index.html')).toBe(kindOf('en/welcome/index.html'))
})

test('a page is drawn once the words before its first heading are there', () => {
  expect(drawnAtOnce('<h1>Who</h1><p>Words.</p><h2 class="vh" id="part-1">The chair</h2><h2 id="b">')).toBe(
    '<link rel="expect" href="#part-1" blocking="render">',
  )
  expect(drawnAtOnce('<h1>Who</h1><h2>No address</h2>')).toBe('')
})
