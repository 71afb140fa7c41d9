/**
 * The desk's form parts: a label that is always visible, a hint, and the error beside the field it is about.
 * Nothing typed here is spell-checked or translated by the browser, because both send words elsewhere.
 * Each field's id is its path in the form, so an error can point at it.
 */
import type { ComponentChildren } from 'preact'
import type { Errors } from './errors.ts'

interface Asking {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly errors: Errors
}

function Around({ id, label, hint, errors, children }: Asking & { children: ComponentChildren }) {
  const error = errors[id]
  return (
    <div class={error ? 'field bad' : 'field'}>
      <label class="label" for={id}>
        {label}
      </label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span class="err" id={`${id}-error`}>
          {error}
        </span>
      )}
      {children}
    </div>
  )
}

/** What a screen reader says after the field's name. */
function saidWith({ id, hint, errors }: Pick<Asking, 'id' | 'hint' | 'errors'>) {
  const ids = [hint && `${id}-hint`, errors[id] && `${id}-error`].filter(Boolean)
  return {
    'aria-describedby': ids.length ? ids.join(' ') : undefined,
    'aria-invalid': errors[id] ? ('true' as const) : undefined,
  }
}

export function Line({
  value,
  onValue,
  type = 'text',
  suggest,
  ...asking
}: Asking & {
  value: string
  onValue(value: string): void
  type?: 'text' | 'date' | 'time' | 'tel'
  /** What is mostly written here. Anything else can be. */
  suggest?: readonly string[]
}) {
  // Preact types each kind of input apart; these four take exactly the same attributes.
  const kind = { type } as { type: 'text' }
  return (
    <Around {...asking}>
      <input
        class={`input ${type}`}
        id={asking.id}
        {...kind}
        value={value}
        translate={false}
        spellcheck={false}
        autocomplete="off"
        list={suggest && `${asking.id}-list`}
        onInput={(event) => onValue(event.currentTarget.value)}
        {...saidWith(asking)}
      />
      {suggest && (
        <datalist id={`${asking.id}-list`}>
          {suggest.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </Around>
  )
}

export function Text({
  value,
  onValue,
  rows = 3,
  written,
  ...asking
}: Asking & {
  value: string
  onValue(value: string): void
  rows?: number
  /** What it is written in, when that is not English. */
  written?: { readonly lang: string; readonly dir: 'ltr' | 'rtl' }
}) {
  return (
    <Around {...asking}>
      <textarea
        class="input text"
        id={asking.id}
        {...written}
        rows={rows}
        value={value}
        translate={false}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => onValue(event.currentTarget.value)}
        {...saidWith(asking)}
      />
    </Around>
  )
}

export function Pick<Value extends string>({
  value,
  onValue,
  choices,
  ...asking
}: Asking & {
  value: Value
  onValue(value: Value): void
  choices: Readonly<Record<Value, string>>
}) {
  return (
    <Around {...asking}>
      <select
        class="input"
        id={asking.id}
        value={value}
        // The options below are exactly the keys of `choices`.
        onChange={(event) => onValue(event.currentTarget.value as Value)}
        {...saidWith(asking)}
      >
        {Object.entries<string>(choices).map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </Around>
  )
}

/** One box to tick, whole row as its target. */
export function Tick({
  id,
  label,
  hint,
  checked,
  onChecked,
}: {
  id: string
  label: string
  hint?: string
  checked: boolean
  onChecked(checked: boolean): void
}) {
  return (
    <div class="tick">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        onChange={(event) => onChecked(event.currentTarget.checked)}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}

/** Several boxes about one question. */
export function Ticks({
  id,
  legend,
  hint,
  choices,
  chosen,
  onChosen,
  errors,
}: {
  id: string
  legend: string
  hint?: string
  choices: readonly { readonly id: string; readonly label: string }[]
  chosen: readonly string[]
  /** A change to what is then chosen, so that two ticks in one moment are both kept. */
  onChosen(next: (chosen: readonly string[]) => readonly string[]): void
  errors: Errors
}) {
  const error = errors[id]
  return (
    <fieldset class={error ? 'field bad' : 'field'} id={id} tabIndex={-1}>
      <legend class="label">{legend}</legend>
      {hint && <span class="hint">{hint}</span>}
      {error && <span class="err">{error}</span>}
      {choices.map((choice) => (
        <Tick
          key={choice.id}
          id={`${id}.${choice.id}`}
          label={choice.label}
          checked={chosen.includes(choice.id)}
          onChecked={(checked) =>
            onChosen((old) => {
              const others = old.filter((one) => one !== choice.id)
              return checked ? [...others, choice.id] : others
            })
          }
        />
      ))}
    </fieldset>
  )
}
