/** Feelings as pebbles with their words, or words alone: as many as they like, and "not saying" is an answer. */
import { useState } from 'preact/hooks'
import { TextButton } from '../../components/button.tsx'
import { feelings, Pebble } from '../../components/feelings.tsx'
import { Icon } from '../../components/icon.tsx'
import { choiceKeys } from '../../components/wish-keys.ts'
import { isFeeling } from '../../components/wish-words.tsx'
import { useWords } from '../../i18n/index.ts'

const all = [...feelings, 'not-saying'] as const

interface FeelingsPickerProps {
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

export function FeelingsPicker({ chosen, onChange }: FeelingsPickerProps) {
  const t = useWords('share-wishes')
  const [isPlain, setPlain] = useState(false)
  return (
    <>
      <ul class="feels" aria-label={t('C1.name')}>
        {all.map((one) => (
          <li key={one}>
            <button
              type="button"
              class="feel"
              aria-pressed={chosen.includes(one)}
              onClick={() =>
                onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one])
              }
            >
              {!isPlain && isFeeling(one) && <Pebble feeling={one} />}
              <span>{t(choiceKeys[`C1.${one}`] ?? 'feeling.unsure')}</span>
              <span class="yes">
                <Icon name="check" size="sm" />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <TextButton onPress={() => setPlain(!isPlain)}>
        {isPlain ? t('C1.faces') : t('C1.wordsOnly')}
      </TextButton>
    </>
  )
}
