/** Printing a page, large if wanted, and the way to the whole guide. */
import { useState } from 'preact/hooks'
import { Button } from '../../../components/button.tsx'
import { Choice } from '../../../components/choice.tsx'
import { printPage } from '../../../components/paper/print-page.ts'
import { to, useWords } from '../../../i18n/index.ts'
import type { ToolProps } from './topic-tools.tsx'

export function PrintTool({ topic }: ToolProps) {
  const t = useWords('reading')
  const guide = useWords('guide')
  const [isLarge, setLarge] = useState(false)
  return (
    <section class="panel stack" aria-label={t('print.title')}>
      <p>{t('print.note')}</p>
      <Choice
        name="large-print"
        legend={t('print.large')}
        legendHidden
        several
        options={[{ value: 'large', label: t('print.large') }]}
        chosen={isLarge ? ['large'] : []}
        onChange={(chosen) => setLarge(chosen.length > 0)}
      />
      <Button icon="print" onPress={() => printPage({ isLarge })}>
        {guide('print')}
      </Button>
      {topic.id !== 'whole' && (
        <p>
          <a href={to('guide/whole')}>{t('print.whole')}</a>
        </p>
      )}
    </section>
  )
}
