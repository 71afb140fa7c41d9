import { describe, expect, test } from 'vitest'
import type { Area, FactPath } from '../../contract/area.ts'
import { areaCodes, askKeyOf, fact, nation, readArea, readAreaWords, textOf } from '../../src/area/index.ts'
import english from '../../src/locales/en/guide.json'
import { factWords, type ShownFact } from '../../src/pages/guide/fact-words.ts'

const paths = Object.entries(nation.facts).flatMap(([group, facts]) =>
  Object.keys(facts).map((name) => `${group}.${name}` as FactPath),
)
const kent = await readArea('kent')
const somerset = await readArea('somerset')
const northmoor = await readArea('example')

const ownAnswer = (area: Area, path: FactPath): unknown => {
  const [group = '', name = ''] = path.split('.')
  return (area.facts as unknown as Record<string, Record<string, { value: unknown }>>)[group]?.[name]?.value
}

const known = (area: Area, path: FactPath) => {
  const found = fact(area, nation, path)
  return 'ask' in found ? undefined : found
}

describe('which answer a family sees', () => {
  test('what the council said about their own meeting stands above everything', () => {
    expect(fact(northmoor, nation, 'supporter.maySpeak', { 'supporter.maySpeak': 'yes' })).toMatchObject({
      value: 'yes',
      from: 'case',
    })
  })

  test('then what their council says, with its source and its day', () => {
    expect(known(somerset, 'supporter.maySpeak')).toEqual({
      value: 'no',
      source: 'S4.19',
      seenOn: '2013-10-31',
      from: 'area',
    })
  })

  test('then what holds in all of England', () => {
    expect(known(kent, 'coreGroup.firstWorkingDays')).toMatchObject({ value: 10, from: 'national' })
  })

  test('and when nobody knows, a question to ask and never a number', () => {
    for (const path of [
      'reports.initialWorkingDays',
      'after.planWorkingDays',
      'complaints.deadlineDays',
    ] as const) {
      expect(known(northmoor, path)).toBeDefined()
      expect(fact(kent, nation, path)).toEqual({ ask: askKeyOf(path) })
    }
  })
})

test('a Kent reader never sees a Somerset age, or anything else that is not of Kent or of England', () => {
  for (const path of paths) {
    const found = fact(kent, nation, path)
    const allowed = ownAnswer(kent, path) ?? ownAnswer(nation, path)
    expect('ask' in found ? null : found.value, path).toEqual(allowed)
  }
  for (const path of [
    'child.attendFromAge',
    'child.attendRule',
    'child.advocateFromAge',
    'child.advocateRule',
  ] as const)
    expect(fact(kent, nation, path)).toHaveProperty('ask')
  expect(known(somerset, 'child.attendRule')?.value).toMatch(/over 10/)
})

test('no area borrows from another: each answer is its own or the nation’s', async () => {
  for (const code of areaCodes) {
    const area = await readArea(code)
    for (const path of paths) {
      const found = fact(area, nation, path)
      if ('ask' in found) expect([ownAnswer(area, path), ownAnswer(nation, path)], path).toEqual([null, null])
      else expect(found.value).toEqual(ownAnswer(found.from === 'national' ? nation : area, path))
    }
  }
})

describe('where councils differ', () => {
  test('the chair has each council’s own title, and a plain one where none is known', () => {
    expect(known(kent, 'chair.title')?.value).toBe('Child Protection Chair')
    expect(known(somerset, 'chair.title')?.value).toBe('Independent Safeguarding Reviewing Officer')
    expect(known(nation, 'chair.title')?.value).toBe('conference chair')
  })

  test('a solicitor’s part is the council’s rule, else “ask the chair”', () => {
    expect(known(somerset, 'solicitor.mayAdviseInRoom')?.value).toBe(false)
    expect(known(kent, 'solicitor.rule')?.value).toMatch(/Ask the chair/)
  })

  test('no days for reports, letters or plans are made up for a council that has not said', () => {
    for (const area of [kent, somerset, nation])
      for (const path of paths.filter((each) => /^(reports|after)\..*WorkingDays$/.test(each)))
        expect(fact(area, nation, path), `${area.code} ${path}`).toHaveProperty('ask')
  })

  test('police reports are not shared before, any child may send a letter or a picture, the decision stands', () => {
    for (const area of [kent, somerset, northmoor, nation]) {
      expect(known(area, 'reports.policeShared')?.value).toBe(false)
      expect(known(area, 'child.anyAgeCanSend')?.value).toBe(true)
      expect(known(area, 'complaints.decisionStands')?.value).toBe(true)
      expect(known(area, 'complaints.outcomes')?.value).toHaveLength(3)
    }
  })

  test('the first review is within three months and later ones at most six apart', () => {
    for (const area of [kent, somerset, northmoor, nation]) {
      expect(known(area, 'review.firstMonths')?.value).toBe(3)
      expect(known(area, 'review.thenMonths')?.value).toBe(6)
    }
  })
})

test('every fact a page shows has its words, and every question it may turn into is written', () => {
  const has = (key: string) => key in english || `${key}_other` in english
  for (const [path, says] of Object.entries(factWords)) {
    const { label, ...rest } = says
    const keys = Object.values(rest).flatMap((each) =>
      typeof each === 'object' ? Object.values(each) : [each],
    )
    for (const key of [
      label,
      ...keys.filter((each) => typeof each === 'string'),
      askKeyOf(path as ShownFact),
    ])
      expect(has(key), `${path}: ${key}`).toBe(true)
  }
})

test('a council’s words come in the reader’s language, and say so when they are still English', async () => {
  const polish = await readAreaWords('kent', 'pl')
  expect(textOf('Child Protection Chair', 'chair.title', polish, 'pl')).toMatchObject({ lang: 'pl' })
  expect(textOf('Only in English', 'format.model', polish, 'pl')).toEqual({
    text: 'Only in English',
    lang: 'en',
  })
})
