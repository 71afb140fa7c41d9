/**
 * Photos and voices beside a short text, or instead of it. They are private until they are sent by their maker's own
 * hand. The field arrives when somebody opens the text to write, because most who read a page never do.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type SmallDrafts, smallDrafts, withAttachments } from '../case-file/small-drafts.ts'
import { PartNotHere } from './not-here.tsx'

type Field = typeof import('./attach/attach-field.tsx')['AttachField']

export function SmallAttach({ draftKey }: { draftKey: string }) {
  const [field, setField] = useState<'coming' | 'not-here' | { readonly Field: Field }>('coming')
  const isGone = useRef(false)
  async function bring(): Promise<boolean> {
    const here = await import('./attach/attach-field.tsx').catch(() => undefined)
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
