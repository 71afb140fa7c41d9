/** A sheet of its own for what only the chair and the social worker read. It begins a new page, so that it can go alone. */
import { Words } from '../../components/words.tsx'
import { useWords } from '../../i18n/index.ts'
import { Boxes, Lines } from './room.tsx'
import { neverForEveryone } from './sets.ts'
import { YoungSheet } from './young-sheet.tsx'

interface PrivateSheetProps {
  isYoung: boolean
  hasEnglish: boolean
}

export function PrivateSheet({ isYoung, hasEnglish }: PrivateSheetProps) {
  const t = useWords('paper-forms')
  const views = useWords('share-views')
  const people = useWords('people-beside-me')
  return (
    <section class="paper-alone stack">
      <h2 class="sheet-title">{views('private.title')}</h2>
      <p>{t('private.envelope')}</p>
      <p>
        <Words of="share-views" k="private.limit" />
      </p>
      <h3>{views('private.label')}</h3>
      <Lines many={isYoung ? 5 : 8} />
      {isYoung && <YoungSheet questions={neverForEveryone} hasEnglish={hasEnglish} isPrivate />}
      {!isYoung && (
        <>
          <h3>{people('reach.title')}</h3>
          <Boxes
            across
            labels={[
              people('reach.call'),
              people('reach.text'),
              people('reach.letter'),
              people('reach.email'),
              people('reach.visit'),
            ]}
          />
          <p class="label">{people('reach.at')}</p>
          <Lines many={1} />
          <p class="label">{people('reach.when')}</p>
          <Lines many={1} />
          <p class="label">{people('reach.notTitle')}</p>
          <Lines many={2} />
        </>
      )}
    </section>
  )
}
