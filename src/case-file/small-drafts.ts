/**
 * Short things a person is writing and has not handed over: a note on one step, a question, words for a core group.
 * Each is known by what it is about. Nobody else sees one until it is sent by its writer's own hand.
 */
import type { Attachment, KeptAttachment } from '../../contract/attachment.ts'
import type { InputOf, Sealed } from '../../contract/operation.ts'
import { get, type Place, place } from '../store/index.ts'
import { send } from '../sync/index.ts'
import type { Texts } from './other-words.ts'

export interface SmallDraft {
  readonly text: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly before?: string
  readonly savedAt: string
  /** What goes with it. The list is changed where its bytes are kept (`components/attach`). */
  readonly attachments?: readonly KeptAttachment[]
}

/** What was handed over from a place on a page, so that the page finds it again there. */
export const handedKey = (key: string) => `handed/${key}`

/** Drafts by what they are about; under `handedKey`, the envelope that one became. */
export type SmallDrafts = Readonly<Record<string, SmallDraft>>

export const smallDrafts: Place<SmallDrafts> = place<SmallDrafts>('draft/small', {})

/** With these words; what goes with them stays as it stands. Pure. */
export function withSmall(
  old: SmallDrafts,
  key: string,
  draft: Omit<SmallDraft, 'savedAt' | 'attachments'>,
): SmallDrafts {
  const { attachments } = old[key] ?? {}
  const savedAt = new Date().toISOString()
  return { ...old, [key]: { ...draft, ...(attachments ? { attachments } : {}), savedAt } }
}

/** What goes with a text, numbered for its envelope; nothing when there is none. */
export const attachedOf = (draft: SmallDraft | undefined): { readonly attachments?: Attachment[] } =>
  draft?.attachments?.length
    ? { attachments: draft.attachments.map((one, at) => ({ ...one, part: at + 1 })) }
    : {}

/** As it lies there in this moment, so that whoever adds and sends at once leaves nothing behind. */
export const attachedNow = async (key: string) => attachedOf((await get(smallDrafts))[key])

/** Where these words stand, for those of another tab beside them. */
export const smallWords = (key: string) => `small/${key}`
export const smallTexts =
  (key: string) =>
  (drafts: SmallDrafts): Texts => ({ [smallWords(key)]: drafts[key] })

/** Pure. A picture may be the first thing there is. */
export function withAttachments(
  drafts: SmallDrafts,
  key: string,
  attachments: readonly KeptAttachment[],
): SmallDrafts {
  const savedAt = new Date().toISOString()
  const words = drafts[key] ?? { text: '', lang: 'zxx', dir: 'ltr' as const }
  return { ...drafts, [key]: { ...words, attachments, savedAt } }
}

/** Hands it over. The draft goes in the same step as its envelope is kept, never before. */
export function sendSmall<O extends Sealed>(
  operation: O,
  input: InputOf<O>,
  {
    id,
    key,
    remembers,
  }: { readonly id: string; readonly key?: string | readonly string[]; readonly remembers?: string },
): Promise<string> {
  const savedAt = new Date().toISOString()
  const handed = remembers
    ? { [handedKey(remembers)]: { text: id, lang: 'zxx', dir: 'ltr', savedAt } as const }
    : {}
  return send(operation, input, smallDrafts, (old) => ({ ...without(old, key), ...handed }), { id })
}

function without(drafts: SmallDrafts, key: string | readonly string[] = []): SmallDrafts {
  const gone = [key].flat()
  return Object.fromEntries(Object.entries(drafts).filter(([name]) => !gone.includes(name)))
}
