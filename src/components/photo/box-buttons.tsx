/** Moves a box and makes it larger or smaller without dragging: for a switch, a keyboard, or a hand that shakes. */
import { useWords } from '../../i18n/index.ts'
import { Icon } from '../icon.tsx'
import { type Box, moved, sized } from './edits.ts'

export const STEP = 0.04

interface BoxButtonsProps {
  box: Box
  onChange: (box: Box) => void
  onRemove: (() => void) | undefined
}

export function BoxButtons({ box, onChange, onRemove }: BoxButtonsProps) {
  const t = useWords('attach')
  const moves = [
    [t('box.left'), moved(box, -STEP, 0)],
    [t('box.right'), moved(box, STEP, 0)],
    [t('box.up'), moved(box, 0, -STEP)],
    [t('box.down'), moved(box, 0, STEP)],
    [t('box.wider'), sized(box, STEP, 0)],
    [t('box.narrower'), sized(box, -STEP, 0)],
    [t('box.taller'), sized(box, 0, STEP)],
    [t('box.shorter'), sized(box, 0, -STEP)],
  ] as const
  return (
    <fieldset class="chips">
      <legend class="vh">{t('box.group')}</legend>
      {moves.map(([label, next]) => (
        <button type="button" class="chip" key={label} onClick={() => onChange(next)}>
          {label}
        </button>
      ))}
      {onRemove && (
        <button type="button" class="chip" onClick={onRemove}>
          <Icon name="bin" size="sm" />
          <span>{t('box.remove')}</span>
        </button>
      )}
    </fieldset>
  )
}
