import { describe, expect, test } from 'vitest'
import { compileTopic } from '../../src/content/build/compile.ts'
import { hashOf, readTopicFile } from '../../src/content/build/head.ts'
import { glossaryOf } from './library.ts'

const head =
  '---\ntitle: A title\nsummary: A summary.\nstamp: plan\nreviewed: 2026-11-22\nsources: S0.1\n---\n'

const compile = (body: string, language = 'en', english = body) =>
  compileTopic({
    id: 'a-topic',
    language,
    source: head + body,
    english: head + english,
    glossary: glossaryOf(language),
    englishGlossary: glossaryOf('en'),
  })

test('words become a tree: paragraphs, lists, bold, links and key words', () => {
  const { sections, words } = compile(
    'Hello **you**.\n\n## Part\n\n- see [[core group]]\n- [plan](page:plan)\n\n:: fact review.firstMonths',
  )
  expect(sections).toEqual([
    { id: 'start', heading: '', body: [['p', ['Hello ', ['b', ['you']], '.']]] },
    {
      id: 'part-1',
      heading: 'Part',
      body: [
        ['ul', [['see ', ['w', 'core-group', 'core group']], [['a', 'page:plan', ['plan']]]]],
        ['fact', 'review.firstMonths'],
      ],
    },
  ])
  expect(words['core-group']?.term).toBe('core group')
})

test('a key word may be shown in the form the sentence needs', () => {
  const { sections } = compile('Do [[grupy podstawowej|core-group]] należysz ty.', 'pl')
  expect(sections[0]?.body[0]).toEqual([
    'p',
    ['Do ', ['w', 'core-group', 'grupy podstawowej'], ' należysz ty.'],
  ])
})

describe('a topic that cannot be drawn is refused with what to do', () => {
  test.each([
    ['a passage that is not closed', '::: note\nwords', /never closes it/],
    ['a passage that was never opened', 'words\n\n:::', /never opened/],
    ['a passage nobody knows', '::: shout\nwords\n:::', /no page can draw/],
    ['a key word that is not explained', 'A [[made up word]].', /does not explain/],
    ['a table', '| a | b |\n|---|---|\n| c | d |', /no page can draw/],
    ['HTML', '<b>words</b>', /no page can draw/],
    ['a link to nowhere', '[here](javascript:alert)', /leads nowhere/],
    ['a heading inside a passage', '::: note\n## Heading\n:::', /"##" heading/],
  ])('%s', (_what, body, says) => {
    expect(() => compile(body)).toThrow(says)
  })

  test('a translation that leaves out a safety passage', () => {
    expect(() => compile('Słowa.', 'pl', '::: safety removal\nWords.\n:::')).toThrow(/leaves out .* removal/)
  })

  test('a head with a line nobody reads, or without a title', () => {
    expect(() => readTopicFile(head.replace('stamp', 'colour'), 'a.md')).toThrow(/nothing reads/)
    expect(() => readTopicFile(head.replace('title: A title\n', ''), 'a.md')).toThrow(/no "title"/)
  })
})

test('the name of the English changes with its words, and not with its sources', () => {
  const name = (source: string) => hashOf(readTopicFile(source, 'a.md'))
  expect(name(`${head}One.`)).not.toBe(name(`${head}Two.`))
  expect(name(`${head}One.`)).not.toBe(name(`${head.replace('A title', 'Another')}One.`))
  expect(name(`${head}One.`)).toBe(name(`${head.replace('S0.1', 'S0.2')}One.`))
})
