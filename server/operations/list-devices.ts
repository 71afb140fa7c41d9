/** A person's own phones: seen, and stopped when one is lost or no longer theirs alone. */
import { listDevices, stopDevice } from '../../contract/operations/list-devices.ts'
import { byReading, done, problem } from './rule.ts'

interface Row {
  readonly id: string
  readonly joined_at: Date
  readonly stopped_at: Date | null
}

export const listDevicesRule = byReading(listDevices, async (_input, { tx, reader }) => {
  const phones = await tx<Row[]>`
    select id, joined_at, stopped_at from device where person_id = ${reader.personId} order by joined_at, id`
  return done({
    devices: phones.map(({ id, joined_at, stopped_at }) => ({
      id,
      joinedAt: joined_at.toISOString(),
      thisOne: id === reader.deviceId,
      stopped: stopped_at !== null,
    })),
  })
})

export const stopDeviceRule = byReading(stopDevice, async ({ id }, { tx, reader, now }) => {
  const [phone] = await tx`
    update device set stopped_at = coalesce(stopped_at, ${now})
    where id = ${id} and person_id = ${reader.personId} returning id`
  if (!phone) return problem('not-found')
  await tx`select audit_append(array[${`device:${reader.deviceId}`}], array['device-stopped'], array[${id}],
    array[${reader.personId}::uuid])`
  return done({ stopped: true })
})
