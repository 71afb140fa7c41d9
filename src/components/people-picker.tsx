/** Who matters: a kind to press, then a name if they like and whether they live together. Pets count. Nobody is drawn. */
import type { Someone, SomeoneKind } from '../../contract/people-and-places.ts'
import { useWords } from '../i18n/index.ts'
import { TextButton } from './button.tsx'
import { Chips } from './chips.tsx'
import { Icon } from './icon.tsx'
import { someoneKeys } from './wish-keys.ts'
import { WordsArea } from './words-area.tsx'
import { writtenIn } from './written-in.ts'

const kinds = Object.keys(someoneKeys) as readonly SomeoneKind[] // its own keys

interface PeoplePickerProps {
  label: string
  people: readonly Someone[]
  /** Whether it is asked who lives with them. */
  asksWhoLivesHere?: boolean
  most?: number
  onChange: (people: readonly Someone[], isStep: boolean) => void
  onLeave: () => void
}

export function PeoplePicker({ label, people, asksWhoLivesHere, most = 40, ...on }: PeoplePickerProps) {
  const { onChange, onLeave } = on
  const t = useWords('share-wishes')
  const put = (at: number, one: Someone, isStep: boolean) =>
    onChange(
      people.map((old, place) => (place === at ? one : old)),
      isStep,
    )
  return (
    <div class="stack picker">
      {people.length < most && (
        <>
          <p class="label">{label}</p>
          <Chips
            label={label}
            chips={kinds.map((value) => ({ value, label: t(someoneKeys[value]) }))}
            onPress={(value) => {
              const kind = kinds.find((one) => one === value)
              if (kind) onChange([...people, { kind }], true)
            }}
          />
        </>
      )}
      <ul class="notes">
        {people.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two brothers may have no names
          <li key={at} class="stick">
            <h2>{t(someoneKeys[one.kind])}</h2>
            <WordsArea
              id={`name-${at}`}
              label={t('someone.name')}
              text={one.name?.text ?? ''}
              {...writtenIn(one.name?.text ?? '')}
              rows={1}
              maxLength={200}
              onInput={(text) => {
                const { name: _, ...rest } = one
                put(at, text ? { ...rest, name: { text, ...writtenIn(text) } } : rest, false)
              }}
              onLeave={onLeave}
            />
            <div class="row">
              {asksWhoLivesHere && (
                <button
                  type="button"
                  class="chip"
                  aria-pressed={one.livesWithMe === true}
                  onClick={() => put(at, { ...one, livesWithMe: !one.livesWithMe }, true)}
                >
                  {one.livesWithMe && <Icon name="check" size="sm" />}
                  {t('someone.lives')}
                </button>
              )}
              <TextButton
                onPress={() =>
                  onChange(
                    people.filter((_, place) => place !== at),
                    true,
                  )
                }
              >
                {t('list.takeOut')}
              </TextButton>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
