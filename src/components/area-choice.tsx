/** Where the family lives, so that the right people to call are shown. Kept at once, and changed as easily. */
import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../i18n/index.ts'
import { keepAtOnce } from '../store/at-once.ts'
import { preferences, setPreference } from '../store/preferences.ts'
import { Choice } from './choice.tsx'
import { useAreas } from './use-areas.ts'

const UNKNOWN = 'national'

export function AreaChoice() {
  const t = useWords('common')
  const areas = useAreas()
  const [chosen, setChosen] = useState<string | undefined>()
  useEffect(() => {
    void preferences().then(({ area }) => setChosen((now) => now ?? area))
  }, [])
  const choose = ([area]: readonly string[]) => {
    if (!area) return
    setChosen(area)
    keepAtOnce({ area })
    void setPreference({ area })
  }
  return (
    <Choice
      name="area"
      legend={t('area.question')}
      hint={t('area.hint')}
      options={[
        ...areas.map(({ code, name, madeUp }) => ({
          value: code,
          label: madeUp ? t('area.madeUp', { name }) : name,
        })),
        { value: UNKNOWN, label: t('area.unknown') },
      ]}
      chosen={chosen ? [chosen] : []}
      onChange={choose}
    />
  )
}
