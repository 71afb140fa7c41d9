/** All the questions, each of which can be left out; then whether somebody may call, and the way out. */
import { useState } from 'preact/hooks'
import type { Me } from '../../../contract/case-file.ts'
import { Banner } from '../../components/banner.tsx'
import { Button, TextButton } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { type Feeling, Pebble } from '../../components/feelings.tsx'
import { useOffline } from '../../components/use-offline.ts'
import {
  type FeedbackQuestion,
  parentFeedback,
  parentWords,
  youngFeedback,
  youngWords,
} from '../../content/feedback-questions.ts'
import { to, useWords } from '../../i18n/index.ts'
import { CallBack } from './call-back.tsx'
import { type Draft, isEmpty, keep } from './draft.ts'
import { Fact } from './fact.tsx'
import { KeptWords } from './kept-words.tsx'
import { handOver, isTooLong } from './send.ts'

interface QuestionsProps {
  draft: Draft
  me: Pick<Me, 'name'>
  isYoung: boolean
  onDone: () => void
}

const faces: Readonly<Record<string, Feeling>> = {
  yes: 'happy',
  partly: 'ok',
  no: 'sad',
  'not-for-me': 'unsure',
}

export function Questions({ draft, me, isYoung, onDone }: QuestionsProps) {
  const t = useWords('give-feedback')
  const isOffline = useOffline()
  const [state, setState] = useState<'still' | 'working' | 'failed'>('still')
  const cannotYet = isEmpty(draft) ? t('send.first') : isTooLong(draft) ? t('send.tooLong') : undefined
  async function hand() {
    setState('working')
    try {
      await handOver(isYoung ? 'young-person' : 'parent')
      onDone()
      scrollTo(0, 0)
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <div class="stack apart-each">
        {(isYoung ? youngFeedback : parentFeedback).map((question) => (
          <One
            key={question.id}
            question={question}
            chosen={draft.answers?.[question.id]}
            isYoung={isYoung}
          />
        ))}
        <BeforeOwnWords isYoung={isYoung} />
        {(isYoung ? youngWords : parentWords).map(({ id, ask }) => (
          <KeptWords
            key={id}
            id={`words-${id}`}
            label={t(ask)}
            hint={t('words.hint')}
            start={draft.words?.[id]?.text}
            onKeep={(said) => keep((old) => ({ ...old, words: { ...old.words, [id]: said } }))}
          />
        ))}
        {!isYoung && <CallBack draft={draft} me={me} />}
      </div>
      <ul class="facts">
        <Fact icon="clock" title="how.later" text="how.laterText" />
        <Fact icon="device" title="how.noCopy" text="how.noCopyText" />
      </ul>
      <p class="small muted">{isOffline ? t('send.offline') : t('send.once')}</p>
      {state === 'failed' && (
        <p class="save bad" role="alert">
          {t('send.failed')}
        </p>
      )}
      <div class="btns">
        <Button icon="send" working={state === 'working'} cannotYet={cannotYet} onPress={() => void hand()}>
          {t('send.go')}
        </Button>
        <Button kind="second" to={to('')}>
          {t('send.later')}
        </Button>
      </div>
      <TextButton to={to(isYoung ? 'ask-advocate' : 'disagree')} icon={isYoung ? 'person' : 'flag'}>
        {isYoung ? t('young.advocate') : t('instead')}
      </TextButton>
    </>
  )
}

/** Where somebody may write of a worry: what gives them away, and that nobody answers it. */
function BeforeOwnWords({ isYoung }: { isYoung: boolean }) {
  const t = useWords('give-feedback')
  return (
    <div class="stack">
      <ul class="facts">
        <Fact icon="words" title="how.words" text="how.wordsText" />
      </ul>
      <Banner title={t('safe.title')} tone="warm">
        <p>{isYoung ? t('young.safeText') : t('safe.text')}</p>
        <a href={to('get-help-now')}>{t('safe.link')}</a>
      </Banner>
    </div>
  )
}

function One({
  question: { id, ask, options },
  chosen,
  isYoung,
}: {
  question: FeedbackQuestion
  chosen: string | undefined
  isYoung: boolean
}) {
  const t = useWords('give-feedback')
  const face = isYoung && chosen ? faces[chosen] : undefined
  return (
    <div class="stack tightly">
      <Choice
        name={`answer-${id}`}
        legend={t(ask)}
        options={options.map(({ id: value, label }) => ({ value, label: t(label) }))}
        chosen={chosen ? [chosen] : []}
        inTwo={options.every(({ id: answer }) => answer in faces)}
        onChange={([answer]) =>
          void keep((old) => ({ ...old, answers: { ...old.answers, ...(answer ? { [id]: answer } : {}) } }))
        }
      />
      {chosen && (
        <div class="row">
          {face && <Pebble feeling={face} />}
          <TextButton
            onPress={() =>
              void keep(({ answers: { [id]: _, ...answers } = {}, ...rest }) => ({ ...rest, answers }))
            }
          >
            {t('answer.clear')}
          </TextButton>
        </div>
      )}
    </div>
  )
}
