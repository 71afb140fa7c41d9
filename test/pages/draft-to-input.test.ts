/** What leaves the phone is what was written, in the form that the contract has, and nothing else. */
import { parse, safeParse } from 'valibot'
import { beforeAll, expect, test } from 'vitest'
import { shareViews, tellChair } from '../../contract/operations/share-views.ts'
import { writtenIn } from '../../src/components/written-in.ts'
import { loadWords, showLanguage } from '../../src/i18n/index.ts'
import type { Draft } from '../../src/pages/share-views/draft.ts'
import { inputOf, leftOver, privateInputOf } from '../../src/pages/share-views/send.ts'
import { fitsOneEnvelope, isTooLong, LETTERS } from '../../src/pages/share-views/too-long.ts'
import { conferenceId, idris, maya } from './builders.ts'

const where = { conferenceId, children: [maya, idris] }

beforeAll(async () => {
  await loadWords('en')
  showLanguage('en')
})

const everything: Draft = {
  set: 'full',
  sameOrEach: 'each',
  answers: {
    [`P1/${maya.id}`]: { text: 'Rysuje cały dzień', lang: 'pl', dir: 'ltr' },
    P5: { chosen: ['had-part', 'read-language'], day: '2029-12-24' },
    P6: {
      rows: [{ kind: 'fact-error', where: 'page 3', says: '20 days', isSo: '2 days', shows: 'a letter' }],
      lang: 'en',
      dir: 'ltr',
    },
    P8: { chosen: ['money'], text: 'المال', lang: 'ar', dir: 'rtl' },
    P9: { lists: { family: ['Nan on Fridays', ' '], services: ['A bed'] } },
    [`P13/${idris.id}`]: { scale: 0, text: 'More sleep' },
    P16: { lists: { items: ['Who decides?'] } },
    P17: { chosen: ['myself', 'interpreter'], inPerson: true },
    P18: { text: 'never in here' },
  },
}

test('everything that can be answered fits the contract', () => {
  const input = parse(shareViews.input, inputOf(everything, where))
  expect(input.answers.map(({ question }) => question)).toEqual([
    ...['P0', 'P1', 'P5', 'P6', 'P8', 'P9', 'P9', 'P13', 'P16', 'P17'],
  ])
})

test('each text goes with the language and direction it was written in', () => {
  const { answers } = inputOf(everything, where)
  expect(answers.find(({ question }) => question === 'P1')?.words).toEqual({
    text: 'Rysuje cały dzień',
    lang: 'pl',
    dir: 'ltr',
  })
  expect(answers.find(({ question }) => question === 'P8')?.words).toMatchObject({ lang: 'ar', dir: 'rtl' })
})

test('help from family and help from services stay apart', () => {
  const lists = inputOf(everything, where).answers.filter(({ question }) => question === 'P9')
  expect(lists).toMatchObject([
    { chosen: ['family'], list: ['Nan on Fridays'] },
    { chosen: ['services'], list: ['A bed'] },
  ])
})

test('a question that was skipped is not there at all', () => {
  const { answers } = inputOf(
    { set: 'quick', skipped: ['P4'], answers: { P2: { text: 'x' }, P4: { text: ' ' } } },
    where,
  )
  expect(answers.map(({ question }) => question)).toEqual(['P2'])
})

test('nought out of ten is an answer', () => {
  expect(inputOf(everything, where).answers.find(({ question }) => question === 'P13')).toMatchObject({
    childId: idris.id,
    scale: 0,
  })
})

test('nothing private ever travels with the words that others read', () => {
  expect(JSON.stringify(inputOf(everything, where))).not.toContain('never in here')
  expect(JSON.stringify(inputOf(everything, where))).not.toContain('P18')
})

test('the private page goes as an operation of its own', () => {
  const input = privateInputOf({ text: 'only you two', lang: 'en', dir: 'ltr' }, conferenceId)
  expect(parse(tellChair.input, input).words?.text).toBe('only you two')
})

test('an empty draft cannot be sent by mistake', () => {
  expect(safeParse(shareViews.input, inputOf({ set: 'quick' }, where)).success).toBe(false)
})

test('what another tab wrote while these words were sealed is still here afterwards', () => {
  const sealed: Draft = { envelopeId: 'one', answers: { P2: { text: 'first' } } }
  const now: Draft = { ...sealed, answers: { P2: { text: 'first' }, P4: { text: 'written meanwhile' } } }
  const left = leftOver(now, sealed)
  expect(left.answers).toEqual({ P4: { text: 'written meanwhile' } })
  expect(left.envelopeId).not.toBe('one')
  // What another tab wrote to the same question waits for a choice: it has not gone, so it stays.
  const both: Draft = { answers: { P2: { text: 'Nan helps', other: { text: 'Maya reads' } } } }
  expect(leftOver(both, both).answers).toEqual({ P2: { text: 'Maya reads' } })
  expect(JSON.stringify(inputOf(both, where))).not.toContain('Maya reads')
  expect(leftOver(sealed, sealed).answers).toBeUndefined()
})

test('a text that is too long is named, and one that fits is not', () => {
  expect(isTooLong({ text: 'a'.repeat(LETTERS) })).toBe(false)
  expect(isTooLong({ text: 'a'.repeat(LETTERS + 1) })).toBe(true)
  expect(isTooLong({ lists: { family: ['a'.repeat(LETTERS + 1)] } })).toBe(true)
  expect(fitsOneEnvelope(inputOf(everything, where))).toBe(true)
  expect(fitsOneEnvelope({ text: 'a'.repeat(700_000) })).toBe(false)
})

test('somebody may write in another script than the page is in', () => {
  expect(writtenIn('Maya is well')).toEqual({ lang: 'en', dir: 'ltr' })
  expect(writtenIn('«مايا بخير»')).toEqual({ lang: 'und-Arab', dir: 'rtl' })
  expect(writtenIn('123')).toEqual({ lang: 'en', dir: 'ltr' })
})
