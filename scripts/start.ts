/**
 * `npm start`: the whole product on one port, with an invented council, from nothing but Node and npm.
 *
 * It starts its own PostgreSQL (or uses DATABASE_URL), makes the council's keys once, migrates, loads the demo
 * once, builds what is not built, and serves. What it was given it keeps in one folder, which it claims for
 * itself. When it is told to stop it stops everything it started, and nothing else.
 */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { makeKeys } from '../server/config/keys.ts'
import { type Config, readConfig } from '../server/config/read-config.ts'
import { startEmbedded } from '../server/db/embedded.ts'
import { lockFolder } from '../server/db/folder-lock.ts'
import { startServer } from '../server/main.ts'
import { builtPages } from '../server/static/built.ts'
import { buildIfNeeded } from './build.ts'
import { type DataFolder, dataFolder, wipe } from './data-folder.ts'
import { recallOrLoadDemo } from './demo.ts'
import { freePort } from './free-port.ts'
import { printReady } from './ready.ts'

const undoing: (() => void | Promise<void>)[] = []
let isStopping = false

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0))

try {
  await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  await stop(1)
}

async function start(): Promise<void> {
  const folder = resolve(process.env.HEARD_DATA || '.data')
  const isFresh = process.argv.includes('--fresh')
  const givenDatabase = process.env.DATABASE_URL
  if (isFresh && givenDatabase)
    throw new Error('--fresh wipes the embedded database only. With DATABASE_URL, give it an empty database.')

  mkdirSync(folder, { recursive: true })
  undoing.push(lockFolder(folder))
  const places = dataFolder(folder)
  if (isFresh) wipe(places)
  makeKeys(places.keys)

  if (buildIfNeeded()) console.log('The app and the desk are built.')
  const databaseUrl = givenDatabase || (await startDatabase(places))
  const config = await configFor(databaseUrl, places)

  const server = await startServer(config, { staticApp: builtPages() })
  undoing.push(() => server.stop())
  printReady(server.url, await recallOrLoadDemo(places.demo, config, server.url))
}

async function startDatabase({ database }: DataFolder): Promise<string> {
  console.log('Starting PostgreSQL.')
  const embedded = await startEmbedded({ dir: database })
  undoing.push(() => embedded.stop())
  return embedded.url
}

async function configFor(databaseUrl: string, places: DataFolder): Promise<Config> {
  const wanted = Number(process.env.PORT || 8080)
  const host = process.env.HOST || '127.0.0.1'
  const port = await freePort(wanted, host)
  if (port !== wanted) console.log(`Port ${wanted} is taken by something else, so this is port ${port}.`)
  return readConfig({
    HEARD_AUTHORITY: 'northmoor',
    HEARD_AREA: 'example',
    HEARD_REFERENCE_LETTERS: 'NM',
    LOG_LEVEL: 'warn',
    ...process.env,
    HEARD_KEYS_DIR: places.keys,
    DATABASE_URL: databaseUrl,
    HOST: host,
    PORT: String(port),
  })
}

/** Stops what was started, the last first. Asked a second time, it waits for the first. */
async function stop(code: number): Promise<void> {
  if (isStopping) return
  isStopping = true
  for (const undo of undoing.reverse()) {
    try {
      await undo()
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
  }
  process.exit(code)
}
