/** Parts of life, each with one of three answers. Pressing an answer again takes it back; leaving one out is fine. */
import { useWords } from '../i18n/index.ts'
import { areaKeys, levelKeys } from './wish-keys.ts'

interface AreasPickerProps {
  areas: readonly string[]
  levels: readonly string[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

export function AreasPicker({ areas, levels, chosen, onChange }: AreasPickerProps) {
  const t = useWords('share-wishes')
  return (
    <div class="areas">
      {areas.map((area) => (
        <fieldset key={area} class="area-row">
          <legend class="label">{t(areaKeys[area] ?? 'area.home')}</legend>
          <div class="levels">
            {levels.map((level) => {
              const value = `${area}-${level}`
              return (
                <button
                  key={level}
                  type="button"
                  class="chip"
                  aria-pressed={chosen.includes(value)}
                  onClick={() => {
                    const others = chosen.filter((one) => !one.startsWith(`${area}-`))
                    onChange(chosen.includes(value) ? others : [...others, value])
                  }}
                >
                  {t(levelKeys[level] ?? 'level.ok')}
                </button>
              )
            })}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
