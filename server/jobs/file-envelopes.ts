/**
 * Files what arrives: opens each envelope, checks whose letter it is and what it asks, and says so to its
 * person. What is not truly theirs or cannot be understood is kept apart and told as a problem.
 *
 * It starts from what the database says is not filed yet, so a restart loses nothing. One envelope that makes
 * it stumble is tried again later, alone, and never keeps the others waiting.
 */
import { safeParse } from 'valibot'
import {
  type AskedFor,
  type AskedToMove,
  answerIn,
  askedFor,
  moveIn,
  type OfferAnswer,
} from '../../contract/asked-for.ts'
import type { Role } from '../../contract/case-file.ts'
import { sealedOperations } from '../../contract/operations/index.ts'
import { type Audience, audienceOf, type GoesTo, whoGetsIt } from '../../contract/who-gets-it.ts'
import { placeMove } from '../bookings/move.ts'
import { answerOfPerson, placeBooking } from '../bookings/place-booking.ts'
import { takeTurn } from '../bookings/turn.ts'
import type { Config } from '../config/read-config.ts'
import { type Pools, setContext } from '../db/pools.ts'
import type { OpenEnvelope, Opened } from '../envelopes/open-envelope.ts'
import { openRow, type SealedRow } from '../envelopes/read-letter.ts'
import { faultOf, type Log } from '../log/log.ts'
import { type Earlier, earlierIn, markEarlier } from './mark-earlier.ts'
import { type ForAdvocate, forAdvocateIn, passOn } from './pass-on.ts'
import { type Helped, helpedIn, mayHelp } from './who-may-help.ts'

const BATCH = 32
const POLL_MS = 2_000
const AFTER_KICK_MS = 25
/** While envelopes are pouring in, taking them comes first, but not for longer than this. */
const YIELD_MS = 500

export interface Filing {
  /** Something arrived: look soon. */
  kick(): void
  /** Everything that can be filed now is filed when this resolves. */
  settle(): Promise<void>
  stop(): Promise<void>
}

export interface FilingDoors {
  readonly config: Pick<Config, 'authority'>
  readonly pools: Pick<Pools, 'opener'>
  readonly log: Log
  readonly open: OpenEnvelope
  readonly isBusy: () => boolean
}

interface Filed {
  readonly id: string
  readonly personId: string
  readonly asked?: AskedFor | undefined
  readonly moved?: AskedToMove | undefined
  readonly answered?: OfferAnswer | undefined
  readonly operation: string | null
  readonly conferenceId: string | null
  readonly goesTo: GoesTo | null
  readonly audience: Audience | null
  readonly earlier?: Earlier | undefined
  readonly forAdvocate?: ForAdvocate | undefined
  readonly helped?: Helped | undefined
  readonly problem: 'could-not-open' | 'not-recognised' | 'not-understood' | null
}

export function startFiling(doors: FilingDoors): Filing {
  const { log, isBusy } = doors
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> = Promise.resolve()
  let lastRoundAt = 0
  let isAtWork = false
  let wasKicked = false

  function plan(ms: number): void {
    if (stopped) return
    clearTimeout(timer)
    timer = setTimeout(look, ms)
  }

  function look(): void {
    if (isBusy() && Date.now() - lastRoundAt < YIELD_MS) plan(AFTER_KICK_MS)
    else round = lookOnce()
  }

  async function lookOnce(): Promise<void> {
    isAtWork = true
    wasKicked = false
    lastRoundAt = Date.now()
    let isMore = false
    try {
      isMore = (await fileSome(doors)) === BATCH
    } catch (error) {
      log.error({ job: 'file-envelopes', ...faultOf(error) }, 'filing stumbled')
    }
    isAtWork = false
    plan(isMore ? 0 : wasKicked ? AFTER_KICK_MS : POLL_MS)
  }

  function kick(): void {
    if (isAtWork || wasKicked) wasKicked = true
    else {
      wasKicked = true
      plan(AFTER_KICK_MS)
    }
  }

  plan(0)
  return {
    kick,
    async settle() {
      await round
      while ((await fileSome(doors)) > 0 && !stopped);
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await round
    },
  }
}

/** Files up to a batch, oldest first. Answers how many it looked at. */
async function fileSome(doors: FilingDoors): Promise<number> {
  const waiting = await readWaiting(doors)
  const filed: Filed[] = []
  for (const row of waiting) {
    try {
      const found = understand(await openRow(doors.open, row), row.role)
      const isTheirs =
        !found.helped || (await mayHelp(doors, { personId: row.person_id, role: row.role }, found.helped))
      filed.push({ id: row.id, personId: row.person_id, ...(isTheirs ? found : notUnderstood) })
    } catch (error) {
      await stumble(doors, row.id, error)
    }
  }
  try {
    await file(doors, filed)
  } catch {
    // One of them spoils the batch: file them one by one and set that one aside.
    for (const one of filed) await file(doors, [one]).catch((error) => stumble(doors, one.id, error))
  }
  return waiting.length
}

