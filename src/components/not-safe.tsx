/** "I do not feel safe" is something a young person presses. It tells nobody, and says so; it shows whom to ring now. */

import { to, useWords } from '../i18n/index.ts'
import { Icon } from './icon.tsx'
import { Numbers } from './numbers.tsx'
import { Words } from './words.tsx'

export function NotSafe() {
  const t = useWords('share-wishes')
  const home = useWords('home')
  return (
    <details class="who">
      <summary>
        <Icon name="help" />
        <span>{t('safe.title')}</span>
        <Icon name="down" />
      </summary>
      <div class="body stack">
        <p>
          <Words of="share-wishes" k="safe.text" />
        </p>
        <Numbers
          numbers={[
            { name: '999', number: '999', notes: [t('safe.999')] },
            { name: 'Childline', nameLang: 'en', number: '0800 1111', notes: [t('safe.childline')] },
          ]}
        />
        <p>
          <Words of="share-wishes" k="safe.watched" />
        </p>
        <a class="link-btn" href={to('get-help-now')}>
          {home('worried.more')}
        </a>
      </div>
    </details>
  )
}
