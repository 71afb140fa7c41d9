/** Finds the operation for a method and a path, from the contract's own values. */
import type { Route } from '../../contract/operation.ts'
import type { ServerOperation } from '../operations/rule.ts'

export interface FoundOperation {
  readonly operation: ServerOperation
  readonly inPath: Readonly<Record<string, string>>
}

/** Without an operation: which methods that path would answer. */
export type Found = FoundOperation | { readonly allow: readonly string[] }

export type FindRoute = (method: string, path: string) => Found

export function routeFinder(operations: readonly ServerOperation[]): FindRoute {
  const table = operations.map((operation) => ({ operation, ...patternOf(operation.route) }))
  const fixed = new Map(
    table
      .filter(({ names }) => names.length === 0)
      .map(({ operation }) => [`${operation.route.method} ${operation.route.path}`, operation]),
  )
  return (method, path) => {
    const quick = fixed.get(`${method} ${path}`)
    if (quick) return { operation: quick, inPath: {} }
    const allow: string[] = []
    for (const { operation, pattern, names } of table) {
      const match = pattern.exec(path)
      if (!match) continue
      if (operation.route.method !== method) allow.push(operation.route.method)
      else
        return { operation, inPath: Object.fromEntries(names.map((name, i) => [name, decode(match[i + 1])])) }
    }
    return { allow }
  }
}

function patternOf({ path }: Route) {
  const names: string[] = []
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name)
    return '([^/]+)'
  })
  return { pattern: new RegExp(`^${source}$`), names }
}

/** What cannot be decoded is left as it is: no schema will take it. */
function decode(part = ''): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
