/** The twelve doors, in a real browser with its real database and crypto. */
import { beforeEach, expect, test, vi } from 'vitest'
import { random } from '../../src/store/bytes.ts'
import {
  assignDoor,
  type Door,
  DoorTakenError,
  doors,
  forgetEverything,
  forgetThisDoor,
  get,
  isOpen,
  LockedError,
  lock,
  openDoor,
  openNewDoor,
  place,
  unlock,
  update,
} from '../../src/store/index.ts'
import { argons, stretch, stretchAnew } from '../../src/store/stretch.ts'
import { putRaw, rawEntries } from './raw.ts'
import { openTab } from './tab.ts'

const PIN = '482915'
const diary = place('draft/diary', { words: '' })

beforeEach(async () => {
  await forgetEverything()
})

const doorBytes = async () => {
  const kept = await rawEntries()
  return doors.map((door) => kept.get(`door/${door}`) as Uint8Array)
}

/** What anybody can read of a door without a PIN. */
const outside = (door: Uint8Array) => [...door.slice(0, 10)].join()

test('all twelve doors look alike from the first use, whether somebody uses them or not', async () => {
  await assignDoor()
  const before = await doorBytes()
  await openNewDoor((await assignDoor())!, PIN)
  const after = await doorBytes()
  for (const all of [before, after]) {
    expect(all).toHaveLength(12)
    expect(new Set(all.map((door) => door.length))).toEqual(new Set([184]))
    expect(new Set(all.map(outside)).size).toBe(1)
    for (const door of all) {
      // Every public key is a real point on the curve.
      const point = door.slice(118, 183) as Uint8Array<ArrayBuffer>
      await crypto.subtle.importKey('raw', point, { name: 'ECDH', namedCurve: 'P-256' }, false, [])
      expect(new Set(door.slice(10, 118)).size).toBeGreaterThan(50)
    }
  }
})

test('making somebody’s door changes every unused door too, so that the change does not tell which one', async () => {
  const door = (await assignDoor())!
  const before = await doorBytes()
  await openNewDoor(door, PIN)
  const after = await doorBytes()
  const changed = doors.filter((each) => before[each]!.join() !== after[each]!.join())
  expect(changed).toEqual(doors)
})

test('the same picture is offered until it is used, so that asking again tells nothing', async () => {
  const offered = new Set<Door | undefined>()
  for (let times = 0; times < 10; times++) offered.add(await assignDoor())
  expect(offered.size).toBe(1)
  const [first] = offered
  await openNewDoor(first!, PIN)
  expect(await assignDoor()).not.toBe(first)
  await forgetThisDoor()
  expect(await assignDoor()).toBe(first)
})

test('who has which door stands in one sealed record whose size never changes', async () => {
  await assignDoor()
  const sizeOf = async () => ((await rawEntries()).get('taken') as Uint8Array).length
  const empty = await sizeOf()
  await openNewDoor((await assignDoor())!, PIN)
  await openNewDoor((await assignDoor())!, '111222')
  expect(await sizeOf()).toBe(empty)
})

test('twelve people can have a door and a thirteenth is told that there is none', async () => {
  const given: Door[] = []
  for (let person = 0; person < 12; person++) {
    const door = (await assignDoor())!
    given.push(door)
    await openNewDoor(door, `10000${person}`)
  }
  expect([...given].sort((a, b) => a - b)).toEqual([...doors])
  expect(await assignDoor()).toBeUndefined()
}, 60_000)

