import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeLog } from '../../server/log/log.ts'
import { startServer } from '../../server/main.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, type Family, views } from './family.ts'
import { aDeviceKey, type Phone, post, readFile, sealFor, sealText, tell } from './phone.ts'

let council: TestCouncil
let family: Family
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
})
afterAll(() => council.stop())

async function progressOf(phone: Phone, id: string): Promise<unknown> {
  await council.running.settle()
  const { file } = await readFile(phone)
  return file.news.find((one) => one.kind === 'progress' && one.id === id)?.item
}

async function expectQuarantined(id: string, problem: string): Promise<void> {
  expect(await progressOf(family.mother, id)).toEqual({ kind: 'progress', id, state: 'problem', problem })
  const told = await tell(council.url, 'POST', `/v1/council/submissions/${id}/open`, {
    token: council.chairKey,
  })
  expect(told).toMatchObject({ status: 422, body: { refusal: 'quarantined' } })
}

test('a letter signed with another key is kept apart and never shown as her words', async () => {
  const { mother, conference } = family
  const { key } = await aDeviceKey()
  const envelope = await sealFor(mother, views(conference, 'Not hers.'), { key })
  expect((await post(mother, envelope)).status).toBe(200)
  await expectQuarantined(envelope.id, 'not-recognised')
})

test('a letter that was lifted into another envelope, or names another person or phone, is kept apart', async () => {
  const { mother, father, conference } = family
  const input = views(conference, 'Lifted.')
  for (const letter of [
    { envelopeId: randomUUID() },
    { personId: father.joined.me.id },
    { deviceId: father.joined.deviceId },
  ]) {
    const envelope = await sealFor(mother, input, { letter })
    await post(mother, envelope)
    await expectQuarantined(envelope.id, 'not-recognised')
  }
})

test('a father cannot send words as the mother’s, even from inside the family', async () => {
  const { mother, father, conference } = family
  const forged = await sealFor({ ...mother, key: father.key }, views(conference, 'In her name.'))
  await post(father, forged)
  await council.running.settle()
  expect(await progressOf(father, forged.id)).toMatchObject({ state: 'problem', problem: 'not-recognised' })
  expect(await progressOf(mother, forged.id)).toBeUndefined()
})

test('bytes that nobody can open are kept, answered with a receipt, and told as a problem', async () => {
  const { mother } = family
  const id = randomUUID()
  const [sealKey] = mother.descriptor.sealKeys
  for (const to of [sealKey!.kid, 'another-key']) {
    const body = { v: 1, id: to === 'another-key' ? randomUUID() : id, to, enc: 'AAAA', ct: 'BBBB' }
    expect((await post(mother, { id: body.id, bytes: JSON.stringify(body) })).status).toBe(200)
    await expectQuarantined(body.id, 'could-not-open')
  }
})

test('an unsigned letter, an unknown operation and an input that does not fit are each told apart', async () => {
  const { mother, conference } = family
  const unsigned = randomUUID()
  await post(mother, { id: unsigned, bytes: await sealText(mother, unsigned, '{"v":1}') })
  await expectQuarantined(unsigned, 'not-recognised')

  const unknown = await sealFor(mother, views(conference, 'What is this?'), { operation: 'fly-away' })
  await post(mother, unknown)
  await expectQuarantined(unknown.id, 'not-understood')

  const unfit = await sealFor(mother, { ...views(conference, 'x'), answers: 'none' })
  await post(mother, unfit)
  await expectQuarantined(unfit.id, 'not-understood')
})

test('one envelope that makes the opener stumble does not keep the others waiting', async () => {
  const { mother, conference } = family
  const poison = await sealFor(mother, views(conference, 'Poison.'))
  const good = await sealFor(mother, views(conference, 'Good.'))
  await council.admin.unsafe(
    `alter table filing add constraint poison check (envelope_id <> '${poison.id}'::uuid) not valid`,
  )
  await post(mother, poison)
  await post(mother, good)
  expect(await progressOf(mother, good.id)).toMatchObject({ state: 'filed' })
  expect(await progressOf(mother, poison.id)).toBeUndefined()
  const [waiting] = await council.admin`select tries from unfiled where envelope_id = ${poison.id}`
  expect(waiting?.tries).toBeGreaterThan(0)

  await council.admin`alter table filing drop constraint poison`
  await council.admin`update unfiled set next_try_at = '-infinity'`
  expect(await progressOf(mother, poison.id)).toMatchObject({ state: 'filed' })
})

test('what arrived while nobody was opening is filed after the opener starts, without being asked', async () => {
  const { mother, conference } = family
  const away = await startServer(
    { ...council.config, parts: new Set(['postbox', 'family']) },
    { log: makeLog('silent') },
  )
  await council.admin`alter table unfiled alter column next_try_at set default 'infinity'`
  const envelope = await sealFor(mother, views(conference, 'While you were away.'))
  await post({ ...mother, url: away.url }, envelope)
  await away.stop()
  await council.admin`alter table unfiled alter column next_try_at set default '-infinity'`
  await council.admin`update unfiled set next_try_at = '-infinity'`

  const opener = await startServer(
    { ...council.config, parts: new Set(['opener']) },
    { log: makeLog('silent') },
  )
  await expect
    .poll(
      async () => {
        const { file } = await readFile(mother)
        return file.news.find(({ id }) => id === envelope.id)?.item
      },
      { timeout: 5000 },
    )
    .toMatchObject({ state: 'filed' })
  await opener.stop()
})

test('views about a meeting that is not hers are kept without being put with that meeting’s papers', async () => {
  const { mother } = family
  const other = await aFamily(council)
  const envelope = await sealFor(mother, views(other.conference, 'Wrong meeting.'))
  await post(mother, envelope)
  expect(await progressOf(mother, envelope.id)).toMatchObject({ state: 'filed' })
  const [filed] = await council.admin`select conference_id from filing where envelope_id = ${envelope.id}`
  expect(filed?.conference_id).toBeNull()
})
