/**
 * Things on their way to those they are for: one envelope for each audience, and what is for the advocate locked to
 * the advocate's phones first. What is "just me" has no way out at all.
 */
import { numbered } from '../../../contract/attachment.ts'
import type { AdvocateOfMine } from '../../../contract/case-file.ts'
import { shareWishes, tellAdvocate } from '../../../contract/operations/share-wishes.ts'
import type { Audience } from '../../../contract/who-gets-it.ts'
import { forWhom, type Thing, thingsIn, type WishesDraft, wishesPlace } from '../../case-file/wishes-draft.ts'
import { wishOf } from '../../components/wish-of.ts'
import { direction, language } from '../../i18n/index.ts'
import { sealCopies, send } from '../../sync/index.ts'

export interface CanGo {
  readonly conferenceId: string | undefined
  /** There was a meeting before: what has changed since is asked too. */
  readonly isReview: boolean
  readonly advocate: AdvocateOfMine | undefined
}

export const audiences = ['everyone', 'chair-and-worker', 'advocate'] as const

export const thingsFor = (draft: WishesDraft, audience: Audience | 'me'): readonly Thing[] =>
  thingsIn(draft).filter((thing) => forWhom(thing) === audience)

export function canGo(audience: Audience, { conferenceId, advocate }: Omit<CanGo, 'isReview'>): boolean {
  return audience === 'advocate' ? (advocate?.keys.length ?? 0) > 0 : conferenceId !== undefined
}

/** Locks up and hands over everything that can go now, one audience after the other. */
export async function giveAll(draft: WishesDraft, where: CanGo): Promise<void> {
  for (const audience of audiences) {
    const things = thingsFor(draft, audience)
    if (things.length > 0 && canGo(audience, where)) await give(audience, things, draft, where)
  }
}

async function give(
  audience: Audience,
  things: readonly Thing[],
  draft: WishesDraft,
  { conferenceId, advocate }: CanGo,
): Promise<void> {
  const id = draft.ids?.[audience] ?? crypto.randomUUID()
  const said = numbered({ lang: language(), dir: direction(), items: things.map(wishOf) })
  if (audience === 'advocate') {
    if (!advocate) return
    const what = { v: 1 as const, ...said }
    const copies = await sealCopies(advocate, id, what)
    await send(
      tellAdvocate,
      { advocateId: advocate.id, copies },
      wishesPlace,
      (old, envelopeId) => given(old, { envelopeId, audience, to: advocate.name, things }),
      { id, attached: what },
    )
  } else if (conferenceId) {
    await send(
      shareWishes,
      { conferenceId, audience, ...said },
      wishesPlace,
      (old, envelopeId) => given(old, { envelopeId, audience, things }),
      { id },
    )
  }
}

/** What was changed in another tab meanwhile is not what went, so it stays to be looked at. */
export function given(
  old: WishesDraft,
  went: { envelopeId: string; audience: Audience; to?: string; things: readonly Thing[] },
): WishesDraft {
  const asItWent = new Set(went.things.map((thing) => JSON.stringify(thing)))
  const { [went.audience]: _, ...ids } = old.ids ?? {}
  return {
    ...old,
    things: (old.things ?? []).filter((thing) => !asItWent.has(JSON.stringify(thing))),
    ids,
    given: [...(old.given ?? []), { ...went, at: new Date().toISOString() }],
  }
}
