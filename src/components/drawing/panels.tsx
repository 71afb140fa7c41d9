/** What opens under the tools: stamps to choose, paper to draw on, and the pen's own buttons. */
import { type Colour, type Paper, papers } from '../../case-file/drawing.ts'
import { useWords } from '../../i18n/index.ts'
import { paperKeys, stampKeys } from './board-words.ts'
import { groundOf, hexOf } from './look.ts'
import { StampPicture } from './stamps.tsx'

interface StampPanelProps {
  chosen: string
  colour: Colour
  onChoose: (stamp: string) => void
}

export function StampPanel({ chosen, colour, onChoose }: StampPanelProps) {
  const t = useWords('draw-picture')
  return (
    <section class="drawing-panel stack" aria-label={t('tool.stamp')}>
      <p class="small">{t('stamp.how')}</p>
      <ul class="stamps">
        {stampKeys.map(([name, key]) => (
          <li key={name}>
            <button
              type="button"
              class="stamp-btn"
              aria-pressed={name === chosen}
              aria-label={t(key)}
              onClick={() => onChoose(name)}
            >
              <StampPicture name={name} colour={hexOf[colour]} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function PaperPanel({ chosen, onChoose }: { chosen: Paper; onChoose: (paper: Paper) => void }) {
  const t = useWords('draw-picture')
  return (
    <section class="drawing-panel" aria-label={t('tool.paper')}>
      <ul class="papers">
        {papers.map((paper) => (
          <li key={paper}>
            <button
              type="button"
              class="tbtn"
              aria-pressed={paper === chosen}
              onClick={() => onChoose(paper)}
            >
              <svg viewBox="0 0 48 36" aria-hidden="true" focusable="false">
                <rect x="1" y="1" width="46" height="34" rx="6" fill={groundOf[paper]} stroke="#5F7A7A" />
                {paper === 'meadow' && <path d="M1 27c12-6 24 4 46-3v5q0 6-6 6H7q-6 0-6-6z" fill="#BFE3B4" />}
                {paper === 'lines' && <path d="M1 12h46M1 20h46M1 28h46" stroke="#B9D3DC" />}
                {paper === 'night' && (
                  <g fill="#FFE29A">
                    <circle cx="12" cy="12" r="2" />
                    <circle cx="34" cy="9" r="1.5" />
                    <circle cx="26" cy="22" r="1.5" />
                  </g>
                )}
              </svg>
              <span>{t(paperKeys[paper])}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
