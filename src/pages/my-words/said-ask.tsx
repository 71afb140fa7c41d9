/** Something that was asked for, exactly as it went: each choice in words under its question, own words as they were written. */
import { safeParse } from 'valibot'
import { attachments } from '../../../contract/attachment.ts'
import type { CaseFile } from '../../case-file/index.ts'
import { timesIn } from '../../components/asking/what-was-asked.tsx'
import { AttachedList } from '../../components/attach/attached-list.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { dayInWords, timeInWords, useWords } from '../../i18n/index.ts'
import type { AskedPart } from './asked-part.ts'
import { askedParts } from './asked-parts.ts'

interface SaidAskProps {
  operation: string
  input: Readonly<Record<string, unknown>>
  file: CaseFile
  isPrivate: boolean
}

export function SaidAsk({ operation, input, file, isPrivate }: SaidAskProps) {
  const t = useWords('people-beside-me')
  const parts = (askedParts[operation] ?? []).filter(({ field }) => input[field] !== undefined)
  const attached = safeParse(attachments, input.attachments)
  return (
    <div class={`said${isPrivate ? ' private' : ''}`}>
      <dl class="stack tightly">
        {parts.map((part) => (
          <div key={part.field}>
            <dt class="label">{t(part.label)}</dt>
            <Answer part={part} input={input} file={file} />
          </div>
        ))}
        {parts.length === 0 && !attached.success && <dd>{t('said.noDetails')}</dd>}
      </dl>
      {attached.success && <AttachedList list={attached.output} />}
    </div>
  )
}

function Answer({ part, input, file }: { part: AskedPart } & Pick<SaidAskProps, 'input' | 'file'>) {
  const t = useWords('people-beside-me')
  const value = input[part.field]
  const own = ownWords(value)
  if (part.is === 'child') {
    const child = file.me?.children.find(({ id }) => id === value)
    return <dd>{child ? <bdi>{child.name}</bdi> : t('said.aChild')}</dd>
  }
  if (part.is === 'slots') {
    const times = timesIn(input, file)
    return times.length > 0 ? (
      times.map(({ id, day, time }) => (
        <dd key={id}>{t('slots.when', { day: dayInWords(day), time: timeInWords(time) })}</dd>
      ))
    ) : (
      <dd>{t('said.timesGone')}</dd>
    )
  }
  const { options } = part
  if (options) {
    return (Array.isArray(value) ? value : [value]).map((one) => {
      const key = options[String(one)]
      return <dd key={String(one)}>{key ? t(key) : String(one)}</dd>
    })
  }
  if (typeof value === 'boolean') return <dd>{t(value ? 'answer.yes' : 'answer.no')}</dd>
  return own ? (
    <dd class="own" lang={own.lang} dir={own.dir} translate={false}>
      {own.text}
    </dd>
  ) : null
}

/** What somebody wrote, in the language it was written in; of a name or a number, as far as its letters tell. */
function ownWords(value: unknown): { text: string; lang?: string; dir?: 'ltr' | 'rtl' } | undefined {
  if (typeof value === 'string') return { text: value, ...writtenIn(value) }
  if (typeof value !== 'object' || value === null || !('text' in value)) return undefined
  const { text, lang, dir } = value as { text: string; lang: string; dir: 'ltr' | 'rtl' } // as it was sealed
  return { text, lang, dir }
}
