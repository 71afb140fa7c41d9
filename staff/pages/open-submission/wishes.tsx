/**
 * What a young person said, each thing under the question it answers, exactly as it came. First of all it says whom
 * they chose to let see it, because that is theirs to choose. No worker is asked to say what a feeling means.
 */
import type { InputOf } from '../../../contract/operation.ts'
import type { shareWishes } from '../../../contract/operations/share-wishes.ts'
import { Banner } from '../../../src/components/banner.tsx'
import { Attachments } from '../../parts/attachments.tsx'
import { OwnWords } from '../../parts/own-words.tsx'
import { audienceWords, wishChoice, wishQuestions } from '../../wish-words.ts'

export function Wishes({ wishes }: { wishes: InputOf<typeof shareWishes> }) {
  return (
    <>
      <Banner tone="warm" title={audienceWords[wishes.audience]}>
        <p>
          {wishes.audience === 'everyone'
            ? 'The young person chose this. Talk to them before their family hears it, so that they are ready.'
            : 'The young person chose this. Heard does not show it to their family. Do not pass it on to them.'}
        </p>
      </Banner>
      <ol class="stack plain">
        {wishes.items.map(({ id, question, chosen = [], scale, words, attachments }) => (
          <li key={id} class="stack tight">
            <h3>{wishQuestions[question] ?? question}</h3>
            {chosen.length > 0 && (
              <ul class="tags" aria-label="What they chose">
                {chosen.map((choice) => (
                  <li key={choice} class="tag you">
                    {wishChoice(question, choice)}
                  </li>
                ))}
              </ul>
            )}
            {scale !== undefined && (
              <p class="scale-said">
                <b>{scale}</b> out of 10, where 0 is “Not safe at all” and 10 is “As safe as can be”
              </p>
            )}
            {words && <OwnWords of={words} isPrivate={wishes.audience !== 'everyone'} />}
            <Attachments of={attachments} isPrivate={wishes.audience !== 'everyone'} />
          </li>
        ))}
      </ol>
      <p class="muted">Every question can be left out, so only what was answered is here.</p>
    </>
  )
}
