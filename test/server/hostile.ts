/**
 * Questions to ask a server that are nearly right: each begins as the contract's own schema says, and is then spoilt in one
 * place. What is only noise never gets past the first look; these reach the rules and the database behind it.
 */
import { toJsonSchema } from '@valibot/to-json-schema'
import fc from 'fast-check'
import type { Route } from '../../contract/operation.ts'

/** A word that must come back in no refusal and no line of a log. */
export const CANARY = 'the-heron-waited-by-the-canal'

interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
}

const texts = (ids: readonly string[]) => [
  ...ids,
  ...['2126-12-01', '09:30', 'en', 'ltr', '2126-12-01T09:30:00.000Z', 'a'.repeat(64), '020 7946 0000'],
  ...['A name', '123456', 'northmoor', 'AAAA', 'image/jpeg', 'P-256', 'ABCD-EFGH-JKMN-P', '5'],
]

/** Something that this part of the contract takes, or nearly: a pattern is met by the first of a few texts that fits. */
function like(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices?.length) return fc.oneof(...choices.map((one) => like(one, ids)))
  if (schema.allOf?.length) return like({ ...schema, ...Object.assign({}, ...schema.allOf), allOf: [] }, ids)
  switch (schema.type) {
    case 'object':
      return objectLike(schema, ids)
    case 'array':
      return fc.array(like(schema.items ?? {}, ids), { maxLength: 3 })
    case 'integer':
    case 'number':
      return fc.integer({
        min: schema.minimum ?? 0,
        max: Math.max(schema.minimum ?? 0, Math.min(schema.maximum ?? 5, 5)),
      })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'string':
      return textLike(schema, ids)
    default:
      return fc.constantFrom(null, CANARY, {})
  }
}

function objectLike({ properties = {}, required = [] }: Schema, ids: readonly string[]) {
  const parts = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, like(part, ids)]))
  const known = required.filter((name) => name in parts)
  return fc.record(parts, { requiredKeys: known as never[], noNullPrototype: true })
}

function textLike({ pattern, format }: Schema, ids: readonly string[]) {
  if (format === 'uuid') return fc.constantFrom(...ids)
  const fit = texts(ids).filter((text) => !pattern || new RegExp(pattern, 'u').test(text))
  return fc.constantFrom(...(fit.length > 0 ? fit : [CANARY]))
}

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      CANARY,
      `${CANARY}\u0000`,
      `${CANARY}\ud800`,
      `'; drop table heard.person; -- ${CANARY}`,
      `\${${CANARY}}`,
    ],
    ...[
      `${CANARY}\u202e\u2066`,
      `../../${CANARY}`,
      `%00${CANARY}`,
      CANARY.repeat(400),
      '',
      ' ',
      '2126-02-30',
      '24:61',
    ],
    ...[null, true, [], {}, -1, 0, 1.5, 2 ** 53, -(2 ** 63), 1e308, [[[[[[[[CANARY]]]]]]]]],
    { [CANARY]: CANARY },
    { length: 1e9 },
    { toString: CANARY },
    { $ne: CANARY },
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 4 }),
)

/** Every place in a value, as the way to it. */
function placesIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]]
  return [[], ...Object.entries(value).flatMap(([key, part]) => placesIn(part).map((rest) => [key, ...rest]))]
}

function withAt(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put
  const copy = structuredClone(value) as Record<string, unknown> // only ever asked for a place that is in it
  copy[key] = withAt(copy[key], rest, put)
  return copy
}

/** One body for this route, spoilt in one place or, once in a while, in none. */
export function bodyFor(route: Route, ids: readonly string[]): fc.Arbitrary<string> {
  const schema = toJsonSchema(route.input, { errorMode: 'ignore', typeMode: 'input' }) as Schema
  return fc.tuple(like(schema, ids), fc.nat(), hostile, fc.nat(9)).map(([value, at, put, luck]) => {
    if (luck === 0) return JSON.stringify(value)
    const places = placesIn(value)
    const spoilt = JSON.stringify(withAt(value, places[at % places.length] ?? [], put)) ?? ''
    if (luck === 1) return spoilt.slice(0, spoilt.length / 2)
    return luck === 2 ? spoilt.replace('{', `{"__proto__":{"${CANARY}":1},`) : spoilt
  })
}
