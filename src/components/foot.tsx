/** The foot of a screen in a flow, which stays in sight. Two buttons in it are the same height. */
import { type ComponentChildren, toChildArray } from 'preact'

export function Foot({ children }: { children: ComponentChildren }) {
  const many = toChildArray(children).length
  return (
    <div class="foot">
      <div class="wrap">{many > 1 ? <div class="pair">{children}</div> : children}</div>
    </div>
  )
}
