/**
 * A little picture of the guide. It never speaks: the words beside it do.
 *
 * On a prerendered page the drawing is there, and stays as it is while the app takes the page over; only a page that is
 * drawn on the phone fetches the shapes.
 */
import { useState } from 'preact/hooks'
import { isTakingOver, useReady } from '../../components/ready.ts'

export function Stamp({ name }: { name: string }) {
  const [isThere] = useState(isTakingOver)
  return isThere ? <LeftAsItIs /> : <Drawn name={name} />
}

/** Preact leaves alone what is inside an element whose content it was told is not its own. */
const notOurs = { __html: '' }

function LeftAsItIs() {
  return (
    <svg
      class="art stamp"
      viewBox="0 0 72 72"
      width="72"
      height="72"
      aria-hidden="true"
      focusable="false"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; it keeps Preact's hands off
      dangerouslySetInnerHTML={notOurs}
    />
  )
}

function Drawn({ name }: { name: string }) {
  const { StampShapes } = useReady('stamps', () => import('./stamp-shapes.tsx'))
  return (
    <svg class="art stamp" viewBox="0 0 72 72" width="72" height="72" aria-hidden="true" focusable="false">
      <StampShapes name={name} />
    </svg>
  )
}
