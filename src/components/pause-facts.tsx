/** What stands before the first word somebody writes freely: what this is not, when a worker has to act, what is kept (G3.2). */
import { type KeyOf, to, useWords } from '../i18n/index.ts'
import { TextButton } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'
import { Words } from './words.tsx'

type Key = KeyOf<'share-views'>

const things: readonly { icon: IconName; title: Key; text: Key }[] = [
  { icon: 'clock', title: 'pause.emergency', text: 'pause.emergencyText' },
  { icon: 'people', title: 'pause.harm', text: 'pause.harmText' },
  { icon: 'save', title: 'pause.kept', text: 'pause.keptText' },
]

export function PauseFacts() {
  const t = useWords('share-views')
  return (
    <>
      <h1>{t('pause.title')}</h1>
      <ul class="facts">
        {things.map(({ icon, title, text }) => (
          <li key={title}>
            <Icon name={icon} />
            <div>
              <h2>{t(title)}</h2>
              <p>
                <Words of="share-views" k={text} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <TextButton to={to('get-help-now')} icon="call">
          {t('pause.help')}
        </TextButton>
      </p>
    </>
  )
}
