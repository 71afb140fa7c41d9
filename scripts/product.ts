/**
 * The whole product, started as a person would start it, in a folder of its own.
 * It can be stopped, or killed without warning and started again on the same folder.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ask, askAt } from '../server/demo/ask.ts'

export interface Invitation {
  readonly person: string
  readonly role: 'parent' | 'young-person' | 'advocate' | 'trusted-adult'
  readonly code: string
  readonly meetingPin: string
  readonly joinUrl: string
}

export interface Ready {
  readonly url: string
  readonly deskUrl: string
  readonly deskKey: string
  readonly providerKey?: string
  readonly invitations: readonly Invitation[]
}

export interface Product extends Ready {
  readonly folder: string
  /** Asks the council's operations with the desk key. */
  readonly ask: Ask
  invitationFor(person: string): Invitation
  /** Everything it has printed. */
  output(): string
  stop(): Promise<void>
  /** SIGKILL: no goodbye. The folder stays. */
  kill(): Promise<void>
  /** Takes the folder away too. */
  end(): Promise<void>
}

const root = join(import.meta.dirname, '..')

export async function startProduct(
  options: { folder?: string; port?: number; env?: Record<string, string> } = {},
): Promise<Product> {
  const folder = options.folder ?? newFolder()
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: '',
      HEARD_DEMO_REQUESTS: 'none',
      PORT: String(options.port ?? process.env.HEARD_TEST_PORT ?? 8120),
      HEARD_DATA: folder,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  const ready = await readyLine(child, () => said)

  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill(signal)
    })
  return {
    ...ready,
    folder,
    ask: askAt(ready.url, ready.deskKey),
    invitationFor: (person) => ready.invitations.find((one) => one.person === person)!,
    output: () => said,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    end: async () => {
      await end('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Open to enter, because PostgreSQL does not run as root and its own user comes in here. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'heard-journey-'))
  chmodSync(folder, 0o755)
  return folder
}

function readyLine(child: ChildProcess, said: () => string): Promise<Ready> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const line = /^HEARD_READY (.+)$/m.exec(said())?.[1]
      if (line) resolve(JSON.parse(line) as Ready) // the line's form is what start.ts promises
    }
    child.stdout?.on('data', look)
    child.once('exit', (code) =>
      reject(new Error(`The product ended (${code}) before it was ready:\n${said()}`)),
    )
  })
}
