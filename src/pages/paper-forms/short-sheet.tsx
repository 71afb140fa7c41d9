/** The small forms on paper (domain D7): what to ask the chair, and what to tell those who make the plan happen. */
import { useWords } from '../../i18n/index.ts'
import { Lines } from './room.tsx'

export function AskChairSheet() {
  const t = useWords('people-beside-me')
  return (
    <section class="paper-question stack tightly">
      <h3>{t('askChair.own')}</h3>
      <p>{t('askChair.lead')}</p>
      <p class="small">{t('askChair.readers')}</p>
      <Lines many={16} />
    </section>
  )
}

export function PlanSheet() {
  const t = useWords('plan')
  const paper = useWords('paper-forms')
  const parts = [t('tell.well'), t('tell.hard'), t('tell.help'), t('tell.change'), t('tell.question')]
  return (
    <>
      <section class="paper-question stack tightly">
        <h3>{paper('step.ask')}</h3>
        <p class="label">{paper('step.which')}</p>
        <Lines many={2} />
        <p class="label">{paper('step.what')}</p>
        <Lines many={3} />
      </section>
      <section class="stack">
        <h3>{t('tell.title')}</h3>
        {parts.map((label) => (
          <div key={label} class="paper-question paper-short stack tightly">
            <p class="label">{label}</p>
            <Lines many={3} />
          </div>
        ))}
      </section>
    </>
  )
}
