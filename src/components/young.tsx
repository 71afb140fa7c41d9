/** A young person's own look round a page: their colours, rounder and larger. Only while their part is open. */
import type { ComponentChildren } from 'preact'
import { lookPlace } from '../case-file/young-look.ts'
import { usePlace } from '../store/use-place.ts'

export function Young({ children }: { children: ComponentChildren }) {
  const { look = 'auto' } = usePlace(lookPlace) ?? {}
  return <div class={`child ct-${look}`}>{children}</div>
}