async function readWaiting({ config, pools }: FilingDoors): Promise<readonly SealedRow[]> {
  return await pools.opener.begin(async (tx) => {
    await setContext(tx, { authority: config.authority })
    return await tx<SealedRow[]>`
      select e.id, e.sealed, e.person_id, e.device_id, d.public_key, p.role
      from (
        select authority_id, envelope_id from unfiled where next_try_at <= now() order by received_at limit ${BATCH}
      ) u
      join envelope e on e.authority_id = u.authority_id and e.id = u.envelope_id
      join device d on d.authority_id = e.authority_id and d.id = e.device_id
      join person p on p.authority_id = e.authority_id and p.id = e.person_id
      order by e.received_at`
  })
}

const nothing = { operation: null, conferenceId: null, goesTo: null, audience: null }
const notUnderstood = { ...nothing, problem: 'not-understood' } as const

function understand(opened: Opened, role: Role | undefined): Omit<Filed, 'id' | 'personId'> {
  if ('problem' in opened) return { ...nothing, problem: opened.problem }
  const operation = sealedOperations.find(({ name }) => name === opened.letter.operation)
  const input = operation && safeParse(operation.input, opened.letter.input)
  if (!operation || !input?.success) return notUnderstood
  const audience = audienceOf(operation.name, input.output) ?? null
  const helped = helpedIn(operation.name, input.output)
  // They were let in for this, and for nothing else.
  if (role === 'trusted-adult' && !helped) return notUnderstood
  // Only a young person has these: anybody else's would be taken for a child's words. What a child said with help says so.
  if (audience && !helped && role !== 'young-person') return notUnderstood
  const earlier = earlierIn(operation.name, input.output)
  // Whom a young person's things are for is theirs to choose; a note about one could tell somebody else that it is there.
  if (earlier && role === 'young-person') return notUnderstood
  const forAdvocate = forAdvocateIn(operation.name, input.output)
  const conferenceId = 'conferenceId' in input.output ? (input.output.conferenceId ?? null) : null
  const goesTo = whoGetsIt(operation.name, input.output) ?? null
  const booking = {
    asked: askedFor(operation.name, input.output),
    moved: moveIn(operation.name, input.output),
    answered: answerIn(operation.name, input.output),
  }
  return {
    operation: operation.name,
    conferenceId,
    goesTo,
    audience,
    earlier,
    forAdvocate,
    helped,
    ...booking,
    problem: null,
  }
}

async function file({ config, pools }: FilingDoors, filed: readonly Filed[]): Promise<void> {
  if (filed.length === 0) return
  const chosen = filed.filter(({ audience }) => audience !== null)
  const routed = filed.filter(({ goesTo }) => goesTo !== null)
  await pools.opener.begin(async (tx) => {
    if (filed.some(({ asked, moved, answered }) => asked || moved || answered)) {
      // Before anybody's row is locked, so that the desk and the opener never wait for each other.
      await setContext(tx, { authority: config.authority })
      await takeTurn(tx)
    }
    await tx`
      select file_envelopes(${config.authority}, ${filed.map((one) => one.id)}::uuid[],
        ${filed.map((one) => one.operation)}::text[], ${filed.map((one) => one.conferenceId)}::uuid[],
        ${filed.map((one) => one.problem)}::text[])`
    // In the same breath, so that nobody it is not for ever sees it filed.
    if (routed.length > 0)
      await tx`
        update filing set goes_to = given.g
        from unnest(${routed.map((one) => one.id)}::uuid[], ${routed.map((one) => one.goesTo)}::text[]) as given (i, g)
        where authority_id = ${config.authority} and envelope_id = given.i`
    if (chosen.length > 0)
      await tx`
        update filing set audience = given.a
        from unnest(${chosen.map((one) => one.id)}::uuid[], ${chosen.map((one) => one.audience)}::text[]) as given (i, a)
        where authority_id = ${config.authority} and envelope_id = given.i`
    for (const { id, forAdvocate } of chosen) if (forAdvocate) await passOn(tx, id, forAdvocate)
    for (const one of filed) if (one.earlier) await markEarlier(tx, config.authority, one, one.earlier)
    // One by one and in the order they came: whoever asked first is answered first.
    for (const { id, personId, asked, moved, answered } of filed) {
      if (asked) await placeBooking(tx, { ...asked, id })
      if (moved) await placeMove(tx, { ...moved, id })
      if (answered) await answerOfPerson(tx, personId, answered)
    }
  })
}

async function stumble(
  { config, pools, log }: FilingDoors,
  envelopeId: string,
  error: unknown,
): Promise<void> {
  log.error({ job: 'file-envelopes', envelopeId, ...faultOf(error) }, 'one envelope could not be filed yet')
  await pools.opener.begin(async (tx) => {
    await setContext(tx, { authority: config.authority })
    await tx`
      update unfiled set tries = tries + 1,
        next_try_at = now() + least(power(2, tries), 3600) * interval '5 seconds'
      where envelope_id = ${envelopeId}`
  })
}
