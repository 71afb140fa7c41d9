/**
 * What a young person said, each thing under the question it answers, exactly as it came. First of all it says whom
 * they chose to let see it, because that is theirs to choose. No worker is asked to say what a feeling means.
 */
import type { InputOf } from '../../../contract/operation.ts'
import type { shareWishes } from '../../../contract/operations/share-wishes.ts'
import { Banner } from '../../../src/components/banner.tsx'
import { audienceWords } from '../../wish-words.ts'
import { OneWish } from './one-wish.tsx'

type Audience = InputOf<typeof shareWishes>['audience']

export function Wishes({ wishes }: { wishes: InputOf<typeof shareWishes> }) {
  return (
    <>
      <ForWhom audience={wishes.audience} who="young person" />
      <ol class="stack plain">
        {wishes.items.map((thing) => (
          <li key={thing.id} class="stack tight">
            <OneWish thing={thing} isPrivate={wishes.audience !== 'everyone'} />
          </li>
        ))}
      </ol>
      <p class="muted">Every question can be left out, so only what was answered is here.</p>
    </>
  )
}

export function ForWhom({ audience, who }: { audience: Audience; who: 'young person' | 'child' }) {
  return (
    <Banner tone="warm" title={audienceWords[audience]}>
      <p>
        {audience === 'everyone'
          ? `The ${who} chose this. Talk to them before their family hears it, so that they are ready.`
          : `The ${who} chose this. Heard does not show it to their family. Do not pass it on to them.`}
      </p>
    </Banner>
  )
}
