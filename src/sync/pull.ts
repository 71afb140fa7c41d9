/**
 * Fetches what is new in the case file of the person whose door is open, and merges it in.
 *
 * An answer that does not fit the contract is not the council's and changes nothing. When the council has
 * stopped this phone its copies are put away; what the person wrote is untouched.
 */
import { get, update } from '../store/index.ts'
import { ask, type Net } from './ask.ts'
import { caseFile, HELD_KINDS, heldKinds, merge, putAway, withoutWhatIsTooOld } from './case-news.ts'
import { noteEpoch } from './epoch.ts'
import { syncKeys } from './membership.ts'

export type Pulled = 'new' | 'nothing-new' | 'no-signal' | 'stopped' | 'not-the-council'

let running: Promise<Pulled> | undefined

/** LockedError when no door is open; "nothing-new" when this door has not joined a case. */
export function pull(net?: Net): Promise<Pulled> {
  running ??= pullOnce(net).finally(() => {
    running = undefined
  })
  return running
}

async function pullOnce(net?: Net): Promise<Pulled> {
  const { readingToken } = await get(syncKeys)
  if (readingToken === undefined) return 'nothing-new'
  const kept = await get(caseFile)
  const gone = withoutWhatIsTooOld(kept)
  if (gone) await update(caseFile, (old) => withoutWhatIsTooOld(old) ?? old)
  const file = gone ?? kept
  // An app that has learned to hold more asks for everything once.
  const cursor = file.kinds === heldKinds ? file.cursor : undefined
  const query = cursor === undefined ? '' : `?since=${encodeURIComponent(cursor)}`
  const answer = await ask({ method: 'GET', path: `/v1/case-file${query}`, token: readingToken }, net)
  switch (answer.kind) {
    case 'done':
      return takeIn(answer.body, cursor, net)
    case 'unchanged':
      await update(caseFile, ({ stoppedAt: _, ...old }) => ({ ...old, pulledAt: new Date().toISOString() }))
      return 'nothing-new'
    case 'problem':
      if (answer.status !== 401 && answer.status !== 403) return 'no-signal'
      await update(caseFile, (old) => putAway(old, old.stoppedAt ?? new Date().toISOString()))
      return 'stopped'
    case 'no-signal':
      return 'no-signal'
    default:
      return 'not-the-council'
  }
}

async function takeIn(body: unknown, since: string | undefined, net?: Net): Promise<Pulled> {
  const { readCaseNews } = await import('./shapes.ts')
  const news = readCaseNews(body, HELD_KINDS)
  if (!news) return 'not-the-council'
  await update(caseFile, (old) => {
    // Another tab has taken in news meanwhile: these begin where that file no longer is.
    if (!news.whole && old.cursor !== since) return old
    return { ...merge(old, news), pulledAt: new Date().toISOString() }
  })
  await noteEpoch(news.epoch, net)
  return news.whole || news.news.length > 0 ? 'new' : 'nothing-new'
}
