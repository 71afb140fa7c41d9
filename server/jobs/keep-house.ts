/**
 * What has to be done from time to time, all in this one place: offers that are over, chunks that no envelope came
 * for, and feedback that was kept for as long as was promised.
 *
 * It runs where the opener runs. However many of those there are, one at a time does each task; a task that stumbles is
 * logged without a word of what it was about, and tried again at its next turn. What it did is an audit row.
 */
import { takeTurn } from '../bookings/turn.ts'
import type { Config } from '../config/read-config.ts'
import { type Pools, setContext, type Tx } from '../db/pools.ts'
import { faultOf, type Log } from '../log/log.ts'

const MINUTE_MS = 60_000
const FEEDBACK_YEARS = 2

export interface HouseDoors {
  readonly config: Pick<Config, 'authority' | 'keepChunksDays'>
  readonly pools: Pick<Pools, 'opener'>
  readonly log: Log
}

interface Task {
  readonly name: string
  readonly everyMs: number
  /** Answers how many things it did away with. */
  run(tx: Tx, config: HouseDoors['config']): Promise<number>
}

export const tasks: readonly Task[] = [
  // Every turn lets go of what is over; so that it also happens when nobody asks for anything.
  { name: 'offers-over', everyMs: MINUTE_MS, run: async (tx) => (await takeTurn(tx)).lapsed },
  { name: 'chunks-swept', everyMs: 60 * MINUTE_MS, run: sweepChunks },
  { name: 'feedback-erased', everyMs: 6 * 60 * MINUTE_MS, run: eraseFeedback },
]

export interface House {
  /** Does everything now, whatever the clock says. For drills and tests. */
  tidy(): Promise<void>
  stop(): Promise<void>
}

export function keepHouse(doors: HouseDoors): House {
  const timers = new Map<string, NodeJS.Timeout>()
  let stopped = false
  let now: Promise<void> = Promise.resolve()

  function plan(task: Task, ms: number): void {
    if (stopped) return
    const due = setTimeout(() => {
      now = now.then(() => doOnce(doors, task)).finally(() => plan(task, task.everyMs))
    }, ms)
    due.unref()
    timers.set(task.name, due)
  }

  for (const task of tasks) plan(task, Math.min(task.everyMs, MINUTE_MS))
  return {
    async tidy() {
      for (const task of tasks) await doOnce(doors, task)
    },
    async stop() {
      stopped = true
      for (const timer of timers.values()) clearTimeout(timer)
      await now
    },
  }
}

async function doOnce({ config, pools, log }: HouseDoors, task: Task): Promise<void> {
  try {
    await pools.opener.begin(async (tx) => {
      await setContext(tx, { authority: config.authority })
      const [mine] = await tx<{ is_free: boolean }[]>`
        select pg_try_advisory_xact_lock(hashtextextended(${`heard house ${task.name} ${config.authority}`}, 0)) as is_free`
      if (!mine?.is_free) return
      const count = await task.run(tx, config)
      if (count === 0) return
      log.info({ job: task.name, count }, 'kept house')
      await tx`select audit_append(array['machine'], array[${task.name}], array[${String(count)}], array[null::uuid])`
    })
  } catch (error) {
    log.error({ job: task.name, ...faultOf(error) }, 'keeping house stumbled')
  }
}

/**
 * Chunks that nobody has spoken of for so long and that no envelope of that phone came for. A phone that has waited
 * offline for longer has its own copy still: it is told which are missing, and puts them again. Whoever offers the
 * envelope or the chunk makes it young again in the same step, so none goes while it is being asked about.
 */
async function sweepChunks(tx: Tx, { keepChunksDays }: HouseDoors['config']): Promise<number> {
  const gone = await tx`
    delete from chunk c
    where c.kept_at < now() - make_interval(days => ${keepChunksDays})
      and not exists (select 1 from envelope e
        where e.authority_id = c.authority_id and e.id = c.envelope_id and e.device_id = c.device_id)`
  return gone.count
}

/** Two years after the month it came in, as families are told. Nobody can tell one row's day from another's. */
async function eraseFeedback(tx: Tx): Promise<number> {
  const gone = await tx`
    delete from feedback where month < date_trunc('month', now()) - make_interval(years => ${FEEDBACK_YEARS})`
  return gone.count
}
