/** Something the council wrote, in the language and direction it was written in. It says when a computer translated it. */
import type { InferOutput } from 'valibot'
import type { councilText } from '../../contract/words.ts'
import { useWords } from '../i18n/index.ts'

export type CouncilText = InferOutput<typeof councilText>

export function CouncilWords({ text }: { text: CouncilText }) {
  const t = useWords('plan')
  return (
    <>
      <p class="own" lang={text.lang} dir={text.dir}>
        {text.text}
      </p>
      {text.origin === 'machine' && <p class="small muted">{t('lang.machine')}</p>}
    </>
  )
}

/** The same text in several languages or parts, one under the other. */
export function CouncilParts({ parts }: { parts: readonly CouncilText[] }) {
  return (
    <>
      {parts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its place in the list is what it is known by
        <CouncilWords key={index} text={text} />
      ))}
    </>
  )
}
