/** What is being written and has not been handed over. The private page is named apart, and its words are not shown. */
import { Icon } from '../../components/icon.tsx'
import { SaveStrip } from '../../components/save-strip.tsx'
import { to, useWords } from '../../i18n/index.ts'

interface DraftsProps {
  isWriting: boolean
  isPrivate: boolean
  isLetter: boolean
  isReply: boolean
  isNotes: boolean
  savedAt: string | undefined
}

export function Drafts({ isWriting, isPrivate, isLetter, isReply, isNotes, savedAt }: DraftsProps) {
  const t = useWords('my-words')
  const rows = [
    ...(isWriting
      ? [{ key: 'views', page: 'share-views', name: t('draft.title'), icon: 'pencil' as const }]
      : []),
    ...(isPrivate
      ? [{ key: 'private', page: 'share-views', name: t('draft.private'), icon: 'lock' as const }]
      : []),
    ...(isLetter
      ? [{ key: 'letter', page: 'write-letter', name: t('draft.letter'), icon: 'letter' as const }]
      : []),
    ...(isReply
      ? [{ key: 'reply', page: 'reply-to-report', name: t('draft.reply'), icon: 'plan' as const }]
      : []),
    ...(isNotes
      ? [{ key: 'notes', page: 'correct-notes', name: t('draft.notes'), icon: 'plan' as const }]
      : []),
  ]
  return (
    <section class="sec stack" data-one aria-label={t('draft.title')}>
      <ul class="rows">
        {rows.map(({ key, page, name, icon }) => (
          <li key={key}>
            <a class="task" href={to(page)}>
              <Icon name={icon} />
              <span class="name">{name}</span>
              <span class="go">
                <Icon name="right" />
              </span>
              <span class="hint">{t('draft.text')}</span>
            </a>
          </li>
        ))}
      </ul>
      {savedAt && isWriting && <SaveStrip state="saved" at={savedAt} />}
    </section>
  )
}
