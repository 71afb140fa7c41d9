/**
 * The pen without a finger: buttons that move it, put it down and lift it, and twelve places to go to at once. For a
 * switch, a voice, a keyboard, or a hand that does not draw (WCAG 2.5.7).
 */
import { PAPER_HEIGHT, PAPER_WIDTH } from '../../case-file/drawing.ts'
import { useWords } from '../../i18n/index.ts'
import type { Tool } from './board-words.ts'
import { type Pen, placeOf } from './pen-by-keys.ts'
import { ToolButton } from './tools.tsx'

const ACROSS = 3
const DOWN = 4

interface PenPanelProps {
  pen: Pen
  tool: Tool
  onMove: (across: number, down: number) => void
  onGoTo: (x: number, y: number) => void
  /** Puts the pen down or lifts it, fills, or puts a stamp down: what the chosen tool does. */
  onUse: () => void
}

export function PenPanel({ pen, tool, onMove, onGoTo, onUse }: PenPanelProps) {
  const t = useWords('draw-picture')
  const does =
    tool === 'fill'
      ? t('pen.fillHere')
      : tool === 'stamp'
        ? t('pen.stampHere')
        : pen.line
          ? t('pen.lift')
          : t('pen.putDown')
  return (
    <section class="drawing-panel stack" aria-label={t('pen.title')}>
      <p class="small">{t('pen.how')}</p>
      <div class="pen-pad" dir="ltr">
        <ToolButton icon="left" says={t('pen.left')} onPress={() => onMove(-1, 0)} />
        <ToolButton icon="up" says={t('pen.up')} onPress={() => onMove(0, -1)} />
        <ToolButton icon="down" says={t('pen.down')} onPress={() => onMove(0, 1)} />
        <ToolButton icon="right" says={t('pen.right')} onPress={() => onMove(1, 0)} />
      </div>
      <button type="button" class="btn wide" onClick={onUse}>
        {does}
      </button>
      <p class="label" id="go-to">
        {t('pen.goTo')}
      </p>
      <ul class="pen-places" aria-labelledby="go-to" dir="ltr">
        {Array.from({ length: ACROSS * DOWN }, (_, at) => {
          const x = ((at % ACROSS) + 0.5) * (PAPER_WIDTH / ACROSS)
          const y = (Math.floor(at / ACROSS) + 0.5) * (PAPER_HEIGHT / DOWN)
          const place = placeOf({ x, y })
          return (
            <li key={t('pen.place', place)}>
              <button
                type="button"
                class="chip"
                aria-label={t('pen.place', place)}
                onClick={() => onGoTo(x, y)}
              >
                <bdi>{at + 1}</bdi>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
