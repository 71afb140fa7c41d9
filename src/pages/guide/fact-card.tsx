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
import type { Voice } from '../../content/index.ts'
import { dayInWords, type KeyOf, language, today, useWords, type Values } from '../../i18n/index.ts'
import { type FactWords, factWords, isShownFact, type ShownFact } from './fact-words.ts'
import { KeepQuestion } from './keep-question.tsx'
import { saidTo } from './young-words.ts'

export interface Facts {
  readonly area: Area
  readonly words: AreaWords
  readonly nationWords: AreaWords
  readonly find: typeof findFact
}

interface FactCardsProps {
  paths: readonly string[]
  facts: Facts
  /** Whose page it is: a child is asked about in words of their own. */
  voice: Voice | undefined
}

/** What is known, each on its card, then everything else as one list of questions. */
export function FactCards({ paths, facts, voice }: FactCardsProps) {
  const found = paths
    .filter(isShownFact)
    .map((path) => ({ path, answer: facts.find(facts.area, nation, path) }))
  const toAsk = found.flatMap(({ path, answer }) =>
    'ask' in answer ? [{ path, ask: saidTo(voice, answer.ask) }] : [],
  )
  return (
    <>
      {found.map(({ path, answer }) =>
        'ask' in answer ? null : <Answer key={path} path={path} found={answer} facts={facts} voice={voice} />,
      )}
      {toAsk.length > 0 && <Questions area={facts.area} toAsk={toAsk} />}
    </>
  )
}

interface Question {
  readonly path: ShownFact
  readonly ask: KeyOf<'guide'>
}

function Questions({ area, toAsk }: { area: Area; toAsk: readonly Question[] }) {
  const t = useWords('guide')
  return (
    <div class="fact unknown">
      <p>{area.code === nation.code ? t('fact.unknown') : t('fact.unknownHere', { area: area.name })}</p>
      <ul class="asks">
        {toAsk.map(({ path, ask }) => (
          <li key={path}>
            <p class="ask">{t(ask)}</p>
            <KeepQuestion text={t(ask)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface AnswerProps {
  path: ShownFact
  found: Known
  facts: Facts
  voice: Voice | undefined
}

function Answer({ path, found, facts, voice }: AnswerProps) {
  const t = useWords('guide')
  const says: FactWords = factWords[path]
  const { value } = found
  return (
    <div class="fact">
      <p class="fact-label">{t(saidTo(voice, says.label))}</p>
      {'text' in says ? (
        <OwnText path={path} found={found} facts={facts} />
      ) : 'list' in says ? (
        <Several says={says.list} value={value} />
      ) : (
        <Sentence says={says} value={value} />
      )}
      <From found={found} area={facts.area} />
    </div>
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

type OneSentence = Exclude<FactWords, { text: true } | { list: unknown }>

function Several({ says, value }: { says: Readonly<Record<string, KeyOf<'guide'>>>; value: unknown }) {
  const keys = Array.isArray(value) ? value.flatMap((each: string) => says[each] ?? []) : []
  return (
    <ul>
      {keys.map((key) => (
        <li key={key}>
          <Words of="guide" k={key} />
        </li>
      ))}
    </ul>
  )
}

function Sentence({ says, value }: { says: OneSentence; value: unknown }) {
  const [key, values] = sentenceOf(says, value)
  return key ? (
    <p>
      <Words of="guide" k={key} {...(values && { values })} />
    </p>
  ) : null
}

function sentenceOf(says: OneSentence, value: unknown): readonly [KeyOf<'guide'> | undefined, Values?] {
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
