/** What a question has besides words: faces, a number, choices, people, places, parts of life. */
import type { Thing } from '../../case-file/wishes-draft.ts'
import { AreasPicker } from '../../components/areas-picker.tsx'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { FeelingsPicker } from '../../components/feelings-picker.tsx'
import { PeoplePicker } from '../../components/people-picker.tsx'
import { PlacesPicker } from '../../components/places-picker.tsx'
import { Scale } from '../../components/scale.tsx'
import { choiceInWords, questionKeys, scaleKeys } from '../../components/wish-keys.ts'
import type { Part, YoungQuestion } from '../../content/young-questions.ts'
import { to, useWords } from '../../i18n/index.ts'

export interface PartsProps {
  question: YoungQuestion
  thing: Thing
  change: (more: Partial<Thing>, isStep?: boolean) => void
  onLeave: () => void
}

export function Parts(props: PartsProps) {
  return (
    <>
      {(props.question.has ?? []).map((part) => (
        <OnePart key={part} part={part} {...props} />
      ))}
    </>
  )
}

function OnePart({ part, question, thing, change, onLeave }: PartsProps & { part: Part }) {
  const t = useWords('share-wishes')
  const chosen = thing.chosen ?? []
  const name = t(questionKeys[question.id].name)
  switch (part) {
    case 'feelings':
      return <FeelingsPicker label={name} chosen={chosen} onChange={(next) => change({ chosen: next })} />
    case 'scale':
      return <HowMuch scale={thing.scale} onChange={(scale) => change({ scale })} />
    case 'areas':
      return (
        <AreasPicker
          areas={question.areas ?? []}
          levels={question.levels ?? []}
          chosen={chosen}
          onChange={(next) => change({ chosen: next })}
        />
      )
    case 'people':
      return (
        <PeoplePicker
          label={question.id === 'C2' ? t('someone.add') : t('someone.goTo')}
          people={thing.people ?? []}
          asksWhoLivesHere={question.id === 'C2'}
          onChange={(people, isStep) => change({ people }, isStep)}
          onLeave={onLeave}
        />
      )
    case 'places':
      return (
        <PlacesPicker
          places={thing.places ?? []}
          onChange={(places, isStep) => change({ places }, isStep)}
          onLeave={onLeave}
        />
      )
    case 'choices':
      return (
        <>
          <Choice
            name="choices"
            legend={name}
            legendHidden
            several={question.oneChoice !== true}
            options={(question.choices ?? []).map((value) => ({
              value,
              label: choiceInWords(t, question.id, value),
            }))}
            chosen={chosen}
            onChange={(next) => change({ chosen: next })}
          />
          {question.id === 'C15' && <Advocate chosen={chosen} />}
        </>
      )
  }
}

function HowMuch({ scale, onChange }: { scale: number | undefined; onChange: (scale: number) => void }) {
  const t = useWords('share-wishes')
  const inWords = scale === undefined ? undefined : scaleKeys[scale]
  return (
    <>
      <Scale
        name="how-safe"
        legend={t('C6.name')}
        low={t('C6.low')}
        high={t('C6.high')}
        chosen={scale}
        onChange={onChange}
      />
      <p role="status">
        {inWords && (
          <>
            <bdi dir="ltr">{scale}</bdi>: {t(inWords)}
          </>
        )}
      </p>
    </>
  )
}

/** To say yes here asks nobody: asking is a page of its own, which says where and when it is safe to be met. */
function Advocate({ chosen }: { chosen: readonly string[] }) {
  const t = useWords('share-wishes')
  return (
    <div role="status" class="stack">
      {chosen.includes('more') && <p>{t('C15.what')}</p>}
      {(chosen.includes('yes') || chosen.includes('more')) && (
        <>
          <p>{t('C15.quiet')}</p>
          <Button kind="second" to={to('ask-advocate')} icon="person">
            {t('C15.ask.go')}
          </Button>
        </>
      )}
    </div>
  )
}
