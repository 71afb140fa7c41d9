/**
 * The screens of one kind of help: what it is, one question a screen, a look at all of it, and handing it over. Every
 * screen can be left at any moment; what was answered is kept. Which screen somebody is at is not in the address.
 */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { Sealed } from '../../../contract/operation.ts'
import { useArea } from '../../area/index.ts'
import { type Answers, type AskDraft, askDrafts, keepAsk } from '../../case-file/ask-drafts.ts'
import { caseFile, nextConference } from '../../case-file/index.ts'
import { language, to, today, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { membership } from '../../sync/index.ts'
import { Button } from '../button.tsx'
import { Foot } from '../foot.tsx'
import { Gate } from '../gate.tsx'
import { Loading } from '../loading.tsx'
import { Page } from '../page.tsx'
import { Progress } from '../progress.tsx'
import { SaveStrip } from '../save-strip.tsx'
import { type Kept, useKept } from '../use-kept.ts'
import type { About, Asking, Question } from './asking.ts'
import { CheckAsk } from './check-ask.tsx'
import { FieldOf } from './field-of.tsx'

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
  const { area } = useArea(language())
  if (!drafts || !file || !joined) return <Loading title={t('title')} />
  const me = file.me ?? joined.joined
  const about: About = {
    file,
    role: me?.role,
    children: me?.children ?? [],
    conference: nextConference(file, today()),
    area,
  }
  return <Screens {...{ asking, about }} draft={drafts[asking.slug]} isJoined={joined.joined !== undefined} />
}

export interface ScreensProps<O extends Sealed> {
  asking: Asking<O>
  about: About
  draft: AskDraft | undefined
  isJoined: boolean
}

function Screens<O extends Sealed>({ asking, about, draft, isJoined }: ScreensProps<O>) {
  const t = useWords('people-beside-me')
  const common = useWords('common')
  const { route } = useLocation()
  const kept: Kept<Answers> = useKept(draft?.answers ?? {}, draft?.before, (answers, before) =>
    keepAsk(asking.slug, answers, before),
  )
  const [at, setAt] = useState(0)
  const questions = asking.questions(about, kept.value)
  const go = async (next: number) => {
    await kept.settle()
    setAt(next)
    scrollTo(0, 0)
    requestAnimationFrame(() => document.getElementById('main')?.focus({ preventScroll: true }))
  }
  const leave = async () => {
    if (await kept.settle()) route(to('people-beside-me'))
  }
  if (at >= questions.length) {
    return (
      <CheckAsk
        {...{ asking, about, draft, isJoined, questions, answers: kept.value }}
        onBack={() => void go(0)}
      />
    )
  }
  const question = questions[at] as Question // it is before the end
  return (
    <Page title={t('title')} tight close={{ label: common('saveAndClose'), onClose: () => void leave() }}>
      <div class="wrap stack question">
        <Progress
          steps={questions.map((_, index) => (index === at ? 'now' : index < at ? 'done' : 'ahead'))}
        />
        {at === 0 && (
          <>
            <h1>{t(asking.title)}</h1>
            <p>{t(asking.lead)}</p>
            <p class="small muted">{t(asking.readers)}</p>
          </>
        )}
        {at === 0 ? <h2>{t(question.title)}</h2> : <h1>{t(question.title)}</h1>}
        {question.hint && <p class="muted">{t(question.hint)}</p>}
        {question.fields.map((field) => (
          <FieldOf
            key={field.id}
            field={field}
            answers={kept.value}
            about={about}
            onChange={(more, isStep) => kept.change({ ...kept.value, ...more }, isStep)}
            onLeave={kept.hurry}
          />
        ))}
        {kept.state !== 'still' && <SaveStrip state={kept.state === 'full' ? 'failed' : kept.state} />}
        {kept.undo && (
          <button type="button" class="link-btn" onClick={kept.undo}>
            {common('undo')}
          </button>
        )}
      </div>
      <Foot>
        {at > 0 && (
          <Button kind="second" onPress={() => void go(at - 1)}>
            {common('back')}
          </Button>
        )}
        <Button onward wide={at === 0} onPress={() => void go(at + 1)}>
          {common('carryOn')}
        </Button>
      </Foot>
    </Page>
  )
}
