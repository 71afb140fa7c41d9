/**
 * A young person says what they want the meeting to know: in any order, in faces, numbers or words, and for each thing
 * whom it is for. Until they press the button, nobody can see any of it, and every screen says so.
 */
import { useState } from 'preact/hooks'
import { type CaseFile, caseFile, nextConference } from '../../case-file/index.ts'
import { thingsIn, type WishesDraft, wishesPlace } from '../../case-file/wishes-draft.ts'
import { Gate } from '../../components/gate.tsx'
import { Loading } from '../../components/loading.tsx'
import { type Steps, useSteps } from '../../components/steps.ts'
import { Young } from '../../components/young.tsx'
import { YoungPause } from '../../components/young-pause.tsx'
import { youngQuestion } from '../../content/young-questions.ts'
import { today, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { type Membership, membership } from '../../sync/index.ts'
import { CheckScreen } from './check-screen.tsx'
import { HousesScreen } from './houses-screen.tsx'
import { ListScreen } from './list-screen.tsx'
import { MenuScreen } from './menu-screen.tsx'
import { NotForThem } from './not-for-them.tsx'
import type { CanGo } from './send.ts'
import { SharedScreen } from './shared-screen.tsx'
import { StartScreen } from './start-screen.tsx'
import { ThingScreen } from './thing-screen.tsx'

export interface ScreenProps {
  draft: WishesDraft
  file: CaseFile
  steps: Steps
  where: CanGo
  isJoined: boolean
}

export function ShareWishes() {
  return (
    <Gate>
      <Mine />
    </Gate>
  )
}

function Mine() {
  const t = useWords('share-wishes')
  const draft = usePlace(wishesPlace)
  const file = usePlace(caseFile)
  const joined = usePlace(membership)
  if (!draft || !file || !joined) return <Loading title={t('title')} />
  return <Screens draft={draft} file={file} joined={joined} />
}

function Screens({ draft, file, joined }: { draft: WishesDraft; file: CaseFile; joined: Membership }) {
  const steps = useSteps('menu')
  const [firstId] = useState(() => crypto.randomUUID())
  const me = file.me ?? joined.joined
  if (me && me.role !== 'young-person') return <NotForThem />
  const conference = me && nextConference(file, today())
  const where = {
    conferenceId: conference?.id,
    isReview: conference?.conferenceKind === 'review',
    advocate: file.advocates?.[0],
  }
  return (
    <Young>
      <Screen {...{ draft, file, steps, where }} firstId={firstId} isJoined={me !== undefined} />
    </Young>
  )
}

function Screen(props: ScreenProps & { firstId: string }) {
  const [name, id, thing] = props.steps.at.split('/')
  if (!props.draft.hasBegun) return <StartScreen />
  const question = youngQuestion(id ?? '')
  if (name === 'list' && question) return <ListScreen key={question.id} {...props} question={question} />
  if (name === 'thing' && question) {
    if (props.draft.pausedOn !== today()) return <YoungPause onBack={() => props.steps.back('menu')} />
    // Without a name it is the one there is, or a first one.
    const one = thing ?? thingsIn(props.draft, question.id)[0]?.id ?? props.firstId
    return <ThingScreen key={one} {...props} question={question} id={one} />
  }
  if (name === 'houses') return <HousesScreen {...props} />
  if (name === 'check') return <CheckScreen {...props} />
  if (name === 'shared') return <SharedScreen {...props} />
  return <MenuScreen {...props} />
}
