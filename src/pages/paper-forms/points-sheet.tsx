/** A reply to the report, or what is wrong in the notes, on paper: the same points as on the phone, eight to a form. More go on another. */
import { kinds } from '../../components/points/points.ts'
import { useWords } from '../../i18n/index.ts'
import { Boxes, Lines } from './room.tsx'

export function PointsSheet({ of }: { of: 'reply' | 'notes' }) {
  return (
    <>
      {[1, 2, 3, 4, 5, 6, 7, 8].map((number) => (
        <PointRoom key={number} number={number} of={of} />
      ))}
    </>
  )
}

export function PointRoom({ number, of = 'reply' }: { number: number; of?: 'reply' | 'notes' }) {
  const t = useWords('reply-to-report')
  const views = useWords('share-views')
  return (
    <section class="paper-question paper-short stack tightly">
      <h4>{t('point.title', { number })}</h4>
      <Boxes across labels={kinds.map(({ label }) => views(label))} />
      <p class="label">
        {t('point.page')} · {t('point.paragraph')}
      </p>
      <Lines many={1} />
      <p class="label">{of === 'notes' ? t('notes.says') : t('reply.says')}</p>
      <Lines many={2} />
      <p class="label">{views('P6.isSo')}</p>
      <Lines many={2} />
      <p class="label">{views('P6.shows')}</p>
      <Lines many={1} />
    </section>
  )
}
