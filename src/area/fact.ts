/**
 * Finds the answer to one question of fact: the family's own case, then their council, then the nation.
 *
 * When none of them knows, the answer is a question to ask. It never looks in another council's pack, and
 * never works an answer out.
 */
import type { Area, FactPath, FactValue } from '../../contract/area.ts'
import { type AskKey, askKeyOf } from './ask.ts'

export interface Known<Path extends FactPath = FactPath> {
  readonly value: FactValue<Path>
  readonly source: string
  readonly seenOn: string | null
  readonly from: 'case' | 'area' | 'national'
}

/** The key of a ready-made question, in the guide's words. */
export interface Unknown {
  readonly ask: AskKey
}

/** What the council told this family about their own case; it stands above every pack. */
export type CaseFacts = Partial<{ readonly [Path in FactPath]: FactValue<Path> }>

export function fact<Path extends FactPath>(
  area: Area,
  national: Area,
  path: Path,
  ownCase: CaseFacts = {},
): Known<Path> | Unknown {
  const told = ownCase[path]
  if (told !== undefined) return { value: told as FactValue<Path>, source: '', seenOn: null, from: 'case' }
  return (
    answerOf(area, path, area.code === national.code ? 'national' : 'area') ??
    answerOf(national, path, 'national') ?? { ask: askKeyOf(path) }
  )
}

function answerOf<Path extends FactPath>(
  pack: Area,
  path: Path,
  from: 'area' | 'national',
): Known<Path> | undefined {
  const [group = '', name = ''] = path.split('.')
  const groups = pack.facts as Readonly<Record<string, Readonly<Record<string, Answer>>>> // walked by FactPath
  const answer = groups[group]?.[name]
  if (!answer || answer.value === null || answer.source === null) return undefined
  // The path names this fact, and every pack is checked against the contract.
  return { value: answer.value as FactValue<Path>, source: answer.source, seenOn: answer.seenOn, from }
}

interface Answer {
  readonly value: unknown
  readonly source: string | null
  readonly seenOn: string | null
}
