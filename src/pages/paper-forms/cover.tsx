/** The head of a form: what it is, that nobody has to, what is kept, and room for a name. No council, no case. */
import { Words } from '../../components/words.tsx'
import { type KeyOf, useWords } from '../../i18n/index.ts'
import { Lines } from './room.tsx'

interface CoverProps {
  name: KeyOf<'paper-forms'>
  isYoung: boolean
  hasPrivate: boolean
  /** Nobody is to know who wrote it. */
  isNameless?: boolean
}

export function Cover({ name, isYoung, hasPrivate, isNameless = false }: CoverProps) {
  const t = useWords('paper-forms')
  return (
    <header class="stack tightly">
      <h2 class="sheet-title">{t(name)}</h2>
      <p>{t('cover.yours')}</p>
      <p>
        <Words of="share-views" k="pause.harmText" />
      </p>
      <p>{isYoung ? <Words of="share-wishes" k="start.act" /> : <Words of="share-views" k="note.kept" />}</p>
      <p>{t('cover.found')}</p>
      {!hasPrivate && !isNameless && <p>{t('privateLeftOut')}</p>}
      {!isNameless && (
        <dl class="sheet-facts">
          <dt>{t('cover.name')}</dt>
          <dd>
            <Lines many={1} />
          </dd>
          <dt>{t('cover.about')}</dt>
          <dd>
            <Lines many={1} />
          </dd>
          <dt>{t('cover.day')}</dt>
          <dd>
            <Lines many={1} />
          </dd>
        </dl>
      )}
    </header>
  )
}
