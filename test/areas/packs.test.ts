import { readdirSync, readFileSync } from 'node:fs'
import { safeParse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { type Area, areaSchema, type FactPath, factsSchema } from '../../contract/area.ts'
import { areaCodes, helpNumbers, nation, readArea, readAreaWords, sameCountry } from '../../src/area/index.ts'
import { offered } from '../../src/i18n/languages.ts'

const packOf = (code: string): unknown => JSON.parse(readFileSync(`areas/${code}/area.json`, 'utf8'))
const folders = readdirSync('areas', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** The facts that are a council's own words, so that they need words in every language. */
const groups = Object.entries(factsSchema.entries) as unknown as [
  string,
  { entries: Record<string, { pipe: [{ entries: { value: { wrapped: { type: string } } } }] }> },
][]
const textFacts = groups.flatMap(([group, { entries }]) =>
  Object.entries(entries)
    .filter(([name, schema]) => schema.pipe[0].entries.value.wrapped.type === 'string' && name !== 'address')
    .map(([name]) => `${group}.${name}` as FactPath),
)

const valueIn = (area: Area, path: string) => {
  const [group = '', name = ''] = path.split('.')
  return (area.facts as unknown as Record<string, Record<string, { value: unknown }>>)[group]?.[name]?.value
}

test('every area the app knows has a folder, and every folder is known to the app', () => {
  expect(folders.sort()).toEqual([...areaCodes].sort())
})

describe.each([...areaCodes])('%s', (code) => {
  test('answers every fact, each with where it was read', () => {
    const read = safeParse(areaSchema, packOf(code))
    const said = read.issues?.map(
      ({ message, path }) => `${path?.map(({ key }) => key).join('.')}: ${message}`,
    )
    expect(said ?? []).toEqual([])
  })

  test.each(offered.filter((language) => language !== 'en'))('has its own words in %s', async (language) => {
    const words = await readAreaWords(code, language)
    const area = await readArea(code)
    const spoken = textFacts.filter((path) => valueIn(area, path) !== null)
    expect(Object.keys(words).sort()).toEqual(spoken.sort())
  })
})

test('a fact with a value and no source is refused', () => {
  const pack = packOf('national') as { facts: { review: { firstMonths: { source: unknown } } } }
  pack.facts.review.firstMonths.source = null
  expect(safeParse(areaSchema, pack).success).toBe(false)
})

test('a fact that a council leaves out is refused', () => {
  const pack = packOf('kent') as { facts: Record<string, unknown> }
  delete pack.facts.review
  expect(safeParse(areaSchema, pack).success).toBe(false)
})

test('a Welsh area with English rules is refused, and so is a Welsh area in this English guide', () => {
  const welsh = { ...(packOf('kent') as Area), code: 'cardiff', country: 'GB-WLS' as const }
  const read = safeParse(areaSchema, welsh)
  expect(read.issues?.[0]?.message).toMatch(/rules of one country never stand for another/)
  expect(() => sameCountry(welsh)).toThrow(/rules are from GB-ENG/)
  expect(() => sameCountry({ ...welsh, rules: 'GB-WLS' })).toThrow(/this guide is for GB-ENG/)
})

test('only the council that does not exist says that it is made up, and its numbers belong to nobody', async () => {
  for (const code of areaCodes) {
    const area = await readArea(code)
    expect(area.madeUp).toBe(code === 'example')
    if (area.madeUp) for (const { phone } of area.contacts) expect(phone).toMatch(/^03069 990/)
    else for (const { phone } of area.contacts) expect(phone ?? '').not.toMatch(/^03069 990/)
  }
})

test('the numbers to call in danger are there with no council and no internet', () => {
  expect(helpNumbers().map(({ name, phone }) => [name, phone])).toEqual([
    ['999', '999'],
    ['Childline', '0800 1111'],
    ['National Domestic Abuse Helpline', '0808 2000 247'],
    ['NSPCC', '0808 800 5000'],
    ['Family Rights Group', '0808 801 0366'],
  ])
})

test('every real number waits for a person to check it, until one has', () => {
  for (const contact of nation.contacts) expect(contact.verify, contact.name).toBe(true)
})

test('no council takes what a child sends until it says who looks at it, and when', async () => {
  for (const code of ['national', 'kent', 'somerset'] as const)
    expect((await readArea(code)).facts.triage.desk.value).toBeNull()
})
