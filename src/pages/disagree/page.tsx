/**
 * Not agreeing, complaining, or saying what was good: which part, where that goes here and until when, that what was
 * decided stands meanwhile, who can help, then writing it or a text to say aloud. Afterwards: how far it has come.
 *
 * Which topic somebody chose is not in the address and not in the title.
 */
import { useState } from 'preact/hooks'
import { type ComplaintTopic, useArea } from '../../area/index.ts'
import { caseFile } from '../../case-file/index.ts'
import { Gate } from '../../components/gate.tsx'
import { Loading } from '../../components/loading.tsx'
import { useMine } from '../../components/use-mine.ts'
import { language, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { RouteScreen } from './route-screen.tsx'
import { ScriptScreen } from './script-screen.tsx'
import { TopicScreen } from './topic-screen.tsx'
import { aboutIn } from './what-about.ts'
import { WriteScreen } from './write-screen.tsx'

export function Disagree() {
  return (
    <Gate>
      <Screens />
    </Gate>
  )
}

type At = 'topic' | 'route' | 'write' | 'script'

function Screens() {
  const t = useWords('disagree')
  const file = usePlace(caseFile)
  const mine = useMine(file)
  const { area } = useArea(language())
  const [topic, setTopic] = useState<ComplaintTopic | undefined>()
  const [childId, setChild] = useState<string | undefined>()
  const [at, setAt] = useState<At>('topic')
  if (!file || !mine) return <Loading title={t('title')} />
  const go = (next: At) => {
    setAt(next)
    scrollTo(0, 0)
    requestAnimationFrame(() => document.getElementById('main')?.focus({ preventScroll: true }))
  }
  if (at === 'topic' || !topic) {
    return <TopicScreen {...{ mine, topic }} onTopic={setTopic} onGo={() => go('route')} />
  }
  const about = aboutIn(file, area, topic, childId)
  const shared = { mine, about, area }
  if (at === 'write') return <WriteScreen {...shared} onBack={() => go('route')} onDone={() => go('topic')} />
  if (at === 'script') return <ScriptScreen {...shared} onBack={() => go('route')} />
  return <RouteScreen {...shared} onChild={setChild} onBack={() => go('topic')} onGo={go} />
}
