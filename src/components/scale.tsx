/** A number from 0 to 10, by pressing it. Nothing is dragged, and nothing is chosen beforehand. */
import type { ComponentChildren } from 'preact'

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

interface ScaleProps {
  name: string
  legend: ComponentChildren
  isHeading?: boolean
  /** What 0 and 10 mean. */
  low: string
  high: string
  chosen: number | undefined
  onChange: (chosen: number) => void
}

export function Scale({ name, legend, isHeading, low, high, chosen, onChange }: ScaleProps) {
  return (
    <fieldset id={name} aria-describedby={`${name}-ends`}>
      <legend class={isHeading ? 'q' : 'label'}>{isHeading ? <h1>{legend}</h1> : legend}</legend>
      <p class="ends" id={`${name}-ends`}>
        <span>
          <b>0</b> {low}
        </span>
        <span>
          <b>10</b> {high}
        </span>
      </p>
      <div class="scale">
        {numbers.map((number) => (
          <label key={number}>
            <input
              type="radio"
              name={name}
              value={number}
              checked={chosen === number}
              onChange={() => onChange(number)}
            />
            <span>{number}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
