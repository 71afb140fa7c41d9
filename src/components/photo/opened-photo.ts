/**
 * A photo that was opened below a field and not added yet: it lies sealed on the phone with what was covered, so that
 * leaving, a call or a flat battery does not lose it. It is in nobody's words, so it is never sent by being here.
 *
 * Only the photo as it would be added is kept: small, and without where and when it was taken.
 */
import type { Bytes } from '../../store/bytes.ts'
import {
  dropBytes,
  get,
  type InsteadOf,
  type KeptBytes,
  keepBytes,
  type Place,
  place,
  readBytes,
  step,
  update,
} from '../../store/index.ts'
import { type Edits, noEdits } from './edits.ts'

export interface OpenedBefore {
  readonly kept?: KeptBytes
  readonly edits?: Edits
}

/** Of one field in one draft. */
export function openedIn(draft: string, field: string): Place<OpenedBefore> {
  return place<OpenedBefore>(`photo/${draft}/${field}`, {})
}

/** Keeps it in the place of the one before. */
export async function keepOpened(at: Place<OpenedBefore>, bytes: Bytes): Promise<void> {
  const { kept } = await get(at)
  await keepBytes(bytes, at, (_, now) => ({ kept: now, edits: noEdits }), {
    steps: [],
    gone: kept ? [kept] : [],
  })
}

export async function keepEdits(at: Place<OpenedBefore>, edits: Edits): Promise<void> {
  await update(at, (old) => (old.kept ? { ...old, edits } : old))
}

/** It is not wanted. */
export async function dropOpened(at: Place<OpenedBefore>): Promise<void> {
  const { kept } = await get(at)
  await dropBytes(kept ? [kept] : [], at, () => ({}))
}

/** For when it is added: it goes from here in the same moment, so it is never there twice. */
export async function insteadOfOpened(at: Place<OpenedBefore>): Promise<InsteadOf> {
  const { kept } = await get(at)
  return { steps: [step(at, () => ({}))], gone: kept ? [kept] : [] }
}

export async function openedBefore(
  at: Place<OpenedBefore>,
): Promise<{ readonly file: Blob; readonly edits: Edits } | undefined> {
  const { kept, edits = noEdits } = await get(at)
  const bytes = kept && (await readBytes(kept))
  return bytes && { file: new Blob([bytes], { type: 'image/jpeg' }), edits }
}
