/**
 * Where the first sources disagree, twenty-one times, and what a family reads instead: their own council's answer,
 * else what holds in all of England, else a question to ask. Never one council's rule for another's family.
 */
import { expect, test } from 'vitest'
import type { Area, FactPath } from '../../contract/area.ts'
import { contactOf, fact, isOld, nation, readArea } from '../../src/area/index.ts'
import { topics } from '../../src/content/order.ts'
import { allBlocks, compiled, everyVoice, fileOf, glossaryOf } from '../content/library.ts'
import { linesOf } from '../content/reading-age.ts'

const kent = await readArea('kent')
const somerset = await readArea('somerset')
const northmoor = await readArea('example')

const known = (area: Area, path: FactPath): unknown => {
  const found = fact(area, nation, path)
  return 'ask' in found ? undefined : found.value
}
const asked = (area: Area, path: FactPath) => 'ask' in fact(area, nation, path)
const wordsOf = (id: string) => linesOf(compiled(id, 'en').sections.flatMap(({ body }) => body)).join(' ')
const shows = (id: string, path: string) =>
  allBlocks(compiled(id, 'en')).some((block) => block[0] === 'fact' && block[1] === path)
const guide = [
  ...topics.map((id) => fileOf(id, 'en').body),
  ...everyVoice.map(([id, voice]) => fileOf(id, 'en', voice).body),
].join('\n')

test('B1: the chair has each council’s own title; the reviewing officer of children in care is explained', () => {
  expect([kent, somerset, nation].map((area) => known(area, 'chair.title'))).toEqual([
    'Child Protection Chair',
    'Independent Safeguarding Reviewing Officer',
    'conference chair',
  ])
  expect(guide).not.toMatch(/reviewing officer/i)
  expect(glossaryOf('en')['independent-reviewing-officer']?.meaning).toMatch(/children in care/)
})

test('B2: who sets the meeting up is a fact of the council, never the chair', () => {
  expect(known(kent, 'conveningService.name')).toBe('Integrated Children’s Services')
  expect(known(nation, 'conveningService.name')).toBe('children’s social care')
  expect(shows('who-will-be-there', 'conveningService.name')).toBe(true)
})

test('B3: what a solicitor may do is the council’s rule, and where nobody knows, “ask the chair”', () => {
  expect(known(somerset, 'solicitor.rule')).toMatch(/do not give legal advice in the meeting/)
  expect(known(kent, 'solicitor.rule')).toMatch(/Ask the chair/)
  expect(asked(kent, 'solicitor.mayAdviseInRoom')).toBe(true)
  expect(wordsOf('bringing-someone')).toMatch(/not a court/)
})

test('B4: a supporter may not speak in Somerset; elsewhere the chair is asked', () => {
  expect(known(somerset, 'supporter.maySpeak')).toBe('no')
  expect(known(kent, 'supporter.maySpeak')).toBe('ask-the-chair')
  for (const topic of ['bringing-someone', 'for-supporters'])
    expect(shows(topic, 'supporter.maySpeak')).toBe(true)
  expect(asked(kent, 'supporter.most')).toBe(true)
})

test('B5: nobody is told that parents have an advocate where no council says so', () => {
  expect(asked(kent, 'parentAdvocacy.offered')).toBe(true)
  expect(asked(somerset, 'providers.parentAdvocates')).toBe(true)
  expect(known(northmoor, 'parentAdvocacy.offered')).toBe(true)
  expect(known(northmoor, 'providers.parentAdvocates')).toMatchObject([
    { askedBy: 'request' },
    { askedBy: 'phone' },
  ])
  expect(contactOf(kent, 'family-rights')?.phone).toBe('0808 801 0366')
})

test('B6: no hard age of one council reaches a family of another, and any child may send a letter', () => {
  expect(known(somerset, 'child.attendFromAge')).toBe(11)
  for (const path of ['child.attendFromAge', 'child.attendRule', 'child.advocateFromAge'] as const)
    expect(asked(kent, path), path).toBe(true)
  expect(guide).not.toMatch(/\b(over|under|aged?|from) (ten|four|five|eleven|twelve)\b/i)
  expect(known(kent, 'child.anyAgeCanSend')).toBe(true)
})

test('B7: one set of words for when a conference is needed, and no council can change it', () => {
  expect(wordsOf('enquiry')).toMatch(/has come to significant harm, or is likely to/)
  expect(Object.keys(nation.facts)).not.toContain('threshold')
  expect(guide).not.toMatch(/serious harm\b/i)
})

test('B8: each worker gives a view, parents too, and the chair tells; it is not a parents’ vote', () => {
  for (const area of [nation, kent, somerset]) expect(known(area, 'decision.how')).toBe('chair-after-views')
  for (const id of ['the-meeting', 'the-decision']) {
    expect(wordsOf(id)).toMatch(/not a vote for parents to win or lose/)
    expect(shows(id, 'decision.how')).toBe(true)
  }
})

test('B9: no number of days for a report is made up, and police reports are not promised', () => {
  for (const area of [kent, somerset, nation]) expect(asked(area, 'reports.initialWorkingDays')).toBe(true)
  expect(known(northmoor, 'reports.initialWorkingDays')).toBe(3)
  expect(known(kent, 'reports.policeShared')).toBe(false)
  expect(shows('the-reports', 'reports.policeShared')).toBe(true)
})

