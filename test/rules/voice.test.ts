/** How we speak to families: no orders, no blame, no office words, and nothing called done before the council says so. */
import { expect, test } from 'vitest'
import { type Strings, wordsOf } from './locale.ts'
import { textOf } from './tree.ts'

const never =
  /\b(submit(ted)?|invalid|required|session|sync(ed|ing)?|should|must|simply|just(?! now| me)|easy(?! read)|easily|overdue|perpetrator|non-compliant|failed to)\b/i

/** Words that are true only after the council's own word. Saying that something is *not* so is always true. */
const afterProof =
  /\b(sent|booked|shared)\b|\b(we|you) (have )?told\b|\btold (the|your) (council|chair|worker)/i
const notSo = /\b(not|nobody|nothing|never|until|before|cannot|if|when|has not|have not)\b/i

/** Strings shown only when the council's word is there, each with the proof it waits for. */
const proven: Readonly<Record<string, string>> = {
  'my-words state.shared': 'the council’s own “shared” event',
  'my-words track.shared': 'as above; until then it is a step that has not come',
}

function wrongWords(page: string, strings: Strings): readonly string[] {
  return Object.entries(strings).flatMap(([key, text]) => {
    const banned = never.exec(text)?.[0]
    if (banned) return [`${page} ${key}: “${banned}” is not how we speak.`]
    const early = text.split(/(?<=[.!?])\s/).find((one) => afterProof.test(one) && !notSo.test(one))
    if (early && !proven[`${page} ${key}`])
      return [`${page} ${key}: “${early}” needs the council’s proof first.`]
    return []
  })
}

test('we never order, blame or speak like an office', () => {
  expect([...wordsOf('en')].flatMap(([page, strings]) => wrongWords(page, strings))).toEqual([])
})

test('a word that is not ours is found out', () => {
  expect(wrongWords('plan', { a: 'You must reply.' })).toHaveLength(1)
  expect(wrongWords('plan', { a: 'Your words were sent.' })).toHaveLength(1)
  expect(wrongWords('plan', { a: 'Not sent yet. Saved just now.' })).toEqual([])
})

const tells = /child|protect|conference|social|abuse|council|dziec|ochron|rad[ay]|طفل|حماية|مجلس/i
const privatePages = [
  'home',
  'join',
  'share-views',
  'share-wishes',
  'with-help',
  'what-was-decided',
  'reply-to-report',
  'paper-forms',
  'draw-picture',
  'write-letter',
  'my-words',
  'plan',
  'dates',
  'disagree',
  'settings',
  'locked',
] as const

test('the tab of a private page tells nobody what it is about', () => {
  for (const language of ['en', 'pl', 'ar']) {
    const words = wordsOf(language)
    const titles = privatePages.map((page) => words.get(page)?.title ?? '')
    expect(titles.filter((title) => tells.test(title))).toEqual([])
  }
  expect(tells.test('Child protection plan')).toBe(true)
})

test('the app is called Heard on the home screen, and nothing more', () => {
  const manifest = /manifest: \{[\s\S]*?\n {6}\},/.exec(textOf('vite.config.ts'))?.[0] ?? ''
  expect(manifest).toContain(`name: 'Heard'`)
  expect(manifest).toContain(`short_name: 'Heard'`)
  expect(manifest).not.toMatch(/description|screenshots|shortcuts|categories/)
  expect(tells.test(manifest)).toBe(false)
})

test('the page behind Hide is a list and says nothing of us', () => {
  const cover = textOf('src/pages/hide/page.tsx').replace(/\/\*\*[\s\S]*?\*\//, '')
  expect(cover).not.toMatch(/heard/i)
  expect(textOf('src/prerender.tsx')).toContain(`title: 'List'`)
})
