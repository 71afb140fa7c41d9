import { describe, expect, test } from 'vitest'
import { compileTopic } from '../../src/content/build/compile.ts'
import { topics } from '../../src/content/order.ts'
import type { Rich } from '../../src/content/topic.ts'
import { allBlocks, compiled, glossaryOf, sourceOf, translations } from './library.ts'
import { linesOf } from './reading-age.ts'

const passagesOf = (blocks: readonly Rich[]) => blocks.filter((block) => block[0] === 'safety')

const english = topics.flatMap((id) => passagesOf(allBlocks(compiled(id, 'en'))))
const wordsOf = (id: string) =>
  english.filter((block) => block[1] === id).map((block) => linesOf([block]).join(' '))

test('what a life may hang on is marked as such', () => {
  expect(english.map((block) => block[1])).toEqual(
    expect.arrayContaining([
      'removal',
      'police',
      'court',
      'decision',
      'plan-and-law',
      'confidentiality',
      'complaint',
      'apart',
      'exclusion',
      'police-reports',
      'advocate-limits',
      'phone',
    ]),
  )
})

test('a parent reads that the meeting cannot take a child, that a court can, and what the police can do', () => {
  for (const removal of wordsOf('removal')) {
    expect(removal).toMatch(/cannot take (your|a) child away from home/)
    expect(removal).toMatch(/Only a court can make an order/)
  }
  expect(wordsOf('police').join(' ')).toMatch(/In an emergency, the police have a power of their own/)
})

test('a parent reads that a plan is agreed and is not a court order, and that a court may look at it', () => {
  expect(wordsOf('plan-and-law').join(' ')).toMatch(
    /people agree.*not a court order.*used as evidence in court/,
  )
})

test('a parent reads, before complaining, that the decision stays in place, and the three ways it can end', () => {
  const [complaint = ''] = wordsOf('complaint')
  expect(complaint).toMatch(/stays in place while they look/)
  expect(complaint).toMatch(/different chair.*sooner.*stays as it is/)
})

test('nobody is promised secrecy, and nobody is promised an outcome', () => {
  expect(wordsOf('confidentiality').join(' ')).toMatch(/No worker can promise to keep a secret/)
  const all = topics
    .flatMap((id) => compiled(id, 'en').sections.flatMap(({ body }) => linesOf(body)))
    .join(' ')
  expect(all).not.toMatch(/\b(we promise|will be fine|keep your children|will not lose|confidential)\b/i)
})

describe.each(translations)('in %s, which no person has checked', (language) => {
  test('such a passage is shown in English and says so', () => {
    const shown = topics.flatMap((id) => passagesOf(allBlocks(compiled(id, language))))
    expect(shown.map((block) => [block[1], block[2]])).toEqual(english.map((block) => [block[1], block[2]]))
    for (const block of shown) expect(block[3]).toBe('en')
  })

  test('the translation is kept, and is shown once a person has put their name to it', () => {
    const id = 'can-they-take-my-child'
    const source = (sourceOf(id, language) ?? '').replace(
      /^reviewed:/m,
      'checked: 2027-01-10, a translator\nreviewed:',
    )
    const checked = compileTopic({
      id,
      language,
      source,
      english: sourceOf(id, 'en') ?? '',
      glossary: glossaryOf(language),
      englishGlossary: glossaryOf('en'),
    })
    expect(checked.isChecked).toBe(true)
    const [removal] = passagesOf(allBlocks(checked))
    expect(removal?.[3]).toBeUndefined()
    expect(linesOf(removal ? [removal] : []).join(' ')).not.toMatch(/court/)
  })
})
