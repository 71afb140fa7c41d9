/**
 * Pictures, photos and voices, under the words they came with, with what their maker says about them. They are fetched
 * one after another, shown from memory, and gone with the screen. What a picture means is for its maker to say.
 */
import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { Attachment } from '../../contract/attachment.ts'
import type { OutputOf } from '../../contract/operation.ts'
import { openAttachment } from '../../contract/operations/open-attachment.ts'
import type { NotDone } from '../api.ts'
import { useDesk } from '../desk-context.ts'
import { NotAnswered } from './answered.tsx'
import { OwnWords } from './own-words.tsx'

/** Which submission is open on this screen. */
export const SubmissionContext = createContext<string | undefined>(undefined)

type Opened = OutputOf<typeof openAttachment>

export function Attachments({
  of,
  isPrivate,
}: {
  of?: readonly Attachment[] | undefined
  isPrivate?: boolean
}) {
  const envelopeId = useContext(SubmissionContext)
  if (!of?.length || !envelopeId) return null
  return (
    <ul class="plain stack attachments">
      {of.map((attachment) => (
        <li key={attachment.part}>
          <One of={attachment} envelopeId={envelopeId} isPrivate={isPrivate === true} />
        </li>
      ))}
    </ul>
  )
}

const kindWords = { picture: 'A picture they drew', photo: 'A photo', voice: 'Their voice' } as const

function One({
  of: { part, kind, seconds, title, about },
  envelopeId,
  isPrivate,
}: {
  of: Attachment
  envelopeId: string
  isPrivate: boolean
}) {
  const name = `${kindWords[kind]}, part ${part}`
  return (
    <figure class="attachment stack tight">
      <Shown envelopeId={envelopeId} part={part} name={title?.text ? `${name}: ${title.text}` : name} />
      <figcaption class="stack tight">
        <p class="muted">
          {name}
          {seconds === undefined ? '' : `, ${lengthInWords(seconds)}`}
        </p>
        {title && <OwnWords of={title} isPrivate={isPrivate} />}
        {about && <OwnWords of={about} isPrivate={isPrivate} />}
        {kind === 'picture' && (
          <p class="muted">Please do not guess what it means. Ask the person who made it.</p>
        )}
      </figcaption>
    </figure>
  )
}

function Shown({ envelopeId, part, name }: { envelopeId: string; part: number; name: string }) {
  const { ask } = useDesk()
  const [fetched, setFetched] = useState<{ readonly type: Opened['type']; readonly url: string }>()
  const [failed, setFailed] = useState<NotDone>()
  useEffect(() => {
    let isGone = false
    let url: string | undefined
    void inTurn(async () => {
      if (isGone) return
      const answer = await ask(openAttachment, { envelopeId, part: String(part) })
      if (isGone) return
      if (!answer.done) return setFailed(answer)
      url = URL.createObjectURL(blobOf(answer.output))
      setFetched({ type: answer.output.type, url })
    })
    return () => {
      isGone = true
      if (url) URL.revokeObjectURL(url)
    }
  }, [ask, envelopeId, part])

  if (failed) return <NotAnswered answer={failed} />
  if (!fetched) return <p role="status">Fetching part {part}…</p>
  if (fetched.type.startsWith('audio/')) {
    // biome-ignore lint/a11y/useMediaCaption: a family's own voice; what it says is for a person to write down
    return <audio controls preload="metadata" src={fetched.url} aria-label={name} />
  }
  return <img src={fetched.url} alt={`${name}, as it came`} />
}

/** One at a time: each is made safe to look at when it is asked for, which is work for the council's machine. */
let last: Promise<unknown> = Promise.resolve()
function inTurn(work: () => Promise<void>): Promise<void> {
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  return mine
}

function blobOf({ type, base64 }: Opened): Blob {
  return new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], { type })
}

function lengthInWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = `${seconds % 60} seconds`
  return minutes === 0 ? rest : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ${rest}`
}
