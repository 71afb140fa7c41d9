/**
 * One question. Skip is as big as Carry on, what is written is kept as it is written, and who will read it is on
 * the screen before the first letter.
 */
import { useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { AttachField } from '../../components/attach/attach-field.tsx'
import { asksFirst } from '../../components/attach/still-open.ts'
import { Button, TextButton } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { DrawHere } from '../../components/drawing/draw-here.tsx'
import { Foot } from '../../components/foot.tsx'
import { InEnglish } from '../../components/in-english.tsx'
import { below, OtherWords } from '../../components/other-words.tsx'
import { Page } from '../../components/page.tsx'
import { Progress, type StepState } from '../../components/progress.tsx'
import { type Kept, useKept } from '../../components/use-kept.ts'
import { WritesIn } from '../../components/writes-in.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { to, useWords } from '../../i18n/index.ts'
import { update } from '../../store/index.ts'
import { AboutWhom } from './about-whom.tsx'
import {
  type Answer,
  type AnswerChange,
  answerOf,
  attachedInAll,
  attachedTo,
  changed,
  type Draft,
  draftPlace,
  hasContent,
  keepChoices,
  keepSkipped,
  settleOther,
  textIn,
  withAnswer,
} from './draft.ts'
import { KeptQuestions } from './kept-questions.tsx'
import { PartOf } from './parts/part.tsx'
import { type Asked, askedIn, childrenOf, screensOf } from './questions.ts'
import { Readers } from './readers.tsx'
import { SaveState } from './save-state.tsx'
import type { Sending } from './sending.ts'
import type { Screen } from './use-screen.ts'

interface Props {
  draft: Draft
  sending: Sending
  screen: Screen
  asked: Asked
}

export function QuestionScreen({ draft, sending, screen, asked }: Props) {
  const t = useWords('share-views')
  const common = useWords('common')
  const { route } = useLocation()
  const { key, question, child } = asked
  const wasEmpty = useRef(!hasContent(answerOf(draft, key)))
  const mine = useRef(new Set([answerOf(draft, key).text ?? '']))
  const kept: Kept<Answer> = useKept(answerOf(draft, key), draft.before?.[key], async (answer, before) => {
    mine.current.add(answer.text ?? '')
    await update(draftPlace, (old) => withAnswer(old, key, answer, before, new Date(), mine.current))
  })
  const [undone, setUndone] = useState(false)
  const about = childrenOf(draft, sending.children)
  const count = child ? 1 : Math.max(about.length, 1)
  const values = { count: sending.isJoined ? count : 2 }
  const heading = t(question.ask, values)
  const inEnglish = <InEnglish of="share-views" k={question.ask} values={values} above={heading} />

  function change(more: AnswerChange, isStep?: boolean) {
    setUndone(false)
    const next = changed(kept.value, more)
    const text = textIn(next)
    kept.change(text ? { ...next, ...writtenIn(text) } : next, isStep)
  }

  async function leave(where: () => void) {
    if (asksFirst()) return
    if (await kept.settle()) where()
  }
  const onward = () => screen.go(after(key, draft, sending))
  async function skip() {
    await leave(async () => {
      await keepSkipped(key).catch(() => undefined) // that it was skipped is a note to the writer only
      onward()
    })
  }

  async function split(sameOrEach: 'same' | 'each') {
    await keepChoices({ sameOrEach }).catch(() => undefined) // the choice is asked again, the words are kept
    screen.go(sameOrEach === 'each' ? `${question.id}/${about[0]?.id}` : question.id)
  }

  const isSaid = question.id !== 'P0' && question.id !== 'P18' && question.id !== 'N9'
  const hasOwnHeading = question.parts[0]?.kind !== 'words' || question.parts[0].label !== undefined
  return (
    <Page
      title={t('title')}
      tight
      close={{ label: common('saveAndClose'), onClose: () => void leave(() => route(to(''))) }}
    >
      <div class="wrap stack question">
        <div class="stack tightly">
          <Progress steps={stepsOf(key, draft, sending)} />
          <SaveState kept={kept} savedAt={wasEmpty.current ? undefined : draft.savedAt} />
        </div>
        <div class="row apart">
          <TextButton icon="back" onPress={() => void leave(() => screen.back(before(key, draft, sending)))}>
            {common('back')}
          </TextButton>
          {kept.undo && (
            <TextButton
              icon="undo"
              onPress={() => {
                kept.undo?.()
                setUndone(true)
              }}
            >
              {t('undo')}
            </TextButton>
          )}
        </div>
        <p class="vh" role="status">
          {undone ? t('undone') : ''}
        </p>
        {question.fromPlan && child && (
          <p class="eyebrow">
            <bdi>{t('about.child', { name: child.name })}</bdi>
          </p>
        )}
        {question.eachChild && about.length > 1 && (
          <AboutWhom child={child} onSplit={(sameOrEach) => void leave(() => split(sameOrEach))} />
        )}
        {hasOwnHeading && <h1 class="q">{heading}</h1>}
        {hasOwnHeading && inEnglish}
        {hasOwnHeading && <p class="muted">{t(question.hint)}</p>}
        <OtherWords
          other={answerOf(draft, key).other}
          onBelow={({ text }) => {
            change({ text: below(kept.value.text ?? '', text) }, true)
            void kept.settle().then((isKept) => (isKept ? settleOther(key) : undefined))
          }}
          onLeave={() => void settleOther(key)}
        />
        {question.parts.map((part, index) => (
          <PartOf
            // biome-ignore lint/suspicious/noArrayIndexKey: its place in the list is what it is known by
            key={index}
            id={`answer-${index}`}
            part={part}
            question={question}
            heading={hasOwnHeading ? undefined : heading}
            inEnglish={hasOwnHeading ? undefined : inEnglish}
            answer={kept.value}
            draft={draft}
            sending={sending}
            child={child}
            onChange={change}
            onLeave={kept.hurry}
            onPrivate={() => void leave(() => screen.go('private'))}
          />
        ))}
        {question.id === 'P16' && <KeptQuestions answer={kept.value} onChange={change} />}
        {isSaid && (
          <AttachField holder={attachedTo(key)} inAll={attachedInAll(draft)}>
            <DrawHere holder={attachedTo(key)} />
          </AttachField>
        )}
        {isSaid && (
          <Choice
            name="in-person"
            legend={t('inPerson')}
            legendHidden
            several
            options={[{ value: 'yes', label: t('inPerson'), hint: t('inPersonHint') }]}
            chosen={kept.value.inPerson ? ['yes'] : []}
            onChange={(chosen) => change({ inPerson: chosen.length > 0 }, true)}
          />
        )}
        {question.parts.some(({ kind }) => kind === 'words' || kind === 'list' || kind === 'rows') && (
          <WritesIn />
        )}
        <Readers sending={sending} onPrivate={() => void leave(() => screen.go('private'))} />
      </div>
      <Foot>
        <Button kind="second" onPress={() => void skip()}>
          {common('skipForNow')}
        </Button>
        <Button onward onPress={() => void leave(onward)}>
          {common('carryOn')}
        </Button>
      </Foot>
    </Page>
  )
}

function after(key: string, draft: Draft, sending: Sending): string {
  const screens = screensOf(draft, sending.children)
  return screens[screens.indexOf(key) + 1] ?? 'check'
}

function before(key: string, draft: Draft, sending: Sending): string {
  const screens = screensOf(draft, sending.children)
  const previous = screens[screens.indexOf(key) - 1]
  return previous === undefined || previous === 'pause' ? 'start' : previous
}

function stepsOf(key: string, draft: Draft, sending: Sending): readonly StepState[] {
  return askedIn(draft, sending.children).map((asked) => {
    if (asked.key === key) return 'now'
    if (hasContent(draft.answers?.[asked.key])) return 'done'
    return draft.skipped?.includes(asked.key) ? 'skipped' : 'ahead'
  })
}
