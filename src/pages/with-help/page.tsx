/**
 * A child says things with somebody beside them: an advocate, a worker, a parent, on that person's part of the phone or
 * on the child's own. Whose hand is in it is asked first and stays beside each thing. The child begins where they like,
 * stops when they like, and says who may see each thing. What is said of one child is in no list of another's.
 */
import type { Role } from '../../../contract/case-file.ts'
import { type HelpDraft, helpPlace, ownChildren } from '../../case-file/help-draft.ts'
import { type CaseFile, caseFile, nextConference } from '../../case-file/index.ts'
import { Gate } from '../../components/gate.tsx'
import { Loading } from '../../components/loading.tsx'
import { type Steps, useSteps } from '../../components/steps.ts'
import { Young } from '../../components/young.tsx'
import { helpQuestion } from '../../content/help-questions.ts'
import { today, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { membership } from '../../sync/index.ts'
import { CheckScreen } from './check-screen.tsx'
import { ChildrenScreen } from './children-screen.tsx'
import { GivenScreen } from './given-screen.tsx'
import { HearScreen } from './hear-screen.tsx'
import { HelperScreen } from './helper-screen.tsx'
import { ListScreen } from './list-screen.tsx'
import { MenuScreen } from './menu-screen.tsx'
import { NotesScreen } from './notes-screen.tsx'
import { ReadScreen } from './read-screen.tsx'
import type { CanGo } from './send.ts'
import { ThingScreen } from './thing-screen.tsx'

export interface Child {
  readonly id: string
  readonly name: string
}

export interface ScreenProps {
  child: Child
  draft: HelpDraft
  file: CaseFile
  steps: Steps
  where: CanGo
  /** Nobody, on a part of the phone that is linked to no meeting. */
  role: Role | undefined
  /** There is another child to go to. */
  isOneOfSeveral: boolean
  to(step: string): void
  back(otherwise?: string): void
}

export function WithHelp() {
  return (
    <Gate forHelpers>
      <Inside />
    </Gate>
  )
}

function Inside() {
  const t = useWords('with-help')
  const file = usePlace(caseFile)
  const joined = usePlace(membership)
  const own = usePlace(ownChildren)
  const steps = useSteps('children')
  if (!file || !joined || !own) return <Loading title={t('title')} />
  const me = file.me ?? joined.joined
  const children: readonly Child[] = me ? me.children : (own.children ?? [])
  const [childId = ''] = steps.at.split('/')
  const child =
    children.find(({ id }) => id === childId) ?? (me && children.length === 1 ? children[0] : undefined)
  if (!child) return <ChildrenScreen of={children} isJoined={me !== undefined} steps={steps} />
  return (
    <Young>
      <ForChild
        key={child.id}
        child={child}
        file={file}
        steps={steps}
        role={me?.role}
        isOneOfSeveral={!me || children.length > 1}
        where={{
          conferenceId:
            me && (me.role === 'trusted-adult' ? helpedFor(file, child.id) : meetingOf(file, child.id)),
          advocate: me?.role === 'young-person' ? file.advocates?.[0] : undefined,
        }}
      />
    </Young>
  )
}

/** What a trusted adult's help with this child is for: the soonest, and nothing when it is over. */
function helpedFor({ helping = [] }: CaseFile, childId: string): string | undefined {
  const about = helping.filter(({ children }) => children.includes(childId))
  return [...about].sort((one, other) => one.by.localeCompare(other.by))[0]?.id
}

/** The next meeting that is about this child. */
function meetingOf(file: CaseFile, childId: string): string | undefined {
  const about = file.conferences.filter(({ children }) => children.some(({ id }) => id === childId))
  return nextConference({ ...file, conferences: about }, today())?.id
}

function ForChild(props: Omit<ScreenProps, 'draft' | 'to' | 'back'>) {
  const t = useWords('with-help')
  const { child, steps } = props
  const draft = usePlace(helpPlace(child.id))
  if (!draft) return <Loading title={t('title')} />
  const to = (step: string) => steps.go(`${child.id}/${step}`)
  const back = (otherwise = 'menu') =>
    steps.back(otherwise === 'children' ? otherwise : `${child.id}/${otherwise}`)
  return <Screen {...props} draft={draft} to={to} back={back} />
}

function Screen(props: ScreenProps) {
  const { steps, draft } = props
  const [, name, id, thing] = steps.at.split('/')
  if (!draft.helper || name === 'helper') return <HelperScreen {...props} />
  // Nothing is said by looking at what went, or by hearing what was said back.
  if (name === 'given') return <GivenScreen {...props} />
  if (draft.heardOn !== today()) return <HearScreen {...props} />
  const question = helpQuestion(id ?? '')
  if (name === 'list' && question) return <ListScreen key={question.id} {...props} question={question} />
  if (name === 'thing' && question && thing) {
    return <ThingScreen key={thing} {...props} question={question} id={thing} helper={draft.helper} />
  }
  if (name === 'notes') return <NotesScreen {...props} />
  if (name === 'check') return <CheckScreen {...props} />
  if (name === 'read') return <ReadScreen {...props} />
  return <MenuScreen {...props} />
}
