import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCouncil, type TestCouncil } from './council.ts'
import { aConference, invite, save } from './family.ts'
import { aDeviceKey, joinAs, type Told, tell } from './phone.ts'

const notRecognised = { status: 422, body: { refusal: 'not-recognised' } }

let council: TestCouncil
const conference = aConference()
const [leila, marek] = conference.family.map(({ id }) => id) as [string, string]
beforeAll(async () => {
  council = await aCouncil()
  await save(council, conference)
})
afterAll(() => council.stop())

async function tryToJoin(code: string, meetingPin: string, deviceKey?: object): Promise<Told> {
  const key = deviceKey ?? (await aDeviceKey()).publicKey
  return await tell(council.url, 'POST', '/v1/join', { body: { code, meetingPin, deviceKey: key } })
}

const other = (pin: string) => (pin === '000000' ? '000001' : '000000')

test('a code typed small, without dashes, with O for 0 and l for 1, is understood', async () => {
  const { code, meetingPin } = await invite(council, conference, leila)
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
  const told = await tryToJoin(typed, meetingPin)
  expect(told).toMatchObject({
    status: 200,
    body: { me: { id: leila, name: 'Leila Haddad', role: 'parent' } },
  })
})

test('asking again with the same device key gives the same answer, so a lost reply is safe', async () => {
  const { code, meetingPin } = await invite(council, conference, marek)
  const { publicKey } = await aDeviceKey()
  const [first, ...others] = await Promise.all([1, 2, 3].map(() => tryToJoin(code, meetingPin, publicKey)))
  for (const one of others) {
    const { descriptor: _a, ...same } = one.body
    const { descriptor: _b, ...before } = first!.body
    expect(same).toEqual(before)
  }
})

test('after five wrong PINs the invitation is frozen, even for the right one, and the worker sees it', async () => {
  const { id, code, meetingPin } = await invite(council, conference, leila)
  for (let i = 0; i < 5; i++) expect(await tryToJoin(code, other(meetingPin))).toMatchObject(notRecognised)
  expect(await tryToJoin(code, meetingPin)).toMatchObject(notRecognised)
  const read = await tell(council.url, 'GET', `/v1/council/conferences/${conference.id}`, {
    token: council.chairKey,
  })
  const invitations = read.body.invitations as { id: string; state: string }[]
  expect(invitations.find((one) => one.id === id)?.state).toBe('frozen')
})

test('four wrong PINs leave one more try', async () => {
  const { code, meetingPin } = await invite(council, conference, leila)
  for (let i = 0; i < 4; i++) await tryToJoin(code, other(meetingPin))
  expect((await tryToJoin(code, meetingPin)).status).toBe(200)
})

test('unknown, wrong, stopped, late and used up look the same and take the same time', async () => {
  const wrong = await invite(council, conference, marek)
  const stopped = await invite(council, conference, marek)
  await tell(council.url, 'POST', `/v1/council/invitations/${stopped.id}/revoke`, { token: council.chairKey })
  const late = await invite(council, conference, marek)
  await council.admin`update invitation set expires_at = now() - interval '1 second' where id = ${late.id}`
  const used = await invite(council, conference, marek, 'scan')
  expect((await tryToJoin(used.code, used.meetingPin)).status).toBe(200)

  const tries: readonly (readonly [string, string])[] = [
    ['0000-0000-0000', '123456'],
    ['no code at all', '123456'],
    [wrong.code, other(wrong.meetingPin)],
    [stopped.code, stopped.meetingPin],
    [late.code, late.meetingPin],
    [used.code, used.meetingPin],
  ]
  const told: { readonly text: string; readonly status: number; readonly ms: number }[] = []
  for (const [code, pin] of tries) {
    const startedAt = performance.now()
    const { text, status } = await tryToJoin(code, pin)
    told.push({ text, status, ms: performance.now() - startedAt })
  }
  expect(new Set(told.map(({ text, status }) => `${status} ${text}`)).size).toBe(1)
  for (const { ms } of told) expect(ms).toBeGreaterThanOrEqual(245)
})

test('a second phone raises an alarm, and a fourth is not let in', async () => {
  const alone = aConference()
  await save(council, alone)
  const personId = alone.family[0]!.id
  const { code, meetingPin } = await invite(council, alone, personId)
  const alarms = () =>
    council.admin`select 1 from audit where action = 'joined-second-device-alarm' and person_id = ${personId}`
  expect((await tryToJoin(code, meetingPin)).status).toBe(200)
  expect(await alarms()).toHaveLength(0)
  expect((await tryToJoin(code, meetingPin)).status).toBe(200)
  expect(await alarms()).toHaveLength(1)
  expect((await tryToJoin(code, meetingPin)).status).toBe(200)
  expect(await tryToJoin(code, meetingPin)).toMatchObject(notRecognised)
})

test('a person sees their phones and which one they hold', async () => {
  const alone = aConference()
  await save(council, alone)
  const phone = await joinAs(council.url, await invite(council, alone, alone.family[0]!.id, 'scan'))
  const told = await tell(council.url, 'GET', '/v1/devices', { token: phone.joined.readingToken })
  expect(told.body.devices).toEqual([
    { id: phone.joined.deviceId, joinedAt: expect.any(String), thisOne: true, stopped: false },
  ])
})

test('no code, PIN or token is in the database', async () => {
  const { code, meetingPin } = await invite(council, conference, leila)
  const told = await tryToJoin(code, meetingPin)
  const rows = await council.admin`
    select (select string_agg(i::text, '') from invitation i) || (select string_agg(d::text, '') from device d) as dump`
  const dump = String(rows[0]?.dump)
  expect(dump).toContain(leila)
  for (const secret of [
    code.replaceAll('-', ''),
    meetingPin,
    told.body.postingToken,
    told.body.readingToken,
  ]) {
    const bare = String(secret)
    if (bare.length > 6) expect(dump).not.toContain(bare)
    expect(dump).not.toContain(`"${bare}"`)
  }
})
