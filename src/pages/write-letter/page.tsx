/**
 * A letter to the meeting, at any age and with no gate (S4.30): words, a photo of a letter on paper, a picture, a voice,
 * in any mix. A parent or carer looks at it once more and sends it; a young person's letter is one of their own things,
 * and they choose who sees it.
 */
import { caseFile } from '../../case-file/index.ts'
import { letterPlace } from '../../case-file/letter-draft.ts'
import { Gate } from '../../components/gate.tsx'
import { Loading } from '../../components/loading.tsx'
import { useSteps } from '../../components/steps.ts'
import { Young } from '../../components/young.tsx'
import { useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { membership } from '../../sync/index.ts'
import { CheckScreen } from './check-screen.tsx'
import { NotForThem } from './not-for-them.tsx'
import { PauseScreen } from './pause-screen.tsx'
import { sendingFrom } from './sending.ts'
import { WriteScreen } from './write-screen.tsx'
import { YoungLetter } from './young-letter.tsx'

export function WriteLetter() {
  return (
    <Gate>
      <Mine />
    </Gate>
  )
}

function Mine() {
  const t = useWords('write-letter')
  const steps = useSteps('write')
  const draft = usePlace(letterPlace)
  const file = usePlace(caseFile)
  const joined = usePlace(membership)
  if (!draft || !file || !joined) return <Loading title={t('title')} />
  const me = file.me ?? joined.joined
  if (me?.role === 'young-person') {
    return (
      <Young>
        <YoungLetter file={file} steps={steps} />
      </Young>
    )
  }
  if (me?.role === 'advocate') return <NotForThem />
  const sending = sendingFrom(joined.joined, file)
  if (!draft.hasPaused) return <PauseScreen />
  if (steps.at === 'check') return <CheckScreen {...{ draft, sending, steps }} />
  return <WriteScreen {...{ draft, sending, steps }} />
}
