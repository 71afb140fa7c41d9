/** What of the stylesheet travels inside a public page. */
import { expect, test } from 'vitest'
import { usedBy } from '../../src/style/build/first-style.ts'

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
