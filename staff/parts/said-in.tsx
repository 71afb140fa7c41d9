/** What somebody asked, part by part, with their own words as they wrote them. Ids of times and meetings are left out. */
import { safeParse } from 'valibot'
import { attachments } from '../../contract/attachment.ts'
import { partWords } from '../booking-words.ts'
import { Attachments } from './attachments.tsx'
import { OwnWords, type Written } from './own-words.tsx'

export function SaidIn({
  input,
  isPrivate = false,
}: {
  input: Readonly<Record<string, unknown>>
  isPrivate?: boolean
}) {
  const parts = Object.entries(input).filter(([key]) => partWords[key])
  const attached = safeParse(attachments, input.attachments)
  const list = attached.success && <Attachments of={attached.output} isPrivate={isPrivate} />
  if (parts.length === 0) return list || <p class="muted">Nothing more was said.</p>
  return (
    <>
      <dl class="stack tight">
        {parts.map(([key, value]) => (
          <div key={key}>
            <dt class="label">{partWords[key]}</dt>
            <dd>{isWritten(value) ? <OwnWords of={value} isPrivate={isPrivate} /> : inWords(value)}</dd>
          </div>
        ))}
      </dl>
      {list}
    </>
  )
}

const isWritten = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && 'text' in value && 'dir' in value

function inWords(value: unknown): string {
  if (value === true) return 'Yes'
  if (Array.isArray(value)) return value.map(inWords).join(', ')
  return String(value).replaceAll('-', ' ')
}
