/**
 * Draws a picture anew from its pixels in a process of its own, so that whatever was hidden in the file stays behind:
 * where it was taken, what was cut off, or something that attacks whoever decodes it. The process knows no key, no
 * database and no secret, does one picture and ends.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

export type DrawnAs = 'jpeg' | 'png'

/** What the process is told, and what it answers; undefined when it is no picture that it may read. */
export interface ToDraw {
  readonly bytes: Buffer
  readonly as: DrawnAs
}
export interface Drawn {
  readonly bytes?: Uint8Array
}

const child = fileURLToPath(new URL('./draw-once.ts', import.meta.url))
// Found from here, so that it does not matter where or how the server itself was started.
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const WITHIN_MS = 20_000
const AT_ONCE = 2
const waiting: (() => void)[] = []
let running = 0

export async function redrawPicture(bytes: Buffer, as: DrawnAs): Promise<Buffer | undefined> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
  else running += 1
  try {
    return await drawApart({ bytes, as })
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

/** The next process stands ready before it is needed: starting one takes longer than most pictures. */
let ready: ChildProcess | undefined

function takeReady(): ChildProcess {
  const process_ = ready?.connected ? ready : start()
  ready = undefined
  return process_
}

function start(): ChildProcess {
  const process_ = fork(child, [], {
    execArgv: ['--import', tsx],
    // None of the server's own environment: that is where its secrets are.
    env: { PATH: process.env.PATH ?? '', MALLOC_ARENA_MAX: '2' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // One that waits must not keep a server from ending, and ends with it.
  process_.unref()
  process_.channel?.unref()
  process_.once('error', () => undefined)
  return process_
}

function drawApart(what: ToDraw): Promise<Buffer | undefined> {
  return new Promise((done) => {
    const process_ = takeReady()
    process_.ref()
    process_.channel?.ref()
    const tooLong = setTimeout(() => process_.kill('SIGKILL'), WITHIN_MS)
    let drawn: Buffer | undefined
    process_.once('message', ({ bytes }: Drawn) => {
      if (bytes) drawn = Buffer.from(bytes)
    })
    process_.once('error', () => done(undefined))
    process_.once('exit', () => {
      clearTimeout(tooLong)
      done(drawn)
      ready ??= start()
    })
    process_.send(what, () => undefined) // a process that could not start says so itself
  })
}
