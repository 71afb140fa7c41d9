/** Feelings as pebbles with their words, or words alone: as many as they like, and "not saying" is an answer. */
import { lookPlace } from '../case-file/young-look.ts'
import { useWords } from '../i18n/index.ts'
import { update } from '../store/index.ts'
import { usePlace } from '../store/use-place.ts'
import { TextButton } from './button.tsx'
import { feelings, Pebble } from './feelings.tsx'
import { Icon } from './icon.tsx'
import { choiceInWords } from './wish-keys.ts'
import { isFeeling } from './wish-words.tsx'

const all: readonly string[] = [...feelings, 'not-saying']

interface FeelingsPickerProps {
  label: string
  /** Fewer, for somebody younger. */
  offered?: readonly string[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

export function FeelingsPicker({ label, offered = all, chosen, onChange }: FeelingsPickerProps) {
  const t = useWords('share-wishes')
  const { wordsOnly = false } = usePlace(lookPlace) ?? {}
  return (
    <>
      <ul class="feels" aria-label={label}>
        {offered.map((one) => (
          <li key={one} class={one === 'not-saying' ? 'full' : undefined}>
            <button
              type="button"
              class="feel"
              aria-pressed={chosen.includes(one)}
              onClick={() =>
                onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one])
              }
            >
              {!wordsOnly && isFeeling(one) && <Pebble feeling={one} />}
              <span>{choiceInWords(t, 'C1', one)}</span>
              <span class="yes">
                <Icon name="check" size="sm" />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <TextButton onPress={() => void update(lookPlace, (old) => ({ ...old, wordsOnly: !wordsOnly }))}>
        {wordsOnly ? t('C1.faces') : t('C1.wordsOnly')}
      </TextButton>
    </>
  )
}
