/**
 * Draw a picture, at any age and with no gate (S4.30): several at a time, each kept with every stroke. A young person
 * then chooses who sees it; a parent, carer or relative puts it in a letter. Until then it is on this phone alone.
 */
import { type CaseFile, caseFile } from '../../case-file/index.ts'
import { Gate } from '../../components/gate.tsx'
import { Loading } from '../../components/loading.tsx'
import { type Steps, useSteps } from '../../components/steps.ts'
import { Young } from '../../components/young.tsx'
import { useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { membership } from '../../sync/index.ts'
import { BoardScreen } from './board-screen.tsx'
import { ListScreen } from './list-screen.tsx'
import { WordsScreen } from './words-screen.tsx'
import { YoungWordsScreen } from './young-words-screen.tsx'

export interface ScreenProps {
  steps: Steps
  file: CaseFile
  isYoung: boolean
}

export function DrawPicture() {
  return (
    <Gate>
      <Mine />
    </Gate>
  )
}

function Mine() {
  const t = useWords('draw-picture')
  const file = usePlace(caseFile)
  const joined = usePlace(membership)
  const steps = useSteps('list')
  if (!file || !joined) return <Loading title={t('title')} />
  const me = file.me ?? joined.joined
  const isYoung = me?.role === 'young-person'
  const screen = <Screen {...{ steps, file, isYoung }} />
  return isYoung ? <Young>{screen}</Young> : screen
}

function Screen(props: ScreenProps) {
  const [name, id] = props.steps.at.split('/')
  if (id && name === 'draw') return <BoardScreen key={id} {...props} id={id} />
  if (id && name === 'words')
    return props.isYoung ? (
      <YoungWordsScreen key={id} {...props} id={id} />
    ) : (
      <WordsScreen key={id} {...props} id={id} />
    )
  return <ListScreen {...props} />
}
