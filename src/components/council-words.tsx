/**
 * Something the council wrote, in the language and direction it was written in.
 *
 * A translation or an Easy Read text says who made it, and the council's own words stay one press away.
 */
import type { InferOutput } from 'valibot'
import type { councilText } from '../../contract/words.ts'
import { language, useWords } from '../i18n/index.ts'

export type CouncilText = InferOutput<typeof councilText>

export function CouncilWords({ text }: { text: CouncilText }) {
  return (
    <>
      <p class="own" lang={text.lang} dir={text.dir}>
        {text.text}
      </p>
      <WhoMadeIt text={text} />
    </>
  )
}

function WhoMadeIt({ text: { origin, madeBy, checkedBy } }: { text: CouncilText }) {
  const t = useWords('plan')
  const says = {
    original: undefined,
    machine: t('lang.machine'),
    human: madeBy ? t('lang.humanBy', { name: madeBy }) : t('lang.human'),
    'easy-read': madeBy ? t('lang.easyBy', { name: madeBy }) : t('lang.easy'),
  }[origin]
  if (!says) return null
  return (
    <p class="small muted">
      {says}
      {checkedBy && ` ${t('lang.checked', { name: checkedBy })}`}
    </p>
  )
}

/** The same text in several languages or parts, one under the other: the reader's own language first. */
export function CouncilParts({ parts }: { parts: readonly CouncilText[] }) {
  const t = useWords('plan')
  return (
    <>
      {paragraphsIn(parts).map((renderings, index) => {
        const own = renderings.find(isInReadersLanguage)
        const [first, ...rest] = own ? [own, ...renderings.filter((text) => text !== own)] : renderings
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: its place in the list is what it is known by
          <div key={index} class="paragraph">
            {first && <CouncilWords text={first} />}
            {own && rest.length > 0 && (
              <details class="small">
                <summary>{t('lang.theirs')}</summary>
                {rest.map((text) => (
                  <CouncilWords key={`${text.lang}${text.origin}`} text={text} />
                ))}
              </details>
            )}
            {!own && rest.map((text) => <CouncilWords key={`${text.lang}${text.origin}`} text={text} />)}
          </div>
        )
      })}
    </>
  )
}

/** An entry that is not original is another rendering of the one before it. */
function paragraphsIn(parts: readonly CouncilText[]): readonly (readonly CouncilText[])[] {
  const paragraphs: CouncilText[][] = []
  for (const text of parts) {
    const last = paragraphs.at(-1)
    if (text.origin === 'original' || !last) paragraphs.push([text])
    else last.push(text)
  }
  return paragraphs
}

export function isInReadersLanguage({ lang }: CouncilText): boolean {
  return lang.split('-')[0] === language()
}
