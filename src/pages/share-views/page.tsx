/**
 * Tell the meeting what you think: a choice of length, one quiet page before writing, one question a screen, a look
 * at all of it, and sending. Every screen can be left at any moment, and Back is the screen before.
 *
 * The screen is not in the address, so an address or a history never says which question somebody was at.
 */

import { caseFile } from '../../case-file/index.ts'
import { Gate } from '../../components/gate.tsx'
import { Loading } from '../../components/loading.tsx'
import { useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { membership, sentWords } from '../../sync/index.ts'
import { CheckScreen } from './check-screen.tsx'
import { draftPlace, hasPrivate, privatePlace } from './draft.ts'
import { NotForThem } from './not-for-them.tsx'
import { PauseScreen } from './pause-screen.tsx'
import { PrivateCheckScreen } from './private-check-screen.tsx'
import { PrivateScreen } from './private-screen.tsx'
import { QuestionScreen } from './question-screen.tsx'
import { askedIn } from './questions.ts'
import { sendingFrom } from './sending.ts'
import { StartScreen } from './start-screen.tsx'
import { useScreen } from './use-screen.ts'

export function ShareViews() {
  return (
    <Gate>
      <Screens />
    </Gate>
  )
}

function Screens() {
  const t = useWords('share-views')
  const draft = usePlace(draftPlace)
  const secret = usePlace(privatePlace)
  const joined = usePlace(membership)
  const file = usePlace(caseFile)
  const sent = usePlace(sentWords)
  const screen = useScreen(draft)
  if (!draft || !secret || !joined || !file || !sent || !screen) return <Loading title={t('title')} />

  const sending = sendingFrom(joined.joined, file, sent.items)
  if (!sending.isForThem && screen.at !== 'private') return <NotForThem />
  const shared = { draft, sending, screen }
  if (screen.at === 'check') return <CheckScreen {...shared} hasPrivate={hasPrivate(secret)} />
  if (screen.at === 'private') return <PrivateScreen {...shared} secret={secret} />
  if (screen.at === 'private-check') return <PrivateCheckScreen {...shared} secret={secret} />
  if (screen.at === 'pause') return <PauseScreen {...shared} />
  const all = askedIn(draft, sending.children)
  // Which children it is about may have changed since: the same question then, for whoever comes first.
  const asked =
    all.find(({ key }) => key === screen.at) ??
    all.find(({ question }) => question.id === screen.at.split('/')[0])
  return asked ? <QuestionScreen key={asked.key} {...shared} asked={asked} /> : <StartScreen {...shared} />
}
