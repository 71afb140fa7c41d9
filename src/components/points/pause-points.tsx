/** One quiet page before the first point of each sending (G3.2). It asks nothing. */
import { keepPointsAt, type PointsOf } from '../../case-file/points-draft.ts'
import { to, useWords } from '../../i18n/index.ts'
import { Button } from '../button.tsx'
import { Foot } from '../foot.tsx'
import { Page } from '../page.tsx'
import { PauseFacts } from '../pause-facts.tsx'

export function PausePoints({ of, onCannotKeep }: { of: PointsOf; onCannotKeep: () => void }) {
  const t = useWords('reply-to-report')
  const common = useWords('common')
  return (
    <Page title={t('title')} back={{ to: to(''), label: common('home') }} tight>
      <div class="wrap sec stack">
        <PauseFacts />
      </div>
      <Foot>
        <Button wide onward onPress={() => void keepPointsAt(of, { hasPaused: true }).catch(onCannotKeep)}>
          {common('carryOn')}
        </Button>
      </Foot>
    </Page>
  )
}
