/** One seat at the table: who sits there and why. The square is a seat, so nobody has to look like anybody. */
import type { ComponentChildren } from 'preact'

export type SeatKind = 'you' | 'child' | 'worker' | 'empty'

interface PersonRowProps {
  /** Two letters or a sign for the seat. */
  mark: string
  name: string
  kind: SeatKind
  children?: ComponentChildren
}

export function PersonRow({ mark, name, kind, children }: PersonRowProps) {
  return (
    <div class="person">
      <span class={`disc ${kind}`} aria-hidden="true">
        {mark}
      </span>
      <div>
        <p>
          <b>
            <bdi>{name}</bdi>
          </b>
        </p>
        {children}
      </div>
    </div>
  )
}
