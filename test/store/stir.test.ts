/** What a browser says this app takes goes up and down by chance, so that it does not tell that somebody wrote. */
import { expect, test } from 'vitest'
import { CHUNK_BYTES } from '../../contract/sealed-bytes.ts'
import { type Bytes, isSame, random } from '../../src/store/bytes.ts'
import { get, type KeptBytes, keepBytes, keepLevel, place, update } from '../../src/store/index.ts'
import { stir } from '../../src/store/level.ts'
import { freshPhone } from './fresh.ts'
import { rawEntries } from './raw.ts'

const album = place<readonly KeptBytes[]>('draft/album', [])
const diary = place('draft/diary', { words: '' })

const sizes = (entries: ReadonlyMap<string, unknown>) =>
  [...entries].map(([key, value]) => [key, value instanceof Uint8Array ? value.length : 0])

test('after an opening some fillers are written anew, more or less by chance, and nothing else is', async () => {
  await freshPhone()
  await keepLevel()
  await keepBytes(random(CHUNK_BYTES - 100), album, (old, kept) => [...old, kept])
  await update(diary, () => ({ words: 'I' }))
  await keepLevel()
  const real = (await get(album)).flatMap(({ chunks }) => chunks.map((name) => `c/${name}`))
  const amounts = new Set<number>()
  for (let opening = 0; opening < 4; opening++) {
    const before = await rawEntries()
    await stir()
    const after = await rawEntries()
    const changed = [...after].filter(([key, value]) => {
      const was = before.get(key)
      return value instanceof Uint8Array && !isSame(value as Bytes, was as Bytes)
    })
    for (const [key] of changed) {
      expect(key.startsWith('r/')).toBe(true)
      expect(real).not.toContain(key)
    }
    expect(sizes(after)).toEqual(sizes(before))
    amounts.add(changed.reduce((sum, [, value]) => sum + (value as Uint8Array).length, 0))
  }
  expect(amounts.size).toBeGreaterThan(1)
  expect(await get(diary)).toEqual({ words: 'I' })
}, 60_000)
