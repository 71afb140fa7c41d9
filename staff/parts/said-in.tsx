/** What somebody asked, part by part, with their own words as they wrote them. Ids of times and meetings are left out. */
import { partWords } from '../booking-words.ts'
import { OwnWords, type Written } from './own-words.tsx'

export function SaidIn({
  input,
  isPrivate = false,
}: {
  input: Readonly<Record<string, unknown>>
  isPrivate?: boolean
}) {
  const parts = Object.entries(input).filter(([key]) => partWords[key])
  if (parts.length === 0) return <p class="muted">Nothing more was said.</p>
  return (
    <dl class="stack tight">
      {parts.map(([key, value]) => (
        <div key={key}>
          <dt class="label">{partWords[key]}</dt>
          <dd>{isWritten(value) ? <OwnWords of={value} isPrivate={isPrivate} /> : inWords(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

const isWritten = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && 'text' in value && 'dir' in value

function inWords(value: unknown): string {
  if (value === true) return 'Yes'
  if (Array.isArray(value)) return value.map(inWords).join(', ')
  return String(value).replaceAll('-', ' ')
}
