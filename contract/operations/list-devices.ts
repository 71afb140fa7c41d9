import { array, boolean, object } from 'valibot'
import { route } from '../operation.ts'
import { id, moment } from '../words.ts'

/** The phones that joined as this person. */
export const listDevices = route({
  name: 'list-devices',
  method: 'GET',
  path: '/v1/devices',
  asker: 'reading',
  summary: 'List the phones that joined as me',
  input: object({}),
  output: object({
    devices: array(object({ id, joinedAt: moment, thisOne: boolean(), stopped: boolean() })),
  }),
  refusals: [],
})

/** Stops one of one's own phones. What it sends later is held and checked, never dropped. */
export const stopDevice = route({
  name: 'stop-device',
  method: 'POST',
  path: '/v1/devices/{id}/stop',
  asker: 'reading',
  summary: 'Stop one of my phones',
  input: object({ id }),
  output: object({ stopped: boolean() }),
  refusals: [],
})
