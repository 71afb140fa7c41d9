/** What a plan still needs, and whether a copy names somebody its reader must never be told about. */
import type { Plan } from '../../../contract/case-file.ts'
import type { CouncilConference, FamilyPerson } from '../../../contract/operations/save-conference.ts'
import { type Errors, noting } from '../../parts/errors.ts'
import type { PlanForm } from './form.ts'

export function checkPlan(form: PlanForm): Errors {
  const { errors, expect } = noting()
  expect(form.from, 'from', 'Choose the day this plan starts.')
  expect(
    !form.nextReview || !form.from || form.nextReview >= form.from,
    'nextReview',
    'Choose a review day after the plan starts.',
  )
  expect(
    !form.nextCoreGroup || !form.from || form.nextCoreGroup >= form.from,
    'nextCoreGroup',
    'Choose a core group day after the plan starts.',
  )
  if (form.status === 'ended') {
    expect(form.ended.on, 'ended.on', 'Choose the day the plan ends.')
    expect(form.ended.why.trim(), 'ended.why', 'Say in plain words why the plan ends.')
  }
  form.visits.forEach(({ who, howOften }, at) => {
    expect(!who.trim() || howOften.trim(), `visits.${at}.howOften`, 'Say how often they visit.')
  })
  form.scale.forEach(({ value }, at) => {
    expect(/^(\d|10)$/.test(value.trim()), `scale.${at}.value`, 'Write a number from 0 to 10.')
  })
  form.goals.forEach((goal, at) => {
    expect(
      goal.whatNeedsToChange.trim(),
      `goals.${at}.whatNeedsToChange`,
      'Say what needs to change, or take this goal out.',
    )
    goal.actions.forEach((action, number) => {
      const field = `goals.${at}.actions.${number}`
      expect(action.what.trim(), `${field}.what`, 'Say what will be done, or take this action out.')
      expect(
        !action.owner.startsWith('other-') || action.ownerName.trim(),
        `${field}.ownerName`,
        'Give the name of the person who will do it, or choose “Nobody yet”.',
      )
    })
  })
  return errors
}

/** The names in a copy that its reader must never be told about. */
export function namesGivenAway(
  copy: Plan,
  person: FamilyPerson,
  conference: CouncilConference,
): readonly string[] {
  return namesIn(copy, conference, ({ id }) => (person.leaveOut ?? []).includes(id))
}

/** Grown-ups of the family who are named in somebody else's copy: not forbidden, and worth a second look. */
export function familyNamed(
  copy: Plan,
  person: FamilyPerson,
  conference: CouncilConference,
): readonly string[] {
  const others = conference.family.filter(
    ({ id, role }) => id !== person.id && role !== 'young-person' && !person.leaveOut?.includes(id),
  )
  return namesIn(copy, conference, (one) => others.some(({ id }) => id === one.id))
}

interface Named {
  readonly id: string
  readonly name: string
}

/**
 * A whole name or any longer word of it counts, because "Mr Nowak" gives a person away as surely as "Marek
 * Nowak". A word that somebody else there is called by as well gives nobody away.
 */
function namesIn(
  copy: Plan,
  { workers, family }: CouncilConference,
  isMeant: (one: Named) => boolean,
): readonly string[] {
  const everybody: readonly Named[] = [...workers, ...family]
  const shared = new Set(everybody.filter((one) => !isMeant(one)).flatMap(({ name }) => wordsOf(name)))
  const texts = textsOf(copy).join('\n').toLocaleLowerCase('en-GB')
  return everybody
    .filter(isMeant)
    .filter(({ name }) =>
      [name.toLocaleLowerCase('en-GB'), ...wordsOf(name).filter((word) => !shared.has(word))].some((word) =>
        isIn(texts, word),
      ),
    )
    .map(({ name }) => name)
}

function wordsOf(name: string): string[] {
  return name
    .toLocaleLowerCase('en-GB')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
}

/** As a word of its own: "Ana" is not in "bananas". */
function isIn(texts: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(^|[^\\p{L}\\p{N}])${escaped}($|[^\\p{L}\\p{N}])`, 'u').test(texts)
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
