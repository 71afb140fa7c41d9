/**
 * Wires the server together and starts it.
 *
 * It starts only on a database that keeps people apart, says it is ready only when it is, and on a request
 * to stop it takes nothing new, finishes what it began and then goes.
 */
import type { Server } from 'node:http'
import { pathToFileURL } from 'node:url'
import { attachmentOpener } from './attachments/open-attachment.ts'
import { type Config, ConfigError, readConfig } from './config/read-config.ts'
import { checkRoles } from './db/boot-check.ts'
import { migrate, readMigrations } from './db/migrate.ts'
import { openPool, openPools, type Pools, setContext } from './db/pools.ts'
import { makeDescriptor } from './envelopes/descriptor.ts'
import { envelopeOpener } from './envelopes/open-envelope.ts'
import { feedbackOpener } from './envelopes/open-feedback.ts'
import { openPostbox } from './envelopes/postbox.ts'
import { readFeedback } from './envelopes/read-feedback.ts'
import { readLetter } from './envelopes/read-letter.ts'
import { feedbackSigner, receiptSigner } from './envelopes/receipt.ts'
import { createApp, type StaticApp } from './http/app.ts'
import { asker } from './http/ask.ts'
import { openDoor } from './http/door.ts'
import { routeFinder } from './http/find-route.ts'
import { openOperations } from './http/open-operations.ts'
import { type Filing, startFiling } from './jobs/file-envelopes.ts'
import { type House, keepHouse } from './jobs/keep-house.ts'
import { faultOf, type Log, makeLog } from './log/log.ts'
import type { Council } from './operations/council.ts'
import { operations } from './operations/every-operation.ts'
import { builtPagesIfAny } from './static/built.ts'

export interface StartOptions {
  readonly staticApp?: StaticApp
  readonly log?: Log
}

export interface Running {
  readonly url: string
  readonly port: number
  /** Takes nothing new, finishes what was begun, closes. */
  stop(): Promise<void>
  /** Resolves when everything that arrived so far is filed. For drills and tests. */
  settle(): Promise<void>
  /** Does all at once what is otherwise done from time to time. For drills and tests. */
  tidy(): Promise<void>
}

const NO_TRIAGE =
  'Young people cannot send anything to this council yet. Its area pack does not say who looks at what they send, and when (triage.desk). Answer it before young people are invited: see docs/deploy.md.'

export async function startServer(config: Config, options: StartOptions = {}): Promise<Running> {
  const log = options.log ?? makeLog(config.logLevel)
  if (config.migrate) await prepareDatabase(config, log)
  if (!config.hasTriage) log.warn(NO_TRIAGE)
  const pools = openPools(config)
  try {
    await checkRoles(pools)
    const epoch = await readEpoch(pools, config.authority)
    return await start(config, pools, epoch, log, options.staticApp)
  } catch (error) {
    await pools.end()
    throw error
  }
}

async function prepareDatabase({ databaseUrl, authority }: Config, log: Log): Promise<void> {
  const applied = await migrate(databaseUrl)
  if (applied.length > 0) log.info({ applied }, 'migrated')
  const owner = openPool(databaseUrl, undefined, 1)
  try {
    await owner.begin(async (tx) => {
      await setContext(tx, { authority })
      await tx`insert into authority (authority_id) values (${authority}) on conflict do nothing`
    })
    const [login] = await owner<{ is_super: boolean }[]>`
      select rolsuper as is_super from pg_roles where rolname = session_user`
    if (login?.is_super) log.warn('The database login is a superuser. Give the server one that is not.')
  } finally {
    await owner.end()
  }
}

async function readEpoch(pools: Pools, authority: string): Promise<string> {
  return await pools.postbox.begin(async (tx) => {
    await setContext(tx, { authority })
    const [row] = await tx<{ epoch: string }[]>`select epoch from authority`
    if (!row)
      throw new ConfigError([
        `HEARD_AUTHORITY names a council that this database does not hold. Migrate it first.`,
      ])
    return row.epoch
  })
}

async function start(
  config: Config,
  pools: Pools,
  epoch: string,
  log: Log,
  staticApp: StaticApp | undefined,
): Promise<Running> {
  const open = config.parts.has('opener') ? await envelopeOpener(config.sealKey) : undefined
  const openFeedback = config.parts.has('opener') ? await feedbackOpener(config.sealKey) : undefined
  let filing: Filing | undefined
  let house: House | undefined
  const postbox = openPostbox(pools.postbox, config.authority, () => filing?.kick())
  if (open) {
    filing = startFiling({ config, pools, log, open, isBusy: postbox.isBusy })
    house = keepHouse({ config, pools, log })
  }

  const council: Council = {
    config,
    pools,
    log,
    epoch,
    postbox,
    signReceipt: receiptSigner(config, epoch),
    signFeedback: feedbackSigner(config),
    descriptor: makeDescriptor(config, epoch),
    openAttachment: attachmentOpener(config, pools.opener),
    readFeedback: async () =>
      openFeedback ? await readFeedback(pools.opener, config.authority, openFeedback) : [],
    async readLetter(envelopeId) {
      if (!open) return undefined
      const opened = await pools.opener.begin(async (tx) => {
        await setContext(tx, { authority: config.authority })
        return { value: await readLetter(tx, open, envelopeId) }
      })
      return opened.value && 'letter' in opened.value ? opened.value.letter : undefined
    },
  }
  const routes = routeFinder(openOperations(Object.values(operations), config.parts))
  const app = createApp({ log, staticApp, isReady: () => isReady(pools) })
  const door = openDoor(asker(council, routes), (request) => app.fetch(request))
  const port = await listen(door.server, config)
  log.info({ port }, 'listening')

  return {
    url: `http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${port}`,
    port,
    async settle() {
      await filing?.settle()
    },
    async tidy() {
      await house?.tidy()
    },
    async stop() {
      await door.drain()
      await filing?.stop()
      await house?.stop()
      await pools.end()
      log.info('stopped')
    },
  }
}

function listen(server: Server, { port, host }: Config): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => {
      const address = server.address()
      done(address && typeof address === 'object' ? address.port : port)
    })
  })
}

async function isReady(pools: Pools): Promise<boolean> {
  try {
    const [last] = await pools.family<{ name: string }[]>`select max(name) as name from migration`
    return last?.name === readMigrations().at(-1)?.name
  } catch {
    // The database does not answer, which is what is being asked.
    return false
  }
}

/** Started by itself, from the environment. */
async function main(): Promise<void> {
  try {
    const config = readConfig(process.env)
    const log = makeLog(config.logLevel)
    const staticApp = builtPagesIfAny()
    const running = await startServer(config, { log, ...(staticApp && { staticApp }) })
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => void running.stop().then(() => process.exit(0)))
    }
    process.on('unhandledRejection', (error) => log.error(faultOf(error), 'something was not caught'))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'The server could not start.'}\n`)
    process.exit(1)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
