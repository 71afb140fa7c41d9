/** A look at all of it before it goes. It says who reads it, and that nothing is booked until the council answers. */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { KeptAttachment } from '../../../contract/attachment.ts'
import type { Sealed } from '../../../contract/operation.ts'
import { useTriage } from '../../area/index.ts'
import { type Answers, askDrafts, keptForLater, withoutSealed } from '../../case-file/ask-drafts.ts'
import { dayInWords, timeInWords, to, useWords } from '../../i18n/index.ts'
import { send } from '../../sync/index.ts'
import { Banner } from '../banner.tsx'
import { Button, TextButton } from '../button.tsx'
import { Page } from '../page.tsx'
import { PrintCover } from '../paper/print-cover.tsx'
import { WhoLooks } from '../who-looks.tsx'
import { Words } from '../words.tsx'
import { writtenIn } from '../written-in.ts'
import { AskByVoice } from './ask-by-voice.tsx'
import type { About, Field, Question } from './asking.ts'
import { attachedOf, isYoung, many, one } from './asking.ts'
import type { ScreensProps } from './asking-pages.tsx'
import { slotsFor } from './slots-field.tsx'
import { firstWrong } from './wrong.ts'

interface CheckAskProps<O extends Sealed> extends ScreensProps<O> {
  questions: readonly Question[]
  answers: Answers
  /** What goes with it, as it lies there now. */
  attachments: readonly KeptAttachment[]
  onHanding: () => Promise<unknown>
  onBack: () => void
  /** To one question, by its place. */
  onChange: (index: number) => void
}

export function CheckAsk<O extends Sealed>(props: CheckAskProps<O>) {
  const { asking, about, draft, isJoined, questions, answers, attachments, onHanding, onBack, onChange } =
    props
  const t = useWords('people-beside-me')
  const common = useWords('common')
  const { route } = useLocation()
  const [state, setState] = useState<'still' | 'working' | 'failed'>('still')
  const input = asking.inputOf(answers, about, attachedOf({ attachments }))
  const wrong = firstWrong(questions, answers)
  const triage = useTriage()
  const isUnseen = isYoung(about) && typeof triage !== 'object'
  const notYet = wrong === undefined ? (input ? undefined : t(asking.needs)) : t('wrong.somewhere')

  async function hand() {
    if (!input) return
    setState('working')
    try {
      await onHanding()
      const id = draft ? { id: draft.envelopeId } : {}
      await send(asking.operation, input, askDrafts, afterwards, id)
      // A young person has no “My words”: theirs is in “People beside you” too.
      route(to((isYoung(about) ? undefined : asking.leadsTo) ?? 'people-beside-me'))
    } catch {
      setState('failed')
    }
  }

  function afterwards(old: typeof askDrafts.start) {
    const now = old[asking.slug]
    return asking.isKept && now
      ? keptForLater(old, asking.slug, { ...now, answers })
      : withoutSealed(old, asking.slug, attachments)
  }

  return (
    <Page title={t('title')} close={{ label: common('back'), onClose: onBack }}>
      <div class="wrap stack">
        {isUnseen && <PrintCover hasArrived={false} />}
        <h1>{t('check.title')}</h1>
        <p>{t(asking.title)}</p>
        {questions.map((question, index) => (
          <Part key={question.title} {...{ question, answers, about }} onChange={() => onChange(index)} />
        ))}
        {asking.Attached && <asking.Attached list={attachments} />}
        <p class="banner">
          <Words of="people-beside-me" k={asking.readers} />
        </p>
        {!isUnseen && <p class="small muted">{t(asking.leadsTo ? 'check.notYetReach' : 'check.notYet')}</p>}
        {asking.isKept && <p class="small muted">{t('last.willKeep')}</p>}
        {state === 'failed' && (
          <p class="save bad" role="alert">
            {t('check.failed')}
          </p>
        )}
        {isJoined && isUnseen ? (
          asking.slug === 'ask-advocate' && triage === 'unknown' ? (
            <AskByVoice about={about} answered />
          ) : (
            <WhoLooks triage={triage} />
          )
        ) : isJoined ? (
          <Button
            wide
            icon="send"
            working={state === 'working'}
            cannotYet={notYet}
            onPress={() => void hand()}
          >
            {t(asking.leadsTo ? 'check.keep' : 'check.send')}
          </Button>
        ) : (
          <>
            <p class="banner">{t('check.notLinked')}</p>
            <Button wide to={to('join')}>
              {t('check.code')}
            </Button>
          </>
        )}
      </div>
    </Page>
  )
}

