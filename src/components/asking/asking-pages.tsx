/**
 * The screens of one kind of help: what it is, one question a screen, a look at all of it, and handing it over. Every
 * screen can be left at any moment; what was answered is kept. Which screen somebody is at is not in the address, and
 * the phone's own Back is the screen before.
 */
import { useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { Sealed } from '../../../contract/operation.ts'
import { useArea } from '../../area/index.ts'
import {
  type Answers,
  type AskDraft,
  askDrafts,
  askTexts,
  keptKey,
  withAsk,
} from '../../case-file/ask-drafts.ts'
import { caseFile, nextConference } from '../../case-file/index.ts'
import { language, to, today, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { membership, sentWords } from '../../sync/index.ts'
import { asksFirst } from '../attach/still-open.ts'
import { Gate } from '../gate.tsx'
import { Loading } from '../loading.tsx'
import { useSteps } from '../steps.ts'
import { useBeside } from '../use-beside.ts'
import { type Kept, useKept } from '../use-kept.ts'
import { Young } from '../young.tsx'
import { AlreadyAsked } from './already-asked.tsx'
import { type About, type Asking, isYoung, type Question } from './asking.ts'
import { CheckAsk } from './check-ask.tsx'
import { QuestionAsk } from './question-ask.tsx'

export function AskingPages<O extends Sealed>({ asking }: { asking: Asking<O> }) {
  return (
    <Gate>
      <Ready asking={asking} />
    </Gate>
  )
}

function Ready<O extends Sealed>({ asking }: { asking: Asking<O> }) {
  const t = useWords('people-beside-me')
  const drafts = usePlace(askDrafts)
  const file = usePlace(caseFile)
  const joined = usePlace(membership)
  const sent = usePlace(sentWords)
  const { area, words: areaWords } = useArea(language())
  if (!drafts || !file || !joined || !sent) return <Loading title={t('title')} />
  const me = file.me ?? joined.joined
  const about: About = {
    file,
    role: me?.role,
    children: me?.children ?? [],
    conference: nextConference(file, today()),
    area,
    areaWords,
  }
  const screens = (
    <Screens
      {...{ asking, about }}
      draft={drafts[asking.slug]}
      last={asking.isKept ? drafts[keptKey(asking.slug)] : undefined}
      isJoined={joined.joined !== undefined}
      wasSent={(envelopeId) => sent.items.some((item) => item.envelopeId === envelopeId)}
    />
  )
  return isYoung(about) ? <Young>{screens}</Young> : screens
}

export interface ScreensProps<O extends Sealed> {
  asking: Asking<O>
  about: About
  draft: AskDraft | undefined
  /** What was said at the meeting before. */
  last: AskDraft | undefined
  isJoined: boolean
  wasSent: (envelopeId: string) => boolean
}

const CHECK = 'check'

function Screens<O extends Sealed>(props: ScreensProps<O>) {
  const { asking, about, draft, wasSent } = props
  const { route } = useLocation()
  const inWords = (answers: Answers) =>
    asking
      .questions(about, answers)
      .flatMap(({ fields }) => fields)
      .flatMap(({ kind, ...field }) => (kind === 'words' && 'id' in field ? [field.id] : []))
  const keep = useBeside(askDrafts, draft ? { [asking.slug]: draft } : {}, askTexts(asking.slug, inWords))
  const kept: Kept<Answers> = useKept(draft?.answers ?? {}, draft?.before, (answers, before) =>
    keep((old) => withAsk(old, asking.slug, answers, before)),
  )
  const steps = useSteps('0')
  // The draft this tab began with. Another tab may hand it over meanwhile; then it is not asked for twice.
  const begunAs = useRef(draft)
  begunAs.current ??= draft
  const isHanding = useRef(false)
  // Back to an address whose draft has gone: it begins at the beginning.
  const isGone = useRef(steps.at === CHECK && !draft)
  const questions = asking.questions(about, kept.value)
  const at = isGone.current ? 0 : steps.at === CHECK ? questions.length : Number.parseInt(steps.at, 10) || 0
  const go = async (next: number) => {
    if (asksFirst()) return
    await kept.settle()
    isGone.current = false
    if (next < at) steps.back(String(next))
    else steps.go(next >= questions.length ? CHECK : String(next))
  }
  const goTo = async (next: number) => {
    await kept.settle()
    steps.go(String(next))
  }
  const leave = async () => {
    if (asksFirst()) return
    if (await kept.settle()) route(to('people-beside-me'))
  }
  if (begunAs.current && !isHanding.current && wasSent(begunAs.current.envelopeId)) return <AlreadyAsked />
  if (at >= questions.length) {
    return (
      <CheckAsk
        {...props}
        draft={begunAs.current}
        {...{ questions, answers: kept.value, attachments: draft?.attachments ?? [] }}
        onHanding={() => {
          isHanding.current = true
          return kept.keepAgain()
        }}
        onBack={() => void go(questions.length - 1)}
        onChange={(index) => void goTo(index)}
      />
    )
  }
  const question = questions[Math.min(at, questions.length - 1)] as Question // every kind asks something
  return (
    <QuestionAsk
      {...props}
      {...{ question, questions, at, kept }}
      onBack={() => void go(at - 1)}
      onCarryOn={() => void go(at + 1)}
      onLeave={() => void leave()}
    />
  )
}
