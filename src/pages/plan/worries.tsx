/** What the meeting is worried about, with the legal word for it explained beside it, once. */
import type { Plan } from '../../../contract/case-file.ts'
import { CouncilParts } from '../../components/council-words.tsx'
import { type KeyOf, useWords } from '../../i18n/index.ts'

const categories: Readonly<Record<Plan['categories'][number], KeyOf<'plan'>>> = {
  neglect: 'category.neglect',
  physical: 'category.physical',
  emotional: 'category.emotional',
  sexual: 'category.sexual',
}

export function Worries({ plan: { worries, categories: kinds } }: { plan: Plan }) {
  const t = useWords('plan')
  return (
    <section class="sec" aria-labelledby="worries">
      <h2 id="worries">{t('worries.title')}</h2>
      {worries.length > 0 ? (
        <div class="theirs stack tightly">
          <CouncilParts parts={worries} />
        </div>
      ) : (
        <p class="muted">{t('worries.none')}</p>
      )}
      {kinds.length > 0 && (
        <div class="small muted">
          <p>{t('worries.kind')}</p>
          <ul>
            {kinds.map((kind) => (
              <li key={kind}>{t(categories[kind])}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
