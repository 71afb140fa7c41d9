/**
 * What the server itself has to know of an area: the council's own fact, and where it has none, the nation's. An area
 * without a pack beside the server has the nation's too.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'valibot'
import { areaSchema, type Facts } from '../../contract/area.ts'

export function answerWithinDays(area: string | undefined): number | undefined {
  for (const code of [area, 'national']) {
    const value = code && factsOf(code)?.bookings.answerWithinDays.value
    if (value) return value
  }
  return undefined
}

function factsOf(code: string): Facts | undefined {
  if (!/^[a-z][a-z-]*$/.test(code)) return undefined // then the area itself is refused at the start
  const path = fileURLToPath(new URL(`../../areas/${code}/area.json`, import.meta.url))
  return existsSync(path) ? parse(areaSchema, JSON.parse(readFileSync(path, 'utf8'))).facts : undefined
}
