/** A young person's questions on paper. Each asks whom it is for; with nothing ticked it is for nobody else. */
import { feelings } from '../../components/feelings.tsx'
import { areaKeys, choiceKeys, levelKeys, questionKeys } from '../../components/wish-keys.ts'
import type { YoungQuestion } from '../../content/young-questions.ts'
import { language, useEnglish, useWords } from '../../i18n/index.ts'
import { Boxes, Lines, Numbers } from './room.tsx'

interface YoungSheetProps {
  questions: readonly YoungQuestion[]
  hasEnglish: boolean
  /** What everybody at the meeting never sees cannot be ticked for them. */
  isPrivate?: boolean
}

export function YoungSheet({ questions, hasEnglish, isPrivate = false }: YoungSheetProps) {
  const t = useWords('share-wishes')
  const english = useEnglish('share-wishes')
  const whom = [
    t('who.me'),
    t('who.advocate', { name: t('who.myAdvocate') }),
    t('who.chair-and-worker'),
    ...(isPrivate ? [] : [t('who.everyone')]),
  ]
  return (
    <ol class="plain stack">
      {questions.map((question, index) => (
        <li key={question.id} class="paper-question stack tightly">
          <h3>
            {index + 1}. {t(questionKeys[question.id].ask)}
          </h3>
          {hasEnglish && language() !== 'en' && (
            <p class="small" lang="en" dir="ltr">
              {english(questionKeys[question.id].ask)}
            </p>
          )}
          <p class="small">{t(questionKeys[question.id].hint)}</p>
          <Room question={question} />
          <Lines many={question.holdsSeveral ? 6 : 4} />
          <p class="label">{t('who.title')}</p>
          <Boxes across labels={whom} />
        </li>
      ))}
    </ol>
  )
}

function Room({ question: { id, has = [], choices = [], areas = [], levels } }: { question: YoungQuestion }) {
  const t = useWords('share-wishes')
  const named = (keys: Readonly<Record<string, Parameters<typeof t>[0]>>, name: string) => {
    const key = keys[name]
    return key ? [t(key)] : []
  }
  return (
    <>
      {has.includes('feelings') && (
        <Boxes across labels={feelings.flatMap((feeling) => named(choiceKeys, `C1.${feeling}`))} />
      )}
      {has.includes('scale') && <Numbers low={t('C6.low')} high={t('C6.high')} />}
      {has.includes('choices') && (
        <Boxes labels={choices.flatMap((choice) => named(choiceKeys, `${id}.${choice}`))} />
      )}
      {has.includes('areas') &&
        areas.map((area) => (
          <div key={area}>
            <p class="label">{named(areaKeys, area)}</p>
            <Boxes across labels={(levels ?? []).flatMap((level) => named(levelKeys, level))} />
          </div>
        ))}
    </>
  )
}
