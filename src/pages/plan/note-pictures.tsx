/**
 * Pictures, photos and voices beside a note on one step. They are private until they are sent with it by their maker's
 * own hand. The field arrives when somebody writes a note, because most who read a plan never do.
 */
import { useEffect, useState } from 'preact/hooks'
import { type SmallDrafts, smallDrafts, withAttachments } from '../../case-file/small-drafts.ts'

type Field = typeof import('../../components/attach/attach-field.tsx')['AttachField']

export function NotePictures({ draftKey }: { draftKey: string }) {
  const [field, setField] = useState<{ readonly Field: Field }>()
  useEffect(() => {
    let isGone = false
    void import('../../components/attach/attach-field.tsx').then(
      ({ AttachField }) => !isGone && setField({ Field: AttachField }),
      () => undefined, // without it a note can still be written, and it is asked for again the next time
    )
    return () => {
      isGone = true
    }
  }, [])
  if (!field) return null
  return (
    <field.Field<SmallDrafts>
      holder={{
        at: smallDrafts,
        field: draftKey,
        read: (drafts) => drafts[draftKey]?.attachments ?? [],
        write: (drafts, attachments) => withAttachments(drafts, draftKey, attachments),
      }}
    />
  )
}