interface PartProps {
  question: Question
  answers: Answers
  about: About
  onChange: () => void
}

/** One question with what was answered, and the way back to it. A question without an answer says so quietly. */
function Part({ question: { title, fields, warning }, answers, about, onChange }: PartProps) {
  const t = useWords('people-beside-me')
  const asked = fields.filter(isAsked)
  if (asked.length === 0) return null
  const isEmpty = asked.every((field) => inWords(t, field, answers, about).length === 0)
  return (
    <section class="panel flat stack tightly">
      <h2>{t(title)}</h2>
      {isEmpty ? (
        <p class="muted">{t('check.nothing')}</p>
      ) : (
        <dl class="stack tightly">
          {asked.map((field) => (
            <Answer key={field.id} {...{ field, answers, about }} />
          ))}
        </dl>
      )}
      {warning && <Banner title={t(warning)} tone="warm" />}
      <TextButton icon="pencil" onPress={onChange}>
        {t('check.change')}
        <span class="vh"> {t(title)}</span>
      </TextButton>
    </section>
  )
}

type Asked = Extract<Field, { label: unknown }>

const isAsked = (field: Field): field is Asked => 'label' in field

function Answer({ field, answers, about }: { field: Asked; answers: Answers; about: About }) {
  const t = useWords('people-beside-me')
  const said = inWords(t, field, answers, about)
  if (said.length === 0) return null
  const isOwn = field.kind === 'words' || field.kind === 'line'
  return (
    <div>
      <dt class="label">
        <Words of="people-beside-me" k={field.label} />
      </dt>
      {said.map((text) => (
        <dd
          key={text}
          class={isOwn ? 'own' : undefined}
          {...(isOwn ? { ...writtenIn(text), translate: false } : {})}
        >
          {text}
        </dd>
      ))}
    </div>
  )
}

type T = ReturnType<typeof useWords<'people-beside-me'>>

function inWords(t: T, field: Asked, answers: Answers, about: About): readonly string[] {
  switch (field.kind) {
    case 'one':
      return field.options
        .filter(({ value }) => value === one(answers, field.id))
        .map(({ label }) => t(label))
    case 'several':
      return field.options
        .filter(({ value }) => many(answers, field.id).includes(value))
        .map(({ label }) => t(label))
    case 'child':
      return about.children.filter(({ id }) => id === one(answers, field.id)).map(({ name }) => name)
    case 'slots': {
      const { ahead } = slotsFor(about, field.of, one(answers, 'provider'))
      const times = many(answers, 'slots').flatMap((id) => {
        const slot = ahead.find((each) => each.id === id)
        return slot ? t('slots.when', { day: dayInWords(slot.day), time: timeInWords(slot.time) }) : []
      })
      if (times.length < 2) return times
      return [
        ...times.map((time, index) => t('slots.numbered', { number: index + 1, time })),
        t(one(answers, 'any') === 'any' ? 'any.yes' : 'any.no'),
      ]
    }
    case 'providers': {
      const chosen = one(answers, 'provider')
      return chosen === undefined ? [] : [chosen === 'any' ? t('provider.any') : chosen]
    }
    default: {
      const text = one(answers, field.id)
      return text ? [text] : []
    }
  }
}
