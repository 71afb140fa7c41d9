/**
 * A slow last mile between a browser and a server on this machine: a TCP proxy that delays and meters.
 *
 * One bottleneck for each direction is shared by all connections; opening a connection costs a round trip; and
 * a connection starts slowly, with ten segments, as real ones do. Chromium's own emulation knows none of these,
 * and so makes pages of many small requests look better than a family finds them.
 */
import { connect, createServer, type Socket } from 'node:net'
import { portOf } from './port-of.ts'

export interface Speed {
  readonly roundTripMs: number
  readonly downKbps: number
  readonly upKbps: number
}

export const SLOW_4G: Speed = { roundTripMs: 150, downKbps: 1638, upKbps: 750 }

const SEGMENT_BYTES = 1460
const FIRST_WINDOW_BYTES = 10 * SEGMENT_BYTES

export interface SlowLink {
  readonly port: number
  close(): void
}

export async function slowLink(toPort: number, speed: Speed): Promise<SlowLink> {
  const down = bottleneck(speed.downKbps)
  const up = bottleneck(speed.upKbps)
  const halfMs = speed.roundTripMs / 2

  const server = createServer({ allowHalfOpen: true }, (phone) => {
    const council = connect(toPort, '127.0.0.1')
    phone.setNoDelay(true)
    council.setNoDelay(true)
    phone.pause()
    // The handshake: what the phone sent is first seen one round trip after it knocked.
    setTimeout(() => phone.resume(), speed.roundTripMs)

    phone.on('data', (bytes) => later(council, bytes, up(bytes.length) + halfMs))
    council.on('data', slowStart(phone, council, down, halfMs))
    phone.on('end', () => setTimeout(() => council.end(), halfMs))
    council.on('end', () => setTimeout(() => phone.end(), 4 * speed.roundTripMs))
    phone.on('error', () => council.destroy())
    council.on('error', () => phone.destroy())
    phone.on('close', () => council.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: portOf(server), close: () => server.close() }
}

/** How long so many bytes wait for their turn and take to pass. */
function bottleneck(kbps: number): (bytes: number) => number {
  const bytesPerMs = kbps / 8
  let freeAt = 0
  return (bytes) => {
    const now = performance.now()
    freeAt = Math.max(freeAt, now) + bytes / bytesPerMs
    return freeAt - now
  }
}

const underWayTo = new WeakMap<Socket, Buffer[]>()

/** What left first arrives first: on a busy machine a later timer may be the first to ring. */
function later(to: Socket, bytes: Buffer, delayMs: number): void {
  const queue = underWayTo.get(to) ?? []
  underWayTo.set(to, queue)
  queue.push(bytes)
  setTimeout(() => {
    const first = queue.shift()
    if (first && to.writable) to.write(first)
  }, delayMs)
}

/** The window grows by what was acknowledged, a round trip after it left. */
function slowStart(phone: Socket, council: Socket, down: (bytes: number) => number, halfMs: number) {
  let windowBytes = FIRST_WINDOW_BYTES
  let underWay = 0
  const waiting: Buffer[] = []

  function pump(): void {
    while (waiting.length > 0 && underWay < windowBytes) {
      const whole = waiting.shift()!
      const segment = whole.subarray(0, SEGMENT_BYTES)
      if (whole.length > SEGMENT_BYTES) waiting.unshift(whole.subarray(SEGMENT_BYTES))
      underWay += segment.length
      const arrivesMs = down(segment.length) + halfMs
      later(phone, segment, arrivesMs)
      setTimeout(() => {
        underWay -= segment.length
        windowBytes += segment.length
        pump()
      }, arrivesMs + halfMs)
    }
    if (waiting.length === 0) council.resume()
  }

  return (bytes: Buffer) => {
    waiting.push(bytes)
    council.pause()
    pump()
  }
}
