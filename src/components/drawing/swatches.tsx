/** Twelve colours to press, four of them tones of skin. The chosen one has a ring and a mark, not a colour alone. */
import { type Colour, colours } from '../../case-file/drawing.ts'
import { useWords } from '../../i18n/index.ts'
import { colourKeys } from './board-words.ts'
import { hexOf } from './look.ts'

export function Swatches({ chosen, onChoose }: { chosen: Colour; onChoose: (colour: Colour) => void }) {
  const t = useWords('draw-picture')
  return (
    <fieldset class="swatches" aria-label={t('colours')}>
      {colours.map((colour) => (
        <button
          key={colour}
          type="button"
          class="sw"
          aria-label={t(colourKeys[colour])}
          aria-pressed={colour === chosen}
          onClick={() => onChoose(colour)}
        >
          <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false" preserveAspectRatio="none">
            <rect x="1" y="1" width="46" height="46" rx="12" fill={hexOf[colour]} />
          </svg>
        </button>
      ))}
    </fieldset>
  )
}
