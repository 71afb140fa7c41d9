/** "You said", and right under it what was said back. What was for the advocate alone is not the meeting's to answer. */
import type { ComponentChildren } from 'preact'
import type { Decision } from '../../../contract/case-file.ts'
import { type HelpGiven, ownHelpPlace } from '../../case-file/help-draft.ts'
import { answersElsewhere } from '../../case-file/said-back.ts'
import type { Given } from '../../case-file/wishes-draft.ts'
import { CouncilParts, type CouncilText } from '../../components/council-words.tsx'
import { helperKeys, helpQuestionKeys } from '../../components/help-keys.ts'
import { helpedOf } from '../../components/helped-of.ts'
import { beginAt } from '../../components/steps.ts'
import type { Mine } from '../../components/use-mine.ts'
import { nameOfQuestion } from '../../components/wish-keys.ts'
import { wishOf } from '../../components/wish-of.ts'
import { type Said as SaidWords, WishWords } from '../../components/wish-words.tsx'
import { to, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'

interface Pair {
  readonly envelopeId: string
  /** Nothing when it was said on another phone: the answer is still theirs to read. */
  readonly things: ComponentChildren
  readonly back: readonly CouncilText[]
}

interface Props {
  given: readonly Given[]
  decision: Decision | undefined
  mine: Mine
}

export function WhatISaid({ given, decision, mine }: Props) {
  const t = useWords('what-was-decided')
  const helped = usePlace(ownHelpPlace(mine.file.me))?.given ?? []
  const pairs = pairsOf(given, helped, decision, mine)
  return (
    <section class="stack" aria-labelledby="said">
      <h2 id="said">{t('said.title')}</h2>
      {pairs.length === 0 && <p>{t('said.none')}</p>}
      {pairs.map((pair) => (
        <Said key={pair.envelopeId} pair={pair} />
      ))}
      {given.length > 0 && (
        <a class="link-btn" href={to('share-wishes')} onClick={() => beginAt('shared')}>
          {t('said.all')}
        </a>
      )}
    </section>
  )
}

function Said({ pair: { things, back } }: { pair: Pair }) {
  const t = useWords('what-was-decided')
  return (
    <div class="stack tightly">
      {things ? (
        <>
          <h3>{t('said.you')}</h3>
          <ul class="notes">{things}</ul>
        </>
      ) : (
        <p>{t('said.elsewhere')}</p>
      )}
      {back.length > 0 ? (
        <>
          <h3>{t('said.back')}</h3>
          <div class="theirs stack tightly">
            <CouncilParts parts={back} />
          </div>
        </>
      ) : (
        <p>{t('said.noAnswer')}</p>
      )}
    </div>
  )
}

function Thing({ name, said, by }: { name: string; said: SaidWords; by?: string }) {
  return (
    <li class="stick">
      <p class="label">{name}</p>
      <WishWords said={said} />
      {by && <p class="small">{by}</p>}
    </li>
  )
}

function Wishes({ of }: { of: Given['things'] }) {
  const t = useWords('share-wishes')
  return of.map((thing) => (
    <Thing key={thing.id} name={nameOfQuestion(t, thing.question)} said={wishOf(thing)} />
  ))
}

/** Said in their own part with somebody beside them. */
function Helped({ of }: { of: HelpGiven['things'] }) {
  const t = useWords('with-help')
  const wishes = useWords('share-wishes')
  return of.map((thing) => (
    <Thing
      key={thing.id}
      name={t(helpQuestionKeys[thing.question].name)}
      said={helpedOf(thing)}
      by={wishes('from.helped', { who: t(helperKeys[thing.helper.who]) })}
    />
  ))
}

/** The answer to an envelope and what the decision said back to it are often the same words: they stand once. */
function pairsOf(
  given: readonly Given[],
  helped: readonly HelpGiven[],
  decision: Decision | undefined,
  { file, items }: Mine,
): readonly Pair[] {
  const saidBack = decision?.saidBack ?? []
  const backTo = (envelopeId: string): readonly CouncilText[] => {
    const answer = file.progress[envelopeId]?.answer
    const words = saidBack.filter((one) => one.envelopeId === envelopeId).flatMap((one) => one.words)
    return answer && !words.some(({ text }) => text === answer.text) ? [answer, ...words] : words
  }
  const said: readonly Pair[] = [
    ...given
      .filter(({ audience }) => audience !== 'advocate')
      .map(({ envelopeId, things }) => ({
        envelopeId,
        things: <Wishes of={things} />,
        back: backTo(envelopeId),
      })),
    ...helped
      .filter(({ audience, things }) => audience !== 'advocate' && things.length > 0)
      .map(({ envelopeId, things }) => ({
        envelopeId,
        things: <Helped of={things} />,
        back: backTo(envelopeId),
      })),
  ]
  const others = [
    ...saidBack.map(({ envelopeId }) => envelopeId),
    ...answersElsewhere(file, items).map(({ id }) => id),
  ]
  const elsewhere = [...new Set(others)]
    .filter((id) => !said.some(({ envelopeId }) => envelopeId === id))
    .map((envelopeId) => ({ envelopeId, things: undefined, back: backTo(envelopeId) }))
  return [...said, ...elsewhere]
}
