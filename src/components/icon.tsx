/** One of our own drawings. It never speaks: the word beside it does. */
import { type IconName, iconPaths, pointing } from './icon-paths.ts'

export type { IconName }

export function Icon({ name, size }: { name: IconName; size?: 'sm' | 'lg' }) {
  const [line, tone] = iconPaths[name] as readonly [string, string?] // a table of pairs whose tone may be missing
  const turns = pointing.has(name) ? ' flip' : ''
  return (
    <svg
      class={`i${size ? ` ${size}` : ''}${turns}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {tone && <path class="tone" d={tone} />}
      <path d={line} />
    </svg>
  )
}
