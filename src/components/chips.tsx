/** A row of short things to press: ways to begin a sentence, or a filter. A starter adds words and never replaces any. */

export interface Chip {
  readonly value: string
  readonly label: string
}

interface ChipsProps {
  label: string
  chips: readonly Chip[]
  /** Which one is on, when the row is a filter. Left out for starters. */
  chosen?: string
  onPress: (value: string) => void
}

export function Chips({ label, chips, chosen, onPress }: ChipsProps) {
  return (
    <ul class="chips" aria-label={label}>
      {chips.map(({ value, label: says }) => (
        <li key={value}>
          <button
            type="button"
            class="chip"
            aria-pressed={chosen === undefined ? undefined : chosen === value}
            onClick={() => onPress(value)}
          >
            {says}
          </button>
        </li>
      ))}
    </ul>
  )
}
