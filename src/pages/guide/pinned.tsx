/** The short true answer to the question families cannot read past. On every page of the guide but its own. */
import { Icon } from '../../components/icon.tsx'
import { pinned } from '../../content/index.ts'
import { isFallback, to, useWords } from '../../i18n/index.ts'
import { InEnglish } from './in-english.tsx'

export function Pinned({ title }: { title: string }) {
  const t = useWords('guide')
  return (
    <section class="bignote" aria-labelledby="pinned">
      <h2 id="pinned">{title}</h2>
      {isFallback('guide', 'pinned.answer') ? (
        <InEnglish>
          <p>{t('pinned.answer')}</p>
        </InEnglish>
      ) : (
        <p>{t('pinned.answer')}</p>
      )}
      <p class="go-on">
        <a href={to(`guide/${pinned}`)}>
          {t('pinned.more')}
          <Icon name="right" size="sm" />
        </a>
      </p>
    </section>
  )
}
