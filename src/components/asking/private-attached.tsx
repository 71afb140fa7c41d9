/** What goes with a kind that only the chair and the social worker read: where it lies in the draft, and its field. */
import { type AskDrafts, askDrafts, withAskAttachments } from '../../case-file/ask-drafts.ts'
import type { Holder } from '../attach/attach-field.tsx'
import { PrivateAttach } from '../attach/private-attach.tsx'
import type { Field } from './asking.ts'

export const attachedToAsk = (slug: string): Holder<AskDrafts> => ({
  at: askDrafts,
  field: slug,
  read: (drafts) => drafts[slug]?.attachments ?? [],
  write: (drafts, list) => withAskAttachments(drafts, slug, list),
})

export const privateAttach = (slug: string): Field => ({
  kind: 'attach',
  id: 'attach',
  slug,
  Field: ForChairAlone,
})

function ForChairAlone({ slug }: { slug: string }) {
  return <PrivateAttach holder={attachedToAsk(slug)} />
}
