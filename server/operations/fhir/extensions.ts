/**
 * What FHIR has no place for, as extensions: any value of the contract goes in and comes out the same.
 *
 * A list is written as parts called `item`, so that a list of one stays a list. An empty list is left out.
 */
export interface Extension {
  readonly url: string
  readonly valueString?: string
  readonly valueInteger?: number
  readonly valueBoolean?: boolean
  readonly extension?: readonly Extension[]
}

const PREFIX = 'urn:heard:'
const ITEM = 'item'

/** One extension for each field that has something in it. */
export function extensionsOf(fields: Readonly<Record<string, unknown>>): {
  readonly extension?: readonly Extension[]
} {
  const extension = Object.entries(fields).flatMap(([name, value]) => write(PREFIX + name, value))
  return extension.length > 0 ? { extension } : {}
}

function write(url: string, value: unknown): readonly Extension[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'string') return [{ url, valueString: value }]
  if (typeof value === 'number') return [{ url, valueInteger: value }]
  if (typeof value === 'boolean') return [{ url, valueBoolean: value }]
  const extension = Array.isArray(value)
    ? value.flatMap((one) => write(ITEM, one))
    : Object.entries(value).flatMap(([name, inner]) => write(name, inner))
  return extension.length > 0 ? [{ url, extension }] : []
}

/** The fields back again. What is not ours is left out. */
export function fieldsOf(extensions: readonly Extension[] | undefined): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (extensions ?? [])
      .filter(({ url }) => url.startsWith(PREFIX))
      .map((one) => [one.url.slice(PREFIX.length), read(one)]),
  )
}

function read({ valueString, valueInteger, valueBoolean, extension }: Extension): unknown {
  if (!extension) return valueString ?? valueInteger ?? valueBoolean
  if (extension.every(({ url }) => url === ITEM)) return extension.map(read)
  return Object.fromEntries(extension.map((one) => [one.url, read(one)]))
}
