/**
 * A list in a form that grows and shrinks. A row that is taken out can be put back until the form is saved,
 * so nothing asks "are you sure?".
 */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

export type PutRow<Row> = (part: Partial<Row> | ((row: Row) => Partial<Row>)) => void

interface RowsProps<Row extends { readonly id: string }> {
  readonly name: string
  /** 'Add a child' */
  readonly add: string
  readonly rows: readonly Row[]
  readonly fresh: () => Row
  /** Changes are made to the rows as they then are, so that two in one moment are both kept. */
  readonly change: (next: (rows: readonly Row[]) => readonly Row[]) => void
  /** What a row is called, for its heading and its button. */
  readonly title: (row: Row, at: number) => string
  readonly level?: 'h3' | 'h4'
  /** A row that cannot be taken out says why itself. */
  readonly isFixed?: (row: Row) => boolean
  readonly children: (row: Row, at: number, put: PutRow<Row>) => ComponentChildren
}

export function Rows<Row extends { readonly id: string }>(props: RowsProps<Row>) {
  const { rows, change, title, level: Heading = 'h3' } = props
  const [gone, setGone] = useState<{ readonly row: Row; readonly at: number }>()
  const fresh = useRef<string | undefined>(undefined)
  const list = useRef<HTMLUListElement>(null)

  // A new row takes the focus to its first field.
  useLayoutEffect(() => {
    if (!fresh.current || !rows.some(({ id }) => id === fresh.current)) return
    const row = Array.from(list.current?.children ?? []).at(rows.findIndex(({ id }) => id === fresh.current))
    row?.querySelector<HTMLElement>('input, select, textarea')?.focus()
    fresh.current = undefined
  }, [rows])

  return (
    <>
      <ul class="plain stack" ref={list}>
        {rows.map((row, at) => (
          <li key={row.id} class="panel flat stack">
            <div class="line">
              <Heading>{title(row, at)}</Heading>
              {!props.isFixed?.(row) && (
                <button
                  type="button"
                  class="link-btn"
                  onClick={() => {
                    setGone({ row, at })
                    change((old) => old.filter(({ id }) => id !== row.id))
                  }}
                >
                  Take out<span class="vh"> {title(row, at)}</span>
                </button>
              )}
            </div>
            {props.children(row, at, (part) =>
              change((old) => old.map((one) => (one.id === row.id ? { ...one, ...partOf(part, one) } : one))),
            )}
          </li>
        ))}
      </ul>
      {gone && (
        <p class="toast" role="status">
          <span>Taken out.</span>
          <button
            type="button"
            class="btn"
            onClick={() => {
              change((old) => [...old.slice(0, gone.at), gone.row, ...old.slice(gone.at)])
              setGone(undefined)
            }}
          >
            Put back
          </button>
        </p>
      )}
      <p>
        <button
          type="button"
          class="btn sm second"
          onClick={() => {
            const row = props.fresh()
            fresh.current = row.id
            setGone(undefined)
            change((old) => [...old, row])
          }}
        >
          {props.add}
        </button>
      </p>
    </>
  )
}

function partOf<Row>(part: Partial<Row> | ((row: Row) => Partial<Row>), row: Row): Partial<Row> {
  return typeof part === 'function' ? part(row) : part
}
