/** How somebody gets there, in their own words for themselves, and whether help with it was asked for. No map is fetched. */
import type { Asked } from '../../case-file/asked-for.ts'
import { smallDrafts } from '../../case-file/small-drafts.ts'
import { SmallWords, useSmallWords } from '../../components/small-words.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'

const KEY = 'day-card/getting-there'

export function GettingThere({ asked }: { asked: readonly Asked[] }) {
  const drafts = usePlace(smallDrafts)
  return drafts ? <Shown asked={asked} text={drafts[KEY]?.text ?? ''} draft={drafts[KEY]} /> : null
}

type Draft = Parameters<typeof useSmallWords>[1]

function Shown({ asked, text, draft }: { asked: readonly Asked[]; text: string; draft: Draft }) {
  const t = useWords('day-card')
  const kept = useSmallWords(KEY, draft)
  const travel = asked.find(({ input }) => {
    const practical = input?.practical
    return Array.isArray(practical) && practical.includes('travel')
  })
  const isYes = travel?.booking?.status === 'confirmed' || travel?.booking?.status === 'changed'
  return (
    <section
      // A heading with nothing under it is of no use on paper.
      class={text || travel ? 'panel stack tightly' : 'panel stack tightly noprint'}
      aria-labelledby="card-there"
    >
      <h2 id="card-there">{t('there')}</h2>
      {travel && <p>{isYes ? t('there.helpYes') : t('there.helpAsked')}</p>}
      <div class="noprint">
        <SmallWords id="getting-there" kept={kept} label={t('there.mine')} hint={t('there.hint')} rows={2} />
      </div>
      {text && (
        <p class="own onpaper" translate={false} {...writtenIn(text)}>
          {text}
        </p>
      )}
    </section>
  )
}
