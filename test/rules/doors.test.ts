/** Some things have one door only: the network, the phone's storage, the words, the areas. And nothing is inline. */
import { expect, test } from 'vitest'
import { codeIn, type OurFile, textOf, withoutComments } from './tree.ts'

interface Door {
  readonly what: string
  readonly sign: RegExp
  readonly only: RegExp
}

const doors: readonly Door[] = [
  {
    what: 'fetch',
    sign: /\bfetch\(|\bfetch\b(?=\s*[,;)}\n]|$)|globalThis\.fetch/,
    only: /^src\/(sync|sw)\//,
  },
  { what: 'another way out', sign: /XMLHttpRequest|WebSocket|EventSource|sendBeacon/, only: /^$/ },
  { what: 'idb-keyval', sign: /from 'idb-keyval'/, only: /^src\/store\// },
  { what: 'indexedDB', sign: /\bindexedDB\b/, only: /^src\/store\// },
  { what: 'localStorage', sign: /\blocalStorage\b/, only: /^src\/store\// },
  { what: 'i18next', sign: /from 'i18next'/, only: /^src\/i18n\// },
  {
    what: 'an area by its code',
    sign: /'(kent|somerset|example)'|'E0[0-9]{7}'/,
    only: /^src\/area\/packs\.ts$/,
  },
  {
    what: 'markup from text',
    sign: /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML/,
    // Sets nothing: it has Preact leave a prerendered picture as it is.
    only: /^src\/pages\/guide\/stamp\.tsx$/,
  },
  { what: 'a style attribute', sign: /\sstyle=[{"']/, only: /^$/ },
  { what: 'another host', sign: /['"`]https?:\/\/(?!localhost)/, only: /^src\/(content\/build|prerender)/ },
  { what: 'a cookie', sign: /document\.cookie/, only: /^$/ },
  { what: 'the console', sign: /\bconsole\./, only: /^$/ },
]

function brokenDoors(files: readonly OurFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const runs = withoutComments(text)
    return doors
      .filter(({ sign, only }) => sign.test(runs) && !only.test(path))
      .map(({ what }) => `${path} uses ${what}, which is not its to use.`)
  })
}

test('the network, the storage, the words and the areas are each used in one place', () => {
  expect(brokenDoors(codeIn('src'))).toEqual([])
})

test('no council is named in the contract, the server or the desk', () => {
  const named = codeIn('contract', 'server', 'staff')
    .filter(({ path }) => !path.startsWith('server/demo/'))
    .filter(({ text }) => /'(kent|somerset|northmoor)'|'E0[0-9]{7}'/i.test(withoutComments(text)))
  expect(named.map(({ path }) => path)).toEqual([])
})

test('the page that everything is built from has no inline script or style', () => {
  const page = textOf('index.html')
  expect(page).not.toMatch(/<style|style=|\son\w+=/)
  expect(page.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/src/main.tsx">'])
})

test('each forbidden thing is found out', () => {
  const wrong = [
    `await fetch('/v1/join')`,
    `export const net = { get: fetch }\n`,
    `navigator.sendBeacon('/x')`,
    `import { get } from 'idb-keyval'`,
    `indexedDB.open('x')`,
    `localStorage.x = 1`,
    `import i18next from 'i18next'`,
    `if (area.code === 'kent') return`,
    `<p dangerouslySetInnerHTML={{ __html: x }} />`,
    `<p style={{ color: 'red' }} />`,
    `open('https://example.org')`,
    `document.cookie = 'x'`,
    `console.log(words)`,
  ]
  for (const text of wrong)
    expect(brokenDoors([{ path: 'src/pages/plan/page.tsx', text }]), text).toHaveLength(1)
  expect(brokenDoors([{ path: 'src/pages/plan/page.tsx', text: '// never fetch(\nconst a = 1' }])).toEqual([])
})
