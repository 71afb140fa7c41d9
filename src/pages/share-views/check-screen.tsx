/**
 * All of it at once, drawn as its readers will see it, and the only place from which it can go. Until Send is pressed
 * it says that nothing has gone; after it, the page about where the words are takes over.
 */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { addInstead } from '../../case-file/views-again.ts'
import { Banner } from '../../components/banner.tsx'
import { Button, TextButton } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { PrintCover } from '../../components/paper/print-cover.tsx'
import { SaidAnswer } from '../../components/said-answer.tsx'
import { SaveStrip } from '../../components/save-strip.tsx'
import { to, useWords } from '../../i18n/index.ts'
import { FullError } from '../../store/index.ts'
import { answered, type Draft } from './draft.ts'
import { GettingIt } from './getting-it.tsx'
import { type Asked, askedIn, childrenOf } from './questions.ts'
import { answersFor, inputOf, sendViews } from './send.ts'
import type { Sending } from './sending.ts'
import { fitsOneEnvelope, isTooLong } from './too-long.ts'
import type { Screen } from './use-screen.ts'

interface Props {
  draft: Draft
  sending: Sending
  screen: Screen
  /** There is something on the private page that has not gone. It is said here, and never shown. */
  hasPrivate: boolean
}

export function CheckScreen({ draft, sending, screen, hasPrivate }: Props) {
  const t = useWords('share-views')
  const common = useWords('common')
  const { route } = useLocation()
  const [going, setGoing] = useState<'still' | 'going' | 'full' | 'failed'>('still')
  const asked = askedIn(draft, sending.children).filter(({ question }) => question.id !== 'P18')
  const shown = asked.filter((one) => answersFor(one, draft).length > 0 || isOneOfFour(draft, one))
  const empty = asked.filter((one) => !shown.includes(one) && one.question.id !== 'P0')
  const where = sending.conference && {
    conferenceId: sending.conference.id,
    children: sending.children,
    addsTo: sending.addsTo,
  }
  const tooLong = asked.filter(({ key }) => isTooLong(draft.answers?.[key] ?? {}))
  const mistakes = [
    ...tooLong.map(({ key, question }) => ({
      field: `said-${key}`,
      says: t('tooLong.check', { question: t(question.short) }),
    })),
    ...(tooLong.length === 0 && where && !fitsOneEnvelope(inputOf(draft, where))
      ? [{ field: 'main', says: t('tooLong.all') }]
      : []),
  ]
  const hasSomething = answered(draft) > 0

  async function send() {
    if (!where || going === 'going') return
    setGoing('going')
    try {
      await sendViews(draft, where)
      route(to('my-words'))
    } catch (error) {
      setGoing(error instanceof FullError ? 'full' : 'failed')
    }
  }

  return (
    <Page title={t('check.title')} tab="my-words">
      <div class="wrap stack check">
        <PrintCover hasArrived={false} />
        <ErrorSummary mistakes={mistakes} />
        <TextButton icon="back" onPress={() => screen.back(asked.at(-1)?.key ?? 'start')}>
          {common('back')}
        </TextButton>
        <h1 class="noprint">{t('check.title')}</h1>
        <p class="noprint">
          <b>{t('check.notSent')}</b>
        </p>
        {draft.savedAt && <SaveStrip state="saved" at={draft.savedAt} />}
        {draft.replaces && <Instead />}
        {!hasSomething && <Banner title={t('check.empty')} icon="pencil" />}
        {hasSomething && <p class="muted">{t('check.asTheySee')}</p>}
        {shown.map((one) => (
          <Section
            key={one.key}
            one={one}
            draft={draft}
            sending={sending}
            onChange={() => screen.go(one.key)}
          />
        ))}
        {empty.length > 0 && hasSomething && <Empty empty={empty} onAnswer={screen.go} />}
        {hasPrivate && (
          <div class="said private">
            <p>{t('private.kept')}</p>
            <TextButton icon="lock" onPress={() => screen.go('private')}>
              {t('private.title')}
            </TextButton>
          </div>
        )}
        {hasSomething && (
          <GettingIt
            sending={sending}
            going={going}
            canGo={mistakes.length === 0}
            onSend={() => void send()}
            onKeep={() => route(to(''))}
          />
        )}
        {!hasSomething && (
          <Button onward wide onPress={() => screen.go('start')}>
            {common('carryOn')}
          </Button>
        )}
      </div>
    </Page>
  )
}

/** It goes in the place of what was sent before. The old one is kept, and this can be turned back into adding to it. */
function Instead() {
  const t = useWords('share-views')
  return (
    <Banner title={t('check.replaces')} icon="pencil">
      <p>{t('check.replacesText')}</p>
      <TextButton icon="plus" onPress={() => void addInstead()}>
        {t('check.addInstead')}
      </TextButton>
    </Banner>
  )
}

/** Of the four, each has a line of its own, also when it is empty. Of eighteen, the empty ones are together. */
function isOneOfFour({ set }: Draft, { question }: Asked): boolean {
  return set === 'quick' && question.id !== 'P0'
}

function Empty({ empty, onAnswer }: { empty: readonly Asked[]; onAnswer: (key: string) => void }) {
  const t = useWords('share-views')
  return (
    <details class="who noprint">
      <summary>
        <span>{t('check.restSkipped', { count: empty.length })}</span>
        <Icon name="down" />
      </summary>
      <ul class="body">
        {empty.map(({ key, question, child }) => (
          <li key={key}>
            <TextButton onPress={() => onAnswer(key)}>
              {t(question.short)}
              {child && <bdi> · {child.name}</bdi>}
            </TextButton>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Section({
  one,
  draft,
  sending,
  onChange,
}: {
  one: Asked
  draft: Draft
  sending: Sending
  onChange: () => void
}) {
  const t = useWords('share-views')
  const common = useWords('common')
  const { key, question, child } = one
  const answers = answersFor(one, draft)
  const heading = t(question.short)
  return (
    <section
      class="sum"
      id={`said-${key}`}
      tabIndex={-1}
      aria-label={child ? `${heading}, ${child.name}` : heading}
    >
      <div class="top">
        <h2>
          {heading}
          {child && (
            <span class="for-child">
              <bdi>{child.name}</bdi>
            </span>
          )}
        </h2>
        <button type="button" class="link-btn" onClick={onChange}>
          {answers.length > 0 ? t('check.change') : t('check.answerIt')}
          <span class="vh">{t('check.which', { question: heading })}</span>
        </button>
      </div>
      {draft.answers?.[key]?.other && (
        <TextButton icon="pencil" onPress={onChange}>
          {common('other.check')}
        </TextButton>
      )}
      {answers.length > 0 ? (
        <SaidAnswer question={question} answers={answers} />
      ) : (
        <p class="theirs soft">{t('check.skipped')}</p>
      )}
      {question.id === 'P0' && answers.length > 0 && (
        <p class="muted">
          {childrenOf(draft, sending.children)
            .map(({ name }) => name)
            .join(', ')}
        </p>
      )}
    </section>
  )
}
