/**
 * From a drawing to what may go: a young person's own thing, or a part of a letter. Painted when it is put there, and
 * again before it goes when somebody drew more since. The picture that was there before is taken off the phone.
 */
import type { KeptAttachment } from '../../../contract/attachment.ts'
import { isBlank, type Operation } from '../../case-file/drawing.ts'
import { type DrawingHead, headOf, readDrawing } from '../../case-file/drawings.ts'
import {
  type LetterDraft,
  type LetterPart,
  letterPlace,
  withLetter,
  withPicture,
} from '../../case-file/letter-draft.ts'
import { type Thing, type WishesDraft, wishesPlace, withThing } from '../../case-file/wishes-draft.ts'
import { dropBytes, get, update } from '../../store/index.ts'
import { keepPicture } from './keep-picture.ts'

interface ReadPicture {
  readonly head: DrawingHead
  readonly standing: readonly Operation[]
  readonly drawn: { readonly id: string; readonly changedAt: string | undefined }
}

async function read(id: string): Promise<ReadPicture> {
  const head = await get(headOf(id))
  const { operations, length } = await readDrawing(id)
  return { head, standing: operations.slice(0, length), drawn: { id, changedAt: head.changedAt } }
}

/** What was drawn, or, from an empty paper, what was said about it. */
export async function putInThing(id: string, thing: Pick<Thing, 'id' | 'forWhom'>): Promise<void> {
  const { head, standing, drawn } = await read(id)
  const { things = [], given = [] } = await get(wishesPlace)
  const before = things.find((one) => one.id === thing.id)?.attachments ?? []
  const gone = before.filter(
    (one) => one.kind === 'picture' && !given.some((went) => went.things.some((thing) => names(thing, one))),
  )
  const put: Thing = { ...thing, question: 'picture', drawn }
  if (!isBlank(standing)) {
    const withPicture = (old: WishesDraft, picture: KeptAttachment) =>
      withThing(old, { ...put, attachments: [picture, ...spokenIn(old, thing.id)] })
    await keepPicture(standing, head, wishesPlace, withPicture, gone)
  } else
    await dropBytes(gone, wishesPlace, (old) =>
      withThing(old, { ...put, ...wordsOf(head), ...spoken(old, thing.id) }),
    )
}

/** What they say about it in their own voice stays with it. */
const spokenIn = ({ things = [] }: WishesDraft, id: string): readonly KeptAttachment[] =>
  (things.find((one) => one.id === id)?.attachments ?? []).filter(({ kind }) => kind !== 'picture')

function spoken(old: WishesDraft, id: string): Pick<Thing, 'attachments'> {
  const attachments = spokenIn(old, id)
  return attachments.length > 0 ? { attachments } : {}
}

export async function putInLetter(id: string): Promise<void> {
  const { head, standing, drawn } = await read(id)
  const { attachments = [] } = await get(letterPlace)
  const gone = attachments.filter((part) => part.drawn?.id === id)
  if (isBlank(standing)) return void (await update(letterPlace, (old) => withWords(old, head)))
  const withIt = (old: LetterDraft, picture: KeptAttachment) => withPicture(old, { ...picture, drawn })
  await keepPicture(standing, head, letterPlace, withIt, gone)
}

const names = ({ attachments = [] }: Thing, { sha256 }: KeptAttachment) =>
  attachments.some((one) => one.sha256 === sha256)

function wordsOf({ title = '', about }: DrawingHead): Pick<Thing, 'text' | 'lang' | 'dir'> {
  const text = [title, about?.text ?? ''].filter((one) => one.trim()).join('\n')
  return { text, ...(about ? { lang: about.lang, dir: about.dir } : {}) }
}

function withWords(old: LetterDraft, head: DrawingHead): LetterDraft {
  const { text = '', ...written } = wordsOf(head)
  return withLetter(old, {
    ...written,
    text: [old.text ?? '', text].filter((one) => one.trim()).join('\n\n'),
  })
}

const isOld = async ({ drawn }: Pick<LetterPart, 'drawn'>): Promise<boolean> =>
  drawn !== undefined && (await get(headOf(drawn.id))).changedAt !== drawn.changedAt

/** Paints again what was drawn on since it was put there. */
export async function freshenThings(things: readonly Thing[]): Promise<void> {
  for (const thing of things)
    if (thing.drawn && (await isOld(thing))) await putInThing(thing.drawn.id, withoutOld(thing))
}

export async function freshenLetter({ attachments = [] }: LetterDraft): Promise<void> {
  for (const part of attachments) if (part.drawn && (await isOld(part))) await putInLetter(part.drawn.id)
}

const withoutOld = ({ id, forWhom }: Thing): Pick<Thing, 'id' | 'forWhom'> => ({
  id,
  ...(forWhom ? { forWhom } : {}),
})
