/**
 * One fact of the reader's council, with where it comes from and how old it is.
 *
 * When nobody knows, it is a question ready to ask. It never shows a number that is not the reader's own
 * council's or the nation's.
 */
import {
  type Area,
  type AreaWords,
  type fact as findFact,
  isOld,
  type Known,
  nation,
  textOf,
} from '../../area/index.ts'
import { Words } from '../../components/words.tsx'
import { dayInWords, type KeyOf, language, today, useWords, type Values } from '../../i18n/index.ts'
import { type FactWords, factWords, isShownFact, type ShownFact } from './fact-words.ts'

export interface Facts {
  readonly area: Area
  readonly words: AreaWords
  readonly nationWords: AreaWords
  readonly find: typeof findFact
}

export function FactCard({ path, facts }: { path: string; facts: Facts }) {
  const t = useWords('guide')
  if (!isShownFact(path)) return null
  const found = facts.find(facts.area, nation, path)
  return (
    <div class="fact">
      <p class="fact-label">{t(factWords[path].label)}</p>
      {'ask' in found ? (
        <Ask area={facts.area} k={found.ask} />
      ) : (
        <Answer path={path} found={found} facts={facts} />
      )}
    </div>
  )
}

function Ask({ area, k }: { area: Area; k: KeyOf<'guide'> }) {
  const t = useWords('guide')
  return (
    <>
      <p class="small">
        {area.code === nation.code ? t('fact.unknown') : t('fact.unknownHere', { area: area.name })}
      </p>
      <p class="ask">{t(k)}</p>
    </>
  )
}

function Answer({ path, found, facts }: { path: ShownFact; found: Known; facts: Facts }) {
  const says: FactWords = factWords[path]
  const { value } = found
  return (
    <>
      {'text' in says ? (
        <OwnText path={path} found={found} facts={facts} />
      ) : (
        <Sentence says={says} value={value} />
      )}
      <From found={found} area={facts.area} />
    </>
  )
}

function OwnText({ path, found, facts }: { path: ShownFact; found: Known; facts: Facts }) {
  const words = found.from === 'national' ? facts.nationWords : facts.words
  const { text, lang } = textOf(String(found.value), path, words, language())
  return lang === language() ? (
    <p>{text}</p>
  ) : (
    <p lang={lang} dir="ltr">
      {text}
    </p>
  )
}

function Sentence({ says, value }: { says: Exclude<FactWords, { text: true }>; value: unknown }) {
  const [key, values] = sentenceOf(says, value)
  return key ? (
    <p>
      <Words of="guide" k={key} {...(values && { values })} />
    </p>
  ) : null
}

function sentenceOf(
  says: Exclude<FactWords, { text: true }>,
  value: unknown,
): readonly [KeyOf<'guide'> | undefined, Values?] {
  if ('count' in says) return [says.count, { count: Number(value) }]
  if ('yes' in says) return [value === true ? says.yes : says.no]
  return [says.choice[String(value)]]
}

function From({ found, area }: { found: Known; area: Area }) {
  const t = useWords('guide')
  return <p class="fact-from">{fromLine(t, found, area)}</p>
}

function fromLine(t: ReturnType<typeof useWords<'guide'>>, { from, seenOn }: Known, area: Area): string {
  if (from === 'case') return t('fact.fromCase')
  const old = isOld(seenOn, today())
  const day = seenOn ? dayInWords(seenOn) : ''
  if (from === 'national') return old ? t('fact.oldNation', { day }) : t('fact.fromNation', { day })
  if (!seenOn) return t('fact.undatedArea', { area: area.name })
  return old ? t('fact.oldArea', { area: area.name, day }) : t('fact.fromArea', { area: area.name, day })
}
