/** What a PIN on this phone can and cannot do, said before anybody relies on it. */
import { type KeyOf, useWords } from '../i18n/index.ts'
import { Icon } from './icon.tsx'
import { Words } from './words.tsx'

const yes: readonly KeyOf<'locked'>[] = ['promise.yes1', 'promise.yes2', 'promise.yes3']
const no: readonly KeyOf<'locked'>[] = ['promise.no1', 'promise.no2', 'promise.no3', 'promise.no4']

export function Promises() {
  const t = useWords('locked')
  return (
    <section class="panel stack" aria-labelledby="promises">
      <h2 id="promises">{t('promise.title')}</h2>
      <h3>{t('promise.yes')}</h3>
      <List keys={yes} icon="check" />
      <h3>{t('promise.no')}</h3>
      <List keys={no} icon="info" />
    </section>
  )
}

function List({ keys, icon }: { keys: readonly KeyOf<'locked'>[]; icon: 'check' | 'info' }) {
  return (
    <ul class="facts small-facts">
      {keys.map((key) => (
        <li key={key}>
          <Icon name={icon} />
          <p>
            <Words of="locked" k={key} />
          </p>
        </li>
      ))}
    </ul>
  )
}
