/** How far a person's words have come. A step is done only when whoever uses this knows that it is true. */
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'
import { InOnePiece } from './in-one-piece.tsx'

export interface TrackStep {
  readonly key: string
  readonly icon: IconName
  readonly title: string
  /** When, or what has to happen first. */
  readonly detail?: ComponentChildren
  /** The council's reference, when it stands in the detail. */
  readonly reference?: string
  readonly state: 'done' | 'wait' | 'stuck' | 'todo'
}

export function Track({ steps, label }: { steps: readonly TrackStep[]; label: string }) {
  return (
    <ol class="track-list" aria-label={label}>
      {steps.map(({ key, icon, title, detail, reference, state }, index) => {
        const next = state === 'done' && steps[index + 1]?.state !== 'done' ? ' next' : ''
        return (
          <li
            key={key}
            class={`${state}${next}`}
            aria-current={state === 'wait' || state === 'stuck' ? 'step' : undefined}
          >
            <span class="node">
              <Icon name={icon} />
            </span>
            <div>
              <b>{title}</b>
              {detail && (
                <span class="when">
                  {typeof detail === 'string' ? <InOnePiece text={detail} piece={reference} /> : detail}
                </span>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
