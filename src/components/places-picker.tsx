/** Places and how each feels: safe, mixed or not safe, in words and with a shape; then what it is like, if they like. */
import type { Felt, FeltPlace, PlaceKind } from '../../contract/people-and-places.ts'
import { useWords } from '../i18n/index.ts'
import { TextButton } from './button.tsx'
import { Chips } from './chips.tsx'
import { feltKeys, placeKeys, whereKeys } from './wish-keys.ts'
import { WordsArea } from './words-area.tsx'
import { writtenIn } from './written-in.ts'

const kinds = Object.keys(placeKeys) as readonly PlaceKind[] // its own keys
const usual: readonly Felt[] = ['safe', 'mixed', 'not-safe']

interface PlacesPickerProps {
  places: readonly FeltPlace[]
  /** What can be said of a place. */
  feels?: readonly Felt[]
  onChange: (places: readonly FeltPlace[], isStep: boolean) => void
  onLeave: () => void
}

/** How a place feels is said by pressing it: the first press is never an answer of its own. */
export function PlacesPicker({ places, feels = usual, onChange, onLeave }: PlacesPickerProps) {
  const t = useWords('share-wishes')
  const put = (at: number, one: FeltPlace, isStep: boolean) =>
    onChange(
      places.map((old, place) => (place === at ? one : old)),
      isStep,
    )
  return (
    <div class="stack picker">
      {feels.map((how) => (
        <div key={how} class="stack tight">
          <p class="label">{t(whereKeys[how])}</p>
          <Chips
            label={t(whereKeys[how])}
            chips={kinds.map((value) => ({ value, label: t(placeKeys[value]) }))}
            onPress={(value) => {
              const place = kinds.find((one) => one === value)
              if (place) onChange([...places, { place, feels: how }], true)
            }}
          />
        </div>
      ))}
      <ul class="notes">
        {places.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same place may be there twice
          <li key={at} class="stick">
            <h2>{t('place.said', { place: t(placeKeys[one.place]), feels: t(feltKeys[one.feels]) })}</h2>
            <WordsArea
              id={`place-${at}`}
              label={t('place.words')}
              text={one.words?.text ?? ''}
              {...writtenIn(one.words?.text ?? '')}
              rows={2}
              onInput={(text) => {
                const { words: _, ...rest } = one
                put(at, text ? { ...rest, words: { text, ...writtenIn(text) } } : rest, false)
              }}
              onLeave={onLeave}
            />
            <TextButton
              onPress={() =>
                onChange(
                  places.filter((_, place) => place !== at),
                  true,
                )
              }
            >
              {t('list.takeOut')}
            </TextButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