test('a wrong picture and a wrong PIN get one answer, after one time', async () => {
  const mine = (await assignDoor())!
  await openNewDoor(mine, PIN)
  lock()
  const nobodys = doors.find((door) => door !== mine)!
  const timeOf = async (door: Door, pin: string) => {
    const began = performance.now()
    const answer = await unlock(door, pin)
    return { answer, steps: Math.round((performance.now() - began) / 750) }
  }
  const wrongPin = await timeOf(mine, '000000')
  const wrongPicture = await timeOf(nobodys, PIN)
  expect(wrongPin.answer).toEqual({ open: false, waitMs: 0 })
  expect(wrongPicture.answer).toEqual(wrongPin.answer)
  expect(wrongPicture.steps).toBe(wrongPin.steps)
  expect(wrongPin.steps).toBeGreaterThanOrEqual(1)
  expect(isOpen()).toBe(false)
})

test('the right picture and PIN open what was kept, also typed in Arabic digits', async () => {
  const door = (await assignDoor())!
  await openNewDoor(door, PIN)
  await update(diary, () => ({ words: 'Sunday was calm' }))
  lock()
  await expect(get(diary)).rejects.toThrow(LockedError)
  expect(await unlock(door, '٤٨٢٩١٥')).toEqual({ open: true })
  expect(openDoor()).toBe(door)
  expect(await get(diary)).toEqual({ words: 'Sunday was calm' })
})

test('a pass-phrase is its words, however they were spaced or capitalised', async () => {
  const door = (await assignDoor())!
  await openNewDoor(door, 'copper lantern Tuesday otter')
  lock()
  expect(await unlock(door, ' Copper  lantern tuesday otter ')).toEqual({ open: true })
  lock()
  expect(await unlock(door, 'copper lantern tuesday')).toEqual({ open: false, waitMs: 0 })
})

test('a taken door is never written over', async () => {
  const door = (await assignDoor())!
  await openNewDoor(door, PIN)
  await update(diary, () => ({ words: 'mine' }))
  lock()
  await expect(openNewDoor(door, '999999')).rejects.toThrow(DoorTakenError)
  expect(await unlock(door, PIN)).toEqual({ open: true })
  expect(await get(diary)).toEqual({ words: 'mine' })
})

test('of two tabs that take the same door at once, one gets it', async () => {
  const door = (await assignDoor())!
  const tab = await openTab()
  // Both have looked at who has which door before either takes one.
  for (const where of [globalThis, tab.window] as (typeof globalThis)[]) {
    const real = where.crypto.subtle.generateKey.bind(where.crypto.subtle)
    vi.spyOn(where.crypto.subtle, 'generateKey').mockImplementation(
      async (...what: Parameters<typeof real>) => {
        await new Promise((resolve) => setTimeout(resolve, 600))
        return real(...what)
      },
    )
  }
  const both = await Promise.allSettled([openNewDoor(door, '111111'), tab.module.openNewDoor(door, '222222')])
  vi.restoreAllMocks()
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  lock()
  tab.module.lock()
  const winner = both[0]!.status === 'fulfilled' ? '111111' : '222222'
  expect(await unlock(door, winner)).toEqual({ open: true })
  tab.close()
})

test('each door keeps its own things, and no other door can read them', async () => {
  const hers = (await assignDoor())!
  await openNewDoor(hers, PIN)
  await update(diary, () => ({ words: 'hers' }))
  const his = (await assignDoor())!
  await openNewDoor(his, '777888')
  expect(await get(diary)).toEqual({ words: '' })
  await update(diary, () => ({ words: 'his' }))
  await unlock(hers, PIN)
  expect(await get(diary)).toEqual({ words: 'hers' })
})

test('the worker, plain JavaScript and the page agree on what a PIN comes to', async () => {
  const salt = random(16)
  const small = { way: 'argon2id', memoryKiB: 1024, iterations: 2 } as const
  const [worker, plain] = await Promise.all(argons.map((argon) => stretch(PIN, salt, small, [argon])))
  expect(worker).toEqual(plain)
  expect(worker).toHaveLength(32)
})

