/** People to call. Every row is a real telephone link, so it works offline and without JavaScript. */
import { Icon, type IconName } from './icon.tsx'

export interface HelpNumber {
  readonly name: string
  /** The language of the name, when it may not be the page's. */
  readonly nameLang?: string
  /** As it is read out, for example 0808 801 0366. */
  readonly number: string
  /** What for and when, each on its own line. */
  readonly notes?: readonly string[]
  readonly icon?: IconName
}

export function Numbers({ numbers }: { numbers: readonly HelpNumber[] }) {
  return (
    <ul class="rows">
      {numbers.map(({ name, nameLang, number, notes = [], icon = 'call' }) => (
        <li key={name + number}>
          <a class="callrow" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
            <span class="ic">
              <Icon name={icon} />
            </span>
            <span>
              <b lang={nameLang}>
                <bdi>{name}</bdi>
              </b>
              {name !== number && <bdi dir="ltr">{number}</bdi>}
              {notes.map((line) => (
                <span key={line} class="muted small">
                  {line}
                </span>
              ))}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
