/**
 * What a child said with help, on its way to those the child chose: one envelope for each audience, each thing with the
 * hand that was in it. What the helper noticed goes with what is for the chair and the worker, as a field of its own.
 */
import { numbered } from '../../../contract/attachment.ts'
import type { AdvocateOfMine } from '../../../contract/case-file.ts'
import { helpAChild } from '../../../contract/operations/help-a-child.ts'
import { tellAdvocate } from '../../../contract/operations/share-wishes.ts'
import type { Audience } from '../../../contract/who-gets-it.ts'
import { type HelpDraft, helpedFor, helpGiven, helpPlace } from '../../case-file/help-draft.ts'
import { helpedOf } from '../../components/helped-of.ts'
import { direction, language } from '../../i18n/index.ts'
import { sealCopies, send } from '../../sync/index.ts'

export interface CanGo {
  readonly conferenceId: string | undefined
  /** Only on the child's own part of a phone: nobody else is told who the child's advocate is. */
  readonly advocate: AdvocateOfMine | undefined
}

export const audiences = ['everyone', 'chair-and-worker', 'advocate'] as const

export const hasFor = (draft: HelpDraft, audience: Audience): boolean =>
  helpedFor(draft, audience).length > 0 ||
  (audience === 'chair-and-worker' && (draft.notes?.text.trim().length ?? 0) > 0)

export const canGo = (audience: Audience, { conferenceId, advocate }: CanGo): boolean =>
  audience === 'advocate' ? (advocate?.keys.length ?? 0) > 0 : conferenceId !== undefined

export const going = (draft: HelpDraft, where: CanGo): readonly Audience[] =>
  audiences.filter((audience) => hasFor(draft, audience) && canGo(audience, where))

/** Locks up and hands over all of this one child's things that can go now. */
export async function giveAll(childId: string, draft: HelpDraft, where: CanGo): Promise<void> {
  for (const audience of going(draft, where)) await give(childId, audience, draft, where)
}

async function give(
  childId: string,
  audience: Audience,
  draft: HelpDraft,
  { conferenceId, advocate }: CanGo,
): Promise<void> {
  const id = draft.ids?.[audience] ?? crypto.randomUUID()
  const things = helpedFor(draft, audience)
  const said = { lang: language(), dir: direction(), ...(draft.me ? { me: draft.me } : {}) }
  const { items } = numbered({ items: things.map(helpedOf) })
  const place = helpPlace(childId)
  if (audience === 'advocate') {
    if (!advocate) return
    const what = { v: 1 as const, ...said, items: [], helped: items }
    const copies = await sealCopies(advocate, id, what)
    await send(
      tellAdvocate,
      { advocateId: advocate.id, copies },
      place,
      (old, envelopeId) => helpGiven(old, { envelopeId, audience, to: advocate.name, things }),
      { id, attached: what },
    )
  } else if (conferenceId) {
    const notes = audience === 'chair-and-worker' && draft.notes?.text.trim() ? draft.notes : undefined
    await send(
      helpAChild,
      { conferenceId, childId, audience, ...said, items, ...(notes ? { notes: { ...notes } } : {}) },
      place,
      (old, envelopeId) => helpGiven(old, { envelopeId, audience, things, ...(notes ? { notes } : {}) }),
      { id },
    )
  }
}
