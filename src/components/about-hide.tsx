/** What Hide does and, as plainly, what it cannot do. */
import { useWords } from '../i18n/index.ts'
import { Icon } from './icon.tsx'
import { Words } from './words.tsx'

export function AboutHide() {
  const t = useWords('hide')
  return (
    <>
      <h2>{t('heading')}</h2>
      <p>{t('where')}</p>
      <h3>{t('does.heading')}</h3>
      <ul class="rows marks">
        <li>
          <Icon name="check" />
          <span>
            <Words of="hide" k="does.cover" />
          </span>
        </li>
        <li>
          <Icon name="check" />
          <span>
            <Words of="hide" k="does.lock" />
          </span>
        </li>
        <li>
          <Icon name="check" />
          <span>
            <Words of="hide" k="does.keep" />
          </span>
        </li>
      </ul>
      <h3>{t('not.heading')}</h3>
      <ul class="rows marks">
        <li>
          <Icon name="close" />
          <span>
            <Words of="hide" k="not.history" />
          </span>
        </li>
        <li>
          <Icon name="close" />
          <span>
            <Words of="hide" k="not.spy" />
          </span>
        </li>
      </ul>
      <p>
        <Words of="hide" k="back" />
      </p>
      <p>
        <Words of="hide" k="other" />
      </p>
    </>
  )
}
