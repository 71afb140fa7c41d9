/**
 * Pictures, photos and voices beside a note on one step. They are private until they are sent with it by their maker's
 * own hand. The field arrives when somebody writes a note, because most who read a plan never do.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type SmallDrafts, smallDrafts, withAttachments } from '../../case-file/small-drafts.ts'
import { PartNotHere } from '../../components/not-here.tsx'

type Field = typeof import('../../components/attach/attach-field.tsx')['AttachField']

export function NotePictures({ draftKey }: { draftKey: string }) {
  const [field, setField] = useState<'coming' | 'not-here' | { readonly Field: Field }>('coming')
  const isGone = useRef(false)
  async function bring(): Promise<boolean> {
    const here = await import('../../components/attach/attach-field.tsx').catch(() => undefined)
    if (!isGone.current) setField(here ? { Field: here.AttachField } : 'not-here')
    return here !== undefined
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when somebody begins to write
  useEffect(() => {
    void bring()
    return () => {
      isGone.current = true
    }
  }, [])
  if (field === 'coming') return null
  if (field === 'not-here') return <PartNotHere again={bring} />
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
