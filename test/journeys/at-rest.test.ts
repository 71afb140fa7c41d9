/** Everything the browser keeps on disk is searched for what was typed. None of it is there in clear. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { joinWith, NotJoinedError } from '../../perf/device.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { arrived, beginWriting, follow, join, write, writeAndSend } from './family.ts'
import { type Line, layLine } from './line.ts'
import { keptForOffline, openPhone, type Phone } from './phone.ts'
import { searchProfile } from './profile.ts'

const sent = 'Our neighbour Mrs Okafor watches them when my shift runs late on Tuesdays.'
const drafted = 'What I have never told anybody is how tired I was the winter Idris was born.'
const planted = {
  localStorage: 'Planted in the simplest store, so that the search is known to work.',
  indexedDb: 'Planted in the database of the browser, so that the search is known to work.',
  caches: 'Planted among the files that are kept, so that the search is known to work.',
}
const PIN = '274916'
let product: Product
let line: Line
let phone: Phone

beforeAll(async () => {
  product = await startProduct()
  line = await layLine(product.url)
  phone = await openPhone()
  await join(phone.page, line.url, product.invitationFor('Leila Haddad'), PIN)
  await keptForOffline(phone)
  await writeAndSend(phone.page, sent)
  await phone.page.getByText(arrived).first().waitFor()
  await follow(phone.page, '/en/share-views/')
  await beginWriting(phone.page)
  await write(phone.page, drafted)
  await plant()
  await phone.close()
})
afterAll(async () => {
  await phone?.end()
  await line?.close()
  await product?.end()
})

/** Where our own code keeps things, in clear, which it never does itself. */
async function plant(): Promise<void> {
  await phone.page.evaluate(async (texts) => {
    localStorage.setItem('planted', texts.localStorage)
    const cache = await caches.open('planted')
    await cache.put('/planted', new Response(texts.caches))
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('planted', 1)
      opening.onupgradeneeded = () => opening.result.createObjectStore('planted')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const writing = opening.result.transaction('planted', 'readwrite', { durability: 'strict' })
        writing.objectStore('planted').put(texts.indexedDb, 'planted')
        writing.oncomplete = () => resolve()
      }
    })
  }, planted)
}

test.each(Object.entries(planted))('the search finds what was planted in %s', (_where, text) => {
  expect(searchProfile(phone.profile, [text]).length).toBeGreaterThan(0)
})

test('what was written and what was sent is nowhere on disk in clear', () => {
  const parts = [sent, drafted].flatMap((sentence) => [sentence, sentence.slice(0, 24), sentence.slice(-24)])
  expect(searchProfile(phone.profile, parts)).toEqual([])
})

test('nor are the meeting, the people in it, or the PIN that was told', () => {
  const { meetingPin } = product.invitationFor('Leila Haddad')
  const secrets = ['Leila Haddad', 'Margaret Ellis', 'Rowan House', `"${meetingPin}"`]
  expect(searchProfile(phone.profile, secrets)).toEqual([])
  console.info('at rest: 1 session, 0 found, 3 of 3 planted found')
})

// A browser writes the address of a link into its own history before any page can stop it.
test('the code of the letter, which the history of the browser keeps, opens nothing without the PIN', async () => {
  const { code, meetingPin } = product.invitationFor('Leila Haddad')
  const otherPin = meetingPin.replace(/\d/g, (digit) => String((Number(digit) + 5) % 10))
  await expect(joinWith(product.url, { code, meetingPin: otherPin })).rejects.toThrow(NotJoinedError)
})
