/** A choice among boxes, of which the whole box can be pressed: one of them (radio) or several (checkbox). */
import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

export interface Option {
  readonly value: string
  readonly label: string
  /** When the label had to stay in English: then it is read out and set as English. */
  readonly isEnglish?: boolean
  readonly hint?: string
}

interface ChoiceProps {
  name: string
  legend: ComponentChildren
  /** The legend is the page's heading. */
  isHeading?: boolean
  /** Heard by screen readers, not seen: a heading above says the same. */
  legendHidden?: boolean
  /** The id of a heading that asks it: then it is not said a second time. */
  askedBy?: string | undefined
  hint?: string
  options: readonly Option[]
  chosen: readonly string[]
  several?: boolean
  /** Short answers, which stand two in a row where the screen has room. */
  inTwo?: boolean
  error?: string | undefined
  onChange: (chosen: readonly string[]) => void
}

export function Choice({ name, legend, options, chosen, several, onChange, ...more }: ChoiceProps) {
  const hintId = `${name}-hint`
  const errorId = `${name}-error`
  const described = [more.hint && hintId, more.error && errorId].filter(Boolean).join(' ')
  return (
    <fieldset id={name} aria-labelledby={more.askedBy} aria-describedby={described || undefined}>
      {!more.askedBy && (
        <legend class={more.isHeading ? 'q' : more.legendHidden ? 'vh' : 'label'}>
          {more.isHeading ? <h1>{legend}</h1> : legend}
        </legend>
      )}
      {more.hint && (
        <p class="muted hint" id={hintId}>
          {more.hint}
        </p>
      )}
      {more.error && (
        <p class="err" id={errorId}>
          <Icon name="look" size="sm" />
          <span>{more.error}</span>
        </p>
      )}
      <div class={more.inTwo ? 'opts in-two' : 'opts'}>
        {options.map(({ value, label, hint, isEnglish }) => (
          <label class="opt" key={value}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={name}
              value={value}
              checked={chosen.includes(value)}
              onChange={(event) => {
                const others = several ? chosen.filter((one) => one !== value) : []
                onChange(event.currentTarget.checked ? [...others, value] : others)
              }}
            />
            <span class="box">
              <span class={several ? 'mark sq' : 'mark'}>
                <Icon name="check" />
              </span>
              {isEnglish ? (
                <b lang="en" dir="ltr">
                  {label}
                </b>
              ) : (
                <b>{label}</b>
              )}
              {hint && <small>{hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