test('a door made where Argon2 cannot run is opened, and wrapped again stronger where it can', async () => {
  const none = [() => Promise.reject(new Error('no WebAssembly'))]
  const { params } = await stretchAnew(PIN, random(16), none)
  expect(params).toMatchObject({ way: 'pbkdf2', iterations: 600_000 })

  const door = (await assignDoor())!
  const other = (await assignDoor())!
  expect(other).toBe(door)
  await openNewDoor(door, PIN)
  await update(diary, () => ({ words: 'still here' }))
  const strong = (await doorBytes())[door]!
  await putRaw(`door/${door}`, await asMadeWithPbkdf2(strong, door))
  lock()
  expect(await unlock(door, PIN)).toEqual({ open: true })
  expect(await get(diary)).toEqual({ words: 'still here' })
  const all = await doorBytes()
  expect(all[door]![1]).toBe(0)
  expect(new Set(all.map(outside)).size).toBe(1)
  lock()
  expect(await unlock(door, PIN)).toEqual({ open: true })
})

/** The same door and secrets, wrapped the weaker way. */
async function asMadeWithPbkdf2(bytes: Uint8Array, door: Door): Promise<Uint8Array> {
  const { readDoor, unwrapSecrets, wrapSecrets } = await import('../../src/store/door-record.ts')
  const record = readDoor(new Uint8Array(bytes))
  const secrets = await unwrapSecrets(record, door, await stretch(PIN, record.salt, record.params))
  const salt = random(16)
  const params = { way: 'pbkdf2', memoryKiB: 0, iterations: 600_000 } as const
  return wrapSecrets(secrets!, door, await stretch(PIN, salt, params), salt, params)
}

test('a door copied to another phone does not open there', async () => {
  const door = (await assignDoor())!
  await openNewDoor(door, PIN)
  const copied = (await doorBytes())[door]
  await forgetEverything()
  await assignDoor()
  await putRaw(`door/${door}`, copied)
  expect(await unlock(door, PIN)).toEqual({ open: false, waitMs: 0 })
})

test('the phone’s secret is a key that the browser will not hand out', async () => {
  await assignDoor()
  const secret = (await rawEntries()).get('device')
  expect(secret).toBeInstanceOf(CryptoKey)
  expect((secret as CryptoKey).extractable).toBe(false)
})

test('where the browser cannot keep such a key, plain bytes do', async () => {
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
    if (value instanceof CryptoKey) throw new DOMException('cannot clone', 'DataCloneError')
    return put.call(this, value, key)
  }
  try {
    const door = (await assignDoor())!
    await openNewDoor(door, PIN)
    lock()
    expect(await unlock(door, PIN)).toEqual({ open: true })
    expect((await rawEntries()).get('device')).toBeInstanceOf(Uint8Array)
  } finally {
    IDBObjectStore.prototype.put = put
  }
})

test('forgetting my door erases my things, gives the picture back and leaves the others alone', async () => {
  const hers = (await assignDoor())!
  await openNewDoor(hers, PIN)
  await update(diary, () => ({ words: 'hers' }))
  const his = (await assignDoor())!
  await openNewDoor(his, '777888')
  await update(diary, () => ({ words: 'his' }))
  await forgetThisDoor()
  expect(isOpen()).toBe(false)
  expect(await unlock(his, '777888')).toEqual({ open: false, waitMs: 0 })
  expect(await unlock(hers, PIN)).toEqual({ open: true })
  expect(await get(diary)).toEqual({ words: 'hers' })
  expect([...(await rawEntries()).keys()].filter((key) => key.startsWith('r/'))).toHaveLength(1)
})

test('forgetting everything leaves no database, no cache and no word behind', async () => {
  await openNewDoor((await assignDoor())!, PIN)
  await update(diary, () => ({ words: 'gone' }))
  await caches.open('heard-app')
  localStorage.setItem('heard/at-once', '{}')
  await forgetEverything()
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('heard')
  expect(await caches.keys()).toEqual([])
  expect(localStorage.length).toBe(0)
  expect(isOpen()).toBe(false)
})
