/**
 * What is for the chair and the social worker alone, as they will see it. A printed copy leaves it out, unless its
 * writer prints this very thing.
 */
import type { Attachment } from '../../contract/attachment.ts'
import { AttachedList } from './attach/attached-list.tsx'
import { Icon } from './icon.tsx'

interface SaidPrivateProps {
  title?: string
  said: {
    readonly words?: { readonly text: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' } | undefined
    readonly attachments?: readonly Attachment[] | undefined
  }
}

export function SaidPrivate({ title, said: { words, attachments } }: SaidPrivateProps) {
  return (
    <div class="said private">
      {title && (
        <p class="by">
          <Icon name="lock" size="sm" />
          {title}
        </p>
      )}
      {words && (
        <p class="own" lang={words.lang} dir={words.dir} translate={false}>
          {words.text}
        </p>
      )}
      <AttachedList list={attachments} />
    </div>
  )
}
