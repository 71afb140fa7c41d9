/** One quiet page before the first word: what this is not, when a worker has to act, and what is kept. It asks nothing. */
import { Button } from '../../components/button.tsx'
import { Foot } from '../../components/foot.tsx'
import { Page } from '../../components/page.tsx'
import { PauseFacts } from '../../components/pause-facts.tsx'
import { useWords } from '../../i18n/index.ts'
import { type Draft, keepChoices } from './draft.ts'
import { screensOf } from './questions.ts'
import type { Sending } from './sending.ts'
import type { Screen } from './use-screen.ts'

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
        <PauseFacts />
      </div>
      <Foot>
        <Button wide onward onPress={() => void carryOn()}>
          {common('carryOn')}
        </Button>
      </Foot>
    </Page>
  )
}
