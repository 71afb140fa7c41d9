/** What a child can press before any word is written: feelings, people, places, a hand with five fingers. */
import type { HelpedThing } from '../../case-file/help-draft.ts'
import { FeelingsPicker } from '../../components/feelings-picker.tsx'
import { helpQuestionKeys } from '../../components/help-keys.ts'
import { HelpingHand } from '../../components/helping-hand.tsx'
import { PeoplePicker } from '../../components/people-picker.tsx'
import { PlacesPicker } from '../../components/places-picker.tsx'
import { type AskedWithHelp, FINGERS, fewFeelings } from '../../content/help-questions.ts'
import { useWords } from '../../i18n/index.ts'

interface PartsProps {
  question: AskedWithHelp
  thing: HelpedThing
  change: (more: Partial<HelpedThing>, isStep?: boolean) => void
  onLeave: () => void
}

export function Parts({ question, thing, change, onLeave }: PartsProps) {
  const t = useWords('with-help')
  const { people = [], places = [], chosen = [] } = thing
  const name = t(helpQuestionKeys[question.id].name)
  switch (question.has) {
    case 'feelings':
      return (
        <FeelingsPicker
          label={name}
          offered={fewFeelings}
          chosen={chosen}
          onChange={(next) => change({ chosen: next })}
        />
      )
    case 'people':
      return (
        <PeoplePicker
          label={name}
          people={people}
          onChange={(next, isStep) => change({ people: next }, isStep)}
          onLeave={onLeave}
        />
      )
    case 'hand':
      return (
        <>
          <HelpingHand helping={people.length} />
          <PeoplePicker
            label={name}
            most={FINGERS}
            people={people}
            onChange={(next, isStep) => change({ people: next }, isStep)}
            onLeave={onLeave}
          />
        </>
      )
    case 'places':
      return (
        <PlacesPicker
          places={places}
          feels={['nice', 'mixed', 'not-so-nice']}
          onChange={(next, isStep) => change({ places: next }, isStep)}
          onLeave={onLeave}
        />
      )
    case undefined:
      return null
  }
}
