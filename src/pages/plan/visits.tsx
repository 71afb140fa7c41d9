/** How often the child is seen, and by whom. */
import type { Plan } from '../../../contract/case-file.ts'
import { CouncilParts } from '../../components/council-words.tsx'
import { useWords } from '../../i18n/index.ts'

export function Visits({ plan: { visits = [] } }: { plan: Plan }) {
  const t = useWords('plan')
  if (visits.length === 0) return null
  return (
    <section class="sec" aria-labelledby="visits">
      <h2 id="visits">{t('visits.title')}</h2>
      <ul class="rows">
        {visits.map(({ who, howOften, aloneWithChild }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: its place in the list is what it is known by
          <li key={index} class="act-plain">
            <b>
              <bdi>{who}</bdi>
            </b>
            <CouncilParts parts={howOften} />
            {aloneWithChild && <p class="small">{t('visits.alone')}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
