/** How many sealed envelopes the real server takes in a second: kept on disk, audited, answered with a signed receipt. */
import { Agent, request } from 'node:http'
import type { Device, Sealed } from './device.ts'

export const CLIENTS = 10

export interface Prepared {
  readonly device: Device
  readonly sealed: Sealed
}

export class TurnedAwayError extends Error {
  override name = 'TurnedAwayError'
}

export async function envelopesPerSecond(url: string, prepared: readonly Prepared[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  let next = 0
  const startedAt = performance.now()
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      for (let one = prepared[next++]; one; one = prepared[next++]) await put(agent, url, one)
    }),
  )
  const seconds = (performance.now() - startedAt) / 1000
  agent.destroy()
  return prepared.length / seconds
}

function put(agent: Agent, url: string, { device, sealed }: Prepared): Promise<void> {
  return new Promise((resolve, reject) => {
    const asking = request(`${url}/v1/envelopes/${sealed.id}`, {
      agent,
      method: 'PUT',
      headers: {
        authorization: `Bearer ${device.postingToken}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(sealed.body),
      },
    })
    asking.on('error', reject)
    asking.on('response', (answer) => {
      let body = ''
      answer.on('data', (chunk: Buffer) => {
        body += chunk
      })
      answer.on('end', () =>
        answer.statusCode === 200 && body.includes('receipt')
          ? resolve()
          : reject(new TurnedAwayError(`An envelope was answered ${answer.statusCode} without a receipt.`)),
      )
    })
    asking.end(sealed.body)
  })
}
