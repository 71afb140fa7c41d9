/** "You said", and right under it what was said back. What was for the advocate alone is not the meeting's to answer. */
import type { Decision } from '../../../contract/case-file.ts'
import type { Given } from '../../case-file/wishes-draft.ts'
import { CouncilParts, type CouncilText } from '../../components/council-words.tsx'
import { beginAt } from '../../components/steps.ts'
import type { Mine } from '../../components/use-mine.ts'
import { nameOfQuestion } from '../../components/wish-keys.ts'
import { wishOf } from '../../components/wish-of.ts'
import { WishWords } from '../../components/wish-words.tsx'
import { to, useWords } from '../../i18n/index.ts'

interface Pair {
  readonly envelopeId: string
  /** Empty when it was said on another phone: the answer is still theirs to read. */
  readonly things: Given['things']
  readonly back: readonly CouncilText[]
}

interface Props {
  given: readonly Given[]
  decision: Decision | undefined
  mine: Mine
}

export function WhatISaid({ given, decision, mine }: Props) {
  const t = useWords('what-was-decided')
  const pairs = pairsOf(given, decision, mine)
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
  const wishes = useWords('share-wishes')
  return (
    <div class="stack tightly">
      {things.length > 0 && (
        <>
          <h3>{t('said.you')}</h3>
          <ul class="notes">
            {things.map((thing) => (
              <li key={thing.id} class="stick">
                <p class="label">{nameOfQuestion(wishes, thing.question)}</p>
                <WishWords said={wishOf(thing)} />
              </li>
            ))}
          </ul>
        </>
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

/** The answer to an envelope and what the decision said back to it are often the same words: they stand once. */
function pairsOf(given: readonly Given[], decision: Decision | undefined, { file }: Mine): readonly Pair[] {
  const saidBack = decision?.saidBack ?? []
  const backTo = (envelopeId: string): readonly CouncilText[] => {
    const answer = file.progress[envelopeId]?.answer
    const words = saidBack.filter((one) => one.envelopeId === envelopeId).flatMap((one) => one.words)
    return answer && !words.some(({ text }) => text === answer.text) ? [answer, ...words] : words
  }
  const said = given
    .filter(({ audience }) => audience !== 'advocate')
    .map(({ envelopeId, things }) => ({ envelopeId, things, back: backTo(envelopeId) }))
  const elsewhere = saidBack
    .filter(({ envelopeId }) => !given.some((one) => one.envelopeId === envelopeId))
    .map(({ envelopeId, words }) => ({ envelopeId, things: [], back: words }))
  return [...said, ...elsewhere]
}
