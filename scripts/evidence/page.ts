/** Reads and writes the table in `docs/evidence.md`. A row is what was last run, whenever that was. */
export interface Shown {
  readonly name: string
  readonly claim: string
  readonly bar: string
  readonly done: string
  readonly seed: string
  readonly day: string
  readonly verdict: string
}

const columns = ['name', 'claim', 'bar', 'done', 'seed', 'day', 'verdict'] as const
const titles = ['Run', 'Claim', 'First bar', 'Done', 'Seed', 'Day', 'Verdict']
const begins = '<!-- written by npm run evidence -->'
const ends = '<!-- to here -->'

export class NoTableError extends Error {
  override name = 'NoTableError'
}

export function rowsIn(page: string): readonly Shown[] {
  return between(page)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim())
      const row = Object.fromEntries(columns.map((column, i) => [column, cells[i + 1] ?? '']))
      return { ...row, name: String(row.name).replaceAll('`', '') } as unknown as Shown // every column is named above
    })
}

/** The page with these rows in place of their older selves. Rows stand in the order of the names given. */
export function withRows(page: string, fresh: readonly Shown[], order: readonly string[]): string {
  const all = new Map([...rowsIn(page), ...fresh].map((row) => [row.name, row]))
  const rows = order.flatMap((name) => all.get(name) ?? [])
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table = [
    line(titles),
    line(titles.map(() => '---')),
    ...rows.map((row) =>
      line(columns.map((column) => (column === 'name' ? `\`${row.name}\`` : row[column]))),
    ),
  ]
  const [from, to] = marks(page)
  return `${page.slice(0, from)}\n\n${table.join('\n')}\n\n${page.slice(to)}`
}

function between(page: string): string {
  return page.slice(...marks(page))
}

function marks(page: string): readonly [from: number, to: number] {
  const [from, to] = [page.indexOf(begins), page.indexOf(ends)]
  if (from < 0 || to < from)
    throw new NoTableError(`docs/evidence.md has lost the marks of its table: "${begins}" and "${ends}".`)
  return [from + begins.length, to]
}
