/** Short statements of one kind, each a field of its own so that a copy can have it or not. */
import { Text } from './fields.tsx'

/** A statement of its own, so that a copy can have it or not. */
export interface Statement {
  readonly id: string
  readonly text: string
}

export const newStatement = (text = ''): Statement => ({ id: crypto.randomUUID(), text })

export function Statements({
  id,
  title,
  one,
  list,
  change,
}: {
  id: string
  title: string
  /** The label of each field. */
  one: string
  list: readonly Statement[]
  change(next: (list: readonly Statement[]) => readonly Statement[]): void
}) {
  return (
    <section class="panel stack">
      <h3>{title}</h3>
      {list.map((statement, at) => (
        <div key={statement.id} class="statement">
          <Text
            id={`${id}.${at}`}
            label={`${one}, ${at + 1}`}
            rows={2}
            value={statement.text}
            errors={{}}
            onValue={(text) =>
              change((old) => old.map((other) => (other.id === statement.id ? { ...other, text } : other)))
            }
          />
          {statement.text.trim() === '' && list.length > 1 && (
            <button
              type="button"
              class="link-btn"
              onClick={() => change((old) => old.filter((other) => other.id !== statement.id))}
            >
              Take out this empty one<span class="vh">: {`${one}, ${at + 1}`}</span>
            </button>
          )}
        </div>
      ))}
      <p>
        <button type="button" class="btn sm second" onClick={() => change((old) => [...old, newStatement()])}>
          Add another<span class="vh">: {title.toLowerCase()}</span>
        </button>
      </p>
      <p class="muted">An empty one is left out.</p>
    </section>
  )
}
