/** People to call. Every row is a real telephone link, so it works offline and without JavaScript. */
import { Icon, type IconName } from './icon.tsx'

export interface HelpNumber {
  readonly name: string
  /** As it is read out, for example 0808 801 0366. */
  readonly number: string
  /** When somebody answers and what about. */
  readonly note?: string
  readonly icon?: IconName
}

export function Numbers({ numbers }: { numbers: readonly HelpNumber[] }) {
  return (
    <ul class="rows">
      {numbers.map(({ name, number, note, icon = 'call' }) => (
        <li key={name + number}>
          <a class="callrow" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
            <span class="ic">
              <Icon name={icon} />
            </span>
            <span>
              <b>{name}</b>
              <bdi dir="ltr">{number}</bdi>
              {note && <span class="muted small">{note}</span>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
