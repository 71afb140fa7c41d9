/** A parent's questions on paper, each with its room. English stands under every question in another language. */
import type { Part, Question } from '../../content/question.ts'
import { language, useEnglish, useWords } from '../../i18n/index.ts'
import { PointRoom } from './points-sheet.tsx'
import { Boxes, Lines, Numbers } from './room.tsx'

interface ParentSheetProps {
  questions: readonly Question[]
  hasEnglish: boolean
}

export function ParentSheet({ questions, hasEnglish }: ParentSheetProps) {
  const t = useWords('share-views')
  const english = useEnglish('share-views')
  return (
    <ol class="plain stack">
      {questions.map((question, index) => (
        <li key={question.id} class="paper-question stack tightly">
          <h3>
            {index + 1}. {t(question.ask, { count: 2 })}
          </h3>
          {hasEnglish && language() !== 'en' && (
            <p class="small" lang="en" dir="ltr">
              {english(question.ask, { count: 2 })}
            </p>
          )}
          <p class="small">{t(question.hint)}</p>
          {question.isGuess && <p class="small">{t('P14.guess')}</p>}
          {question.parts.map((part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: its place in the list is what it is known by
            <Room key={place} part={part} />
          ))}
          {question.parts.some(({ kind }) => kind !== 'choice' && kind !== 'children') && (
            <Boxes labels={[t('inPerson')]} />
          )}
        </li>
      ))}
    </ol>
  )
}

function Room({ part }: { part: Part }) {
  const t = useWords('share-views')
  const label = 'label' in part && part.label ? <p class="label">{t(part.label)}</p> : null
  switch (part.kind) {
    case 'words':
      return (
        <>
          {label}
          <Lines many={part.label ? 4 : 7} />
        </>
      )
    case 'choice':
      return (
        <>
          {label}
          <Boxes labels={part.options.map((option) => t(option.label))} />
        </>
      )
    case 'scale':
      return (
        <>
          {label}
          <Numbers low={t(part.low)} high={t(part.high)} />
        </>
      )
    case 'list':
      return (
        <>
          {label}
          <Lines many={4} />
        </>
      )
    case 'day':
      return (
        <>
          {label}
          <Lines many={1} />
        </>
      )
    case 'children':
      return <Lines many={2} />
    case 'from-plan':
      return (
        <>
          {[1, 2, 3].map((number) => (
            <div key={number} class="stack tightly">
              <Lines many={1} />
              <Boxes across labels={part.options.map((option) => t(option.label))} />
              <p class="label">{t(part.more)}</p>
              <Lines many={2} />
            </div>
          ))}
        </>
      )
    case 'rows':
      return (
        <>
          {[1, 2].map((number) => (
            <PointRoom key={number} number={number} />
          ))}
        </>
      )
    default:
      return null
  }
}
