/**
 * What was sent, as a draft again, so that it can be changed and sent in the place of the old one. The old one is not
 * touched: it stays with the council, and stays among one's own words.
 */
import type { InputOf } from '../../contract/operation.ts'
import type { shareViews, ViewsAnswer } from '../../contract/operations/share-views.ts'
import { areKept, update } from '../store/index.ts'
import { type Answer, type Draft, draftPlace } from './views-draft.ts'

type Views = InputOf<typeof shareViews>

/** Answers that are being written now stay as they are. A photo that has left this phone stays with the older words. */
export async function writeAgain(envelopeId: string, views: Views): Promise<void> {
  const again = await withKeptAlone(draftOf(views))
  await update(
    draftPlace,
    (old): Draft => ({
      ...old,
      ...again,
      envelopeId: old.envelopeId ?? crypto.randomUUID(),
      answers: { ...again.answers, ...old.answers },
      replaces: envelopeId,
      hasPaused: true,
      at: 'check',
    }),
  )
}

/** It is added to what was sent instead. */
export async function addInstead(): Promise<void> {
  await update(draftPlace, ({ replaces: _, ...old }): Draft => old)
}

/** Several answers may belong to one question: one for each of its lists, its scales and the parts of a plan. */
export function draftOf({ set, children, answers }: Views): Draft {
  const byKey: Record<string, Answer> = {}
  let sameOrEach: Draft['sameOrEach']
  for (const answer of answers) {
    if (answer.question === 'P0') {
      sameOrEach = answer.chosen?.[0] === 'each' ? 'each' : 'same'
      continue
    }
    const key = answer.childId ? `${answer.question}/${answer.childId}` : answer.question
    byKey[key] = withOne(byKey[key] ?? {}, answer)
  }
  return { set, children, ...(sameOrEach ? { sameOrEach } : {}), answers: byKey }
}

function withOne(answer: Answer, one: ViewsAnswer): Answer {
  const { words, chosen, scale, day, rows, list, inPerson, partId, attachments, lang, dir } = one
  const name = chosen?.[0]
  if (partId) {
    const said = { ...(name ? { chosen: name } : {}), ...(words ?? {}) }
    return { ...answer, ofParts: { ...answer.ofParts, [partId]: said } }
  }
  if (list) return { ...answer, lists: { ...answer.lists, [name ?? 'items']: list } }
  if (scale !== undefined && name) return { ...answer, scales: { ...answer.scales, [name]: scale } }
  return {
    ...answer,
    ...(words ?? {}),
    ...(chosen ? { chosen } : {}),
    ...(scale === undefined ? {} : { scale }),
    ...(day ? { day } : {}),
    ...(rows ? { rows, ...(lang ? { lang } : {}), ...(dir ? { dir } : {}) } : {}),
    ...(inPerson ? { inPerson } : {}),
    ...(attachments ? { attachments: attachments.map(({ part: _, ...kept }) => kept) } : {}),
  }
}

async function withKeptAlone(draft: Draft): Promise<Draft> {
  const answers: Record<string, Answer> = {}
  for (const [key, { attachments = [], ...answer }] of Object.entries(draft.answers ?? {})) {
    const here = []
    for (const one of attachments) if (await areKept([one])) here.push(one)
    answers[key] = here.length > 0 ? { ...answer, attachments: here } : answer
  }
  return { ...draft, answers }
}
