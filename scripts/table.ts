/** Prints figures beside their goals, and says of each whether it is met. */
export interface Row {
  readonly what: string
  readonly figure: string
  readonly goal?: string
  readonly isMet?: boolean
}

export function printTable(title: string, rows: readonly Row[]): void {
  const width = (pick: (row: Row) => string) => Math.max(...rows.map((row) => pick(row).length))
  const [what, figure, goal] = [width((r) => r.what), width((r) => r.figure), width((r) => r.goal ?? '')]
  console.log(`\n${title}`)
  for (const row of rows) {
    const verdict = row.isMet === undefined ? '' : row.isMet ? 'met' : 'NOT MET'
    console.log(
      `  ${row.what.padEnd(what)}  ${row.figure.padStart(figure)}  ${(row.goal ?? '').padEnd(goal)}  ${verdict}`.trimEnd(),
    )
  }
}

/** A figure that has a goal it may not go over. */
export function atMost(what: string, value: number, goal: number, say: (value: number) => string): Row {
  return { what, figure: say(value), goal: `≤ ${say(goal)}`, isMet: value <= goal }
}

export function atLeast(what: string, value: number, goal: number, say: (value: number) => string): Row {
  return { what, figure: say(value), goal: `≥ ${say(goal)}`, isMet: value >= goal }
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
export const count = (value: number): string => String(value)
export const ratio = (value: number): string => value.toFixed(2)

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The value that so many of a hundred are not above. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(Math.ceil((part / 100) * sorted.length) - 1, sorted.length - 1)] ?? Number.NaN
}
