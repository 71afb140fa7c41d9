/** What the meeting is worried about, with the legal word for it explained beside it, once. */
import type { Plan } from '../../../contract/case-file.ts'
import { KeyWord } from '../../components/key-word.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { type KeyOf, useWords } from '../../i18n/index.ts'
import { Texts } from './texts.tsx'

export const categoryKeys: Readonly<Record<Plan['categories'][number], KeyOf<'plan'>>> = {
  neglect: 'category.neglect',
  physical: 'category.physical',
  emotional: 'category.emotional',
  sexual: 'category.sexual',
}

export function Worries({ plan, mine }: { plan: Plan; mine: Mine }) {
  const { worries, categories: kinds } = plan
  return (
    <>
      <Texts
        {...{ plan, mine }}
        title="worries.title"
        none="worries.none"
        ask="ask.worries"
        parts={worries}
      />
      {kinds.length > 0 && (
        <div class="sec">
          <Reason kinds={kinds} />
        </div>
      )}
    </>
  )
}

/** The legal word for the worry, with what it means and does not mean. */
export function Reason({ kinds }: { kinds: Plan['categories'] }) {
  const t = useWords('plan')
  return (
    <div>
      <KeyWord word={t('decision.category')} meaning={t('decision.categoryMeaning')} />
      <ul class="bullets">
        {kinds.map((kind) => (
          <li key={kind}>{t(categoryKeys[kind])}</li>
        ))}
      </ul>
    </div>
  )
}
