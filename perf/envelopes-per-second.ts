/** How many sealed envelopes the real server takes in a second: kept on disk, audited, answered with a signed receipt. */
import type { Device, Sealed } from './device.ts'
import { openClient } from './raw-client.ts'

export const CLIENTS = 10

export interface Prepared {
  readonly device: Device
  readonly sealed: Sealed
}

export class TurnedAwayError extends Error {
  override name = 'TurnedAwayError'
}

export async function envelopesPerSecond(url: string, prepared: readonly Prepared[]): Promise<number> {
  const { host, port } = new URL(url)
  const requests = prepared.map((one) => requestFor(host, one))
  const clients = await Promise.all(Array.from({ length: CLIENTS }, () => openClient(Number(port))))
  let next = 0
  const startedAt = performance.now()
  await Promise.all(
    clients.map(async (client) => {
      for (let request = requests[next++]; request; request = requests[next++]) {
        const { status, body } = await client.ask(request)
        if (status !== 200 || !body.includes('receipt'))
          throw new TurnedAwayError(`An envelope was answered ${status} without a receipt.`)
      }
    }),
  )
  const seconds = (performance.now() - startedAt) / 1000
  for (const client of clients) client.end()
  return prepared.length / seconds
}

function requestFor(host: string, { device, sealed }: Prepared): Buffer {
  return Buffer.from(
    [
      `PUT /v1/envelopes/${sealed.id} HTTP/1.1`,
      `host: ${host}`,
      `authorization: Bearer ${device.postingToken}`,
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(sealed.body)}`,
      '',
      sealed.body,
    ].join('\r\n'),
  )
}