test('B10: nobody is told “a day or two” for the plan where the council has not said', () => {
  for (const path of [
    'after.letterWorkingDays',
    'after.planWorkingDays',
    'after.recordWorkingDays',
  ] as const) {
    for (const area of [kent, somerset, nation]) expect(asked(area, path), path).toBe(true)
    expect(shows('after-the-conference', path)).toBe(true)
  }
})

test('B11: wherever removal is named, the court and the police are named with it', () => {
  const passages = [
    ...topics.map((id) => compiled(id, 'en')),
    ...everyVoice.map(([id, voice]) => compiled(id, 'en', voice)),
  ].flatMap((topic) => allBlocks(topic).filter((block) => block[0] === 'safety' && block[1] === 'removal'))
  expect(passages.length).toBeGreaterThan(7)
  for (const passage of passages) {
    const text = linesOf([passage]).join(' ')
    expect(text).toMatch(/cannot take (your child|a child|you) away from home/)
    expect(text).toMatch(/Only a court can make an order/)
  }
  const alone = passages.filter((passage) => !/police/.test(linesOf([passage]).join(' ')))
  expect(alone).toHaveLength(1) // the answer itself, which has a passage about the police straight after it
  expect(wordsOf('can-they-take-my-child')).toMatch(/In an emergency, the police have a power/)
})

test('B12: a plan is agreed and serious, and is not a court order', () => {
  for (const id of ['the-plan', 'what-a-plan-is'])
    expect(wordsOf(id)).toMatch(/people agree.*not a court order.*serious.*evidence in court/)
})

test('B13: the first review comes within three months, later ones at most six months apart, in every council', () => {
  for (const area of [nation, kent, somerset, northmoor]) {
    expect(known(area, 'review.firstMonths')).toBe(3)
    expect(known(area, 'review.thenMonths')).toBe(6)
  }
  expect(fact(kent, nation, 'review.firstMonths', { 'review.firstMonths': 2 })).toMatchObject({ value: 2 })
})

test('B14: all the ways it can end are there: a plan, other help, no plan, advice to go to court', () => {
  expect(wordsOf('the-decision')).toMatch(/child protection plan.*child in need plan.*No plan.*court/)
})

test('B15: how the meeting is held is a fact, and not known of Kent or Somerset', () => {
  expect(known(kent, 'format.board')).toBe(true)
  expect(asked(somerset, 'format.board')).toBe(true)
  expect(asked(kent, 'format.mode')).toBe(true)
})

test('B16: time with the chair before is promised only where the council does', () => {
  expect(known(kent, 'preMeeting.offered')).toBe(true)
  expect(asked(somerset, 'preMeeting.offered')).toBe(true)
})

test('B17: why somebody may be asked to stay away is the council’s rule; the chair decides and tells them', () => {
  expect(known(somerset, 'exclusion.rule')).toMatch(/disrupt/)
  expect(wordsOf('cannot-come')).toMatch(/The chair decides.*tells you why/)
  expect(asked(kent, 'exclusion.noticeWorkingDays')).toBe(true)
})

test('B18: every other way to be heard is open unless the council says which ones are', () => {
  expect(known(kent, 'attendance.otherWays')).toEqual(known(nation, 'attendance.otherWays'))
  expect(known(nation, 'attendance.otherWays')).toContain('end-only')
  expect(known(somerset, 'attendance.otherWays')).not.toContain('video')
  expect(shows('cannot-come', 'attendance.otherWays')).toBe(true)
})

test('B19: each kind of complaint has its way, the decision stands, and no deadline is made up', () => {
  const words = wordsOf('disagreeing')
  expect(words).toMatch(/Each service has its own way to complain/)
  expect(words).toMatch(/stays in place while they look/)
  expect(known(kent, 'complaints.outcomes')).toEqual([
    'new-meeting-new-chair',
    'review-sooner',
    'decision-stays',
  ])
  for (const area of [kent, somerset, nation]) expect(asked(area, 'complaints.deadlineDays')).toBe(true)
  expect(known(northmoor, 'complaints.deadlineDays')).toBe(28)
  expect(contactOf(kent, 'complaints')?.phone).toBe('03000 410 304')
  expect(contactOf(somerset, 'complaints')).toBeUndefined()
})

test('B20: who of the family is invited is the council’s rule, else those who live with the child or are responsible', () => {
  expect(known(nation, 'invited.rule')).toMatch(/live with the child, or who have parental responsibility/)
  expect(known(somerset, 'invited.rule')).toMatch(/Other family who can help/)
  expect(shows('wider-family', 'invited.rule')).toBe(true)
})

test('B21: no body or service is named in the guide; names that have changed live in the packs with their day', () => {
  expect(guide).not.toMatch(/KSCB|KSCMP|SSCB|Specialist Children|Safeguarding Children (Board|Partnership)/)
  expect(known(kent, 'bodies.partnership')).toBe('Kent Safeguarding Children Multi-Agency Partnership')
  const old = fact(somerset, nation, 'conveningService.name')
  expect('ask' in old ? undefined : isOld(old.seenOn, '2026-11-22')).toBe(true)
})
