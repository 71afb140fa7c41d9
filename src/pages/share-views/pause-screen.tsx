/** One quiet page before the first word: what this is not, when a worker has to act, and what is kept. It asks nothing. */
import { Button, TextButton } from '../../components/button.tsx'
import { Foot } from '../../components/foot.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { Words } from '../../components/words.tsx'
import { type KeyOf, to, useWords } from '../../i18n/index.ts'
import { type Draft, keepChoices } from './draft.ts'
import { screensOf } from './questions.ts'
import type { Sending } from './sending.ts'
import type { Screen } from './use-screen.ts'

type Key = KeyOf<'share-views'>

const things: readonly { icon: IconName; title: Key; text: Key }[] = [
  { icon: 'clock', title: 'pause.emergency', text: 'pause.emergencyText' },
  { icon: 'people', title: 'pause.harm', text: 'pause.harmText' },
  { icon: 'save', title: 'pause.kept', text: 'pause.keptText' },
]

export function PauseScreen({ draft, sending, screen }: { draft: Draft; sending: Sending; screen: Screen }) {
  const t = useWords('share-views')
  const common = useWords('common')
  async function carryOn() {
    await keepChoices({ hasPaused: true }).catch(() => undefined) // it is shown once more, nothing is lost
    screen.go(screensOf(draft, sending.children)[2] ?? 'check')
  }
  return (
    <Page
      title={t('pause.title')}
      close={{ label: common('back'), onClose: () => screen.back('start') }}
      tight
    >
      <div class="wrap stack">
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
      </div>
      <Foot>
        <Button wide onward onPress={() => void carryOn()}>
          {common('carryOn')}
        </Button>
      </Foot>
    </Page>
  )
}
