/** A phone whose owner has joined, with a draft to send and a council that is an argument of the test. */
import { vi } from 'vitest'
import { shareViews } from '../../contract/operations/share-views.ts'
import { place } from '../../src/store/index.ts'
import { join } from '../../src/sync/index.ts'
import { handOver, type SendOptions } from '../../src/sync/send.ts'
import { freshPhone } from '../store/fresh.ts'
import { aCouncil, CODE, type Council, MEETING_PIN } from './council.ts'

export interface Draft {
  readonly words?: string
  readonly envelopeId?: string
  readonly isSealed?: boolean
}

export const CANARY = 'the heron waited by the canal on Thursday'

export const draftAt = (name: string) => place<Draft>(`draft/${name}`, {})

export function views(words: string) {
  return {
    conferenceId: '6f6b2c1e-0d5c-4c55-9a53-1b7b8f4b6a10',
    set: 'quick',
    children: [],
    lang: 'pl',
    dir: 'ltr',
    answers: [{ question: 'P2', words: { text: words, lang: 'pl', dir: 'ltr' } }],
  } as const
}

export const sealedDraft = (old: Draft, envelopeId: string): Draft => ({ ...old, envelopeId, isSealed: true })

/** Sealed and kept, and not carried yet. */
export function handOverViews(words: string, name: string, options: SendOptions = {}): Promise<string> {
  return handOver(shareViews, views(words) as never, draftAt(name), sealedDraft, options)
}

export async function joinedPhone(): Promise<Council> {
  const council = await aCouncil()
  vi.stubGlobal('fetch', council.net)
  await freshPhone()
  const joined = await join(CODE, MEETING_PIN)
  if (!joined.done) throw new Error(`The test's phone could not join: ${joined.why}.`)
  council.asked.length = 0
  return council
}
