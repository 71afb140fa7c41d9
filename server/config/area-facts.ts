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

export interface SelfUseFrom {
  readonly age: number
  /** False when the council has not said, and the nation's stands. */
  readonly isCouncils: boolean
}

/** From which age a young person uses Heard by themselves (domain B6). */
export function selfUseFrom(area: string | undefined): SelfUseFrom {
  const own = area ? factsOf(area)?.child.selfUseFromAge.value : undefined
  const nations = factsOf('national')?.child.selfUseFromAge.value
  if (typeof own === 'number') return { age: own, isCouncils: area !== 'national' }
  if (typeof nations !== 'number')
    throw new TypeError('areas/national says nothing of child.selfUseFromAge. Give it a value.')
  return { age: nations, isCouncils: false }
}

/** Whether the council has said who looks at what children send, and when (G3.6). */
export function hasTriage(area: string | undefined): boolean {
  return [area, 'national'].some((code) => code && (factsOf(code)?.triage.desk.value ?? null) !== null)
}

function factsOf(code: string): Facts | undefined {
  if (!/^[a-z][a-z-]*$/.test(code)) return undefined // then the area itself is refused at the start
  const path = fileURLToPath(new URL(`../../areas/${code}/area.json`, import.meta.url))
  return existsSync(path) ? parse(areaSchema, JSON.parse(readFileSync(path, 'utf8'))).facts : undefined
}
