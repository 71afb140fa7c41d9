/** The phones that joined as this person: listed, and stopped one at a time. */
import type { OutputOf } from '../../contract/operation.ts'
import type { listDevices as listRoute } from '../../contract/operations/list-devices.ts'
import { get } from '../store/index.ts'
import { ask, type Net } from './ask.ts'
import { NotJoinedError, syncKeys } from './membership.ts'

export type Devices = OutputOf<typeof listRoute>['devices']
export type NoDevices = 'no-signal' | 'unavailable'

export async function listDevices(net?: Net): Promise<Devices | NoDevices> {
  const answer = await ask({ method: 'GET', path: '/v1/devices', token: await token() }, net)
  if (answer.kind === 'no-signal') return 'no-signal'
  if (answer.kind !== 'done') return 'unavailable'
  const { readDevices } = await import('./shapes.ts')
  return readDevices(answer.body)?.devices ?? 'unavailable'
}

/** True only when the council has said that it is stopped. */
export async function stopDevice(id: string, net?: Net): Promise<boolean> {
  const path = `/v1/devices/${encodeURIComponent(id)}/stop`
  const answer = await ask({ method: 'POST', path, token: await token(), body: '{}' }, net)
  return answer.kind === 'done' && (answer.body as { stopped?: unknown }).stopped === true // read as a claim only
}

async function token(): Promise<string> {
  const { readingToken } = await get(syncKeys)
  if (readingToken === undefined) throw new NotJoinedError()
  return readingToken
}
