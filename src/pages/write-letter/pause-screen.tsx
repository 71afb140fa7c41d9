/** One quiet page before the first letter: what this is not, when a worker has to act, and what is kept (G3.2). */
import { keepLetter } from '../../case-file/letter-draft.ts'
import { Button, TextButton } from '../../components/button.tsx'
import { Foot } from '../../components/foot.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { Words } from '../../components/words.tsx'
import { type KeyOf, to, useWords } from '../../i18n/index.ts'

type Key = KeyOf<'share-views'>

const things: readonly { icon: IconName; title: Key; text: Key }[] = [
  { icon: 'clock', title: 'pause.emergency', text: 'pause.emergencyText' },
  { icon: 'people', title: 'pause.harm', text: 'pause.harmText' },
  { icon: 'save', title: 'pause.kept', text: 'pause.keptText' },
]

export function PauseScreen() {
  const t = useWords('share-views')
  const common = useWords('common')
  const letter = useWords('write-letter')
  return (
    <Page title={letter('title')} back={{ to: to(''), label: common('home') }} tight>
      <div class="wrap sec stack">
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
        <TextButton to={to('get-help-now')} icon="call">
          {t('pause.help')}
        </TextButton>
      </div>
      <Foot>
        <Button wide onward onPress={() => void keepLetter({ hasPaused: true })}>
          {common('carryOn')}
        </Button>
      </Foot>
    </Page>
  )
}
