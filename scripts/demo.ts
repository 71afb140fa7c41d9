/**
 * The demo of this data folder: made once, and remembered, so that a second start prints the same invitations.
 * What is remembered opens the desk and joins cases, so it is kept for this machine's own user only.
 */
import { readWorker } from '../contract/operations/open-submission.ts'
import type { Config } from '../server/config/read-config.ts'
import { openPool, setContext } from '../server/db/pools.ts'
import { demoProvider } from '../server/demo/almeida.ts'
import { AskError, askAt } from '../server/demo/ask.ts'
import { type DemoInvitation, loadDemo } from '../server/demo/load.ts'
import { makeCouncilKey } from '../server/who/council-key.ts'
import { keepPrivately, readKept } from './data-folder.ts'
import { loadRequests } from './demo-requests.ts'

export interface Demo {
  readonly madeAt: string
  readonly deskKey: string
  /** Of whoever looks after complaints: missing in a demo that was made before there was one. */
  readonly complaintsKey?: string
  /** Of an advocacy provider, whose desk has its own requests alone. */
  readonly providerKey?: string
  readonly invitations: readonly DemoInvitation[]
}

export class StrangeDatabaseError extends Error {
  override name = 'StrangeDatabaseError'
}

const LETTER_DAYS = 21

export async function recallOrLoadDemo(file: string, config: Config, url: string): Promise<Demo> {
  const kept = readKept(file)
  const recalled = kept ? (JSON.parse(kept) as Demo) : undefined // written below, and by nobody else
  if (recalled && (await opens(url, recalled.deskKey))) return recalled
  if (await hasCouncilKeys(config))
    throw new StrangeDatabaseError(
      'This database holds a council that another data folder made. Set HEARD_DATA to that folder, or give an empty database.',
    )
  const deskKey = await makeCouncilKey(config, { workerName: 'Margaret Ellis', workerRole: 'chair' })
  const complaintsKey = await makeCouncilKey(config, {
    workerName: 'Ruth Osei',
    workerRole: 'complaints-manager',
    scopes: ['inbox'],
  })
  const providerKey = await makeCouncilKey(config, {
    workerName: 'Zainab Malik',
    workerRole: 'advocate',
    scopes: ['bookings'],
    provider: demoProvider,
  })
  const now = new Date()
  const ask = askAt(url, deskKey)
  const demo = {
    madeAt: now.toISOString(),
    deskKey,
    complaintsKey,
    providerKey,
    invitations: await loadDemo(ask, now),
  }
  // A test of the whole product begins with a desk where nothing has arrived.
  if (process.env.HEARD_DEMO_REQUESTS !== 'none') await loadRequests(ask, url, now)
  keepPrivately(file, `${JSON.stringify(demo, null, 2)}\n`)
  return demo
}

/** An invitation is good for three weeks, and the meeting is next week. */
export function hasGoneStale({ madeAt }: Demo): boolean {
  return Date.now() - new Date(madeAt).getTime() > LETTER_DAYS * 86_400_000
}

async function opens(url: string, deskKey: string): Promise<boolean> {
  try {
    await askAt(url, deskKey)(readWorker, {})
    return true
  } catch (error) {
    if (error instanceof AskError) return false
    throw error
  }
}

async function hasCouncilKeys(config: Config): Promise<boolean> {
  const pool = openPool(config.databaseUrl, undefined, 1)
  try {
    return await pool.begin(async (tx) => {
      await setContext(tx, { authority: config.authority })
      const [found] = await tx`select 1 from council_key limit 1`
      return found !== undefined
    })
  } finally {
    await pool.end()
  }
}
