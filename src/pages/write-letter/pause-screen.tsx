/** One quiet page before the first letter (G3.2). It asks nothing. */
import { keepLetter } from '../../case-file/letter-draft.ts'
import { Button } from '../../components/button.tsx'
import { Foot } from '../../components/foot.tsx'
import { Page } from '../../components/page.tsx'
import { PauseFacts } from '../../components/pause-facts.tsx'
import { to, useWords } from '../../i18n/index.ts'

export function PauseScreen() {
  const common = useWords('common')
  const letter = useWords('write-letter')
  return (
    <Page title={letter('title')} back={{ to: to(''), label: common('home') }} tight>
      <div class="wrap sec stack">
        <PauseFacts />
      </div>
      <Foot>
        <Button wide onward onPress={() => void keepLetter({ hasPaused: true })}>
          {common('carryOn')}
        </Button>
      </Foot>
    </Page>
  )
}
