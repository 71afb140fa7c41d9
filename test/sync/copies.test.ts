/** Words from one phone to another, with real keys: only the phone they are for opens them. */
import { expect, test } from 'vitest'
import { copyAad } from '../../contract/sealed-copy.ts'
import { openSealed, sealCopy } from '../../src/sync/copy-seal.ts'

async function aKey() {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
  const secret = await crypto.subtle.exportKey('jwk', pair.privateKey)
  return { open: { kty: 'EC', crv: 'P-256', x: secret.x!, y: secret.y! } as const, secret }
}

const envelopeId = '7b0d1f0e-97a9-4a63-8a5b-0d6f3f6f6e11'
const deviceId = '0f2c8d1a-6f55-4c3e-9c28-3b8f6cf6f0a2'
const said = {
  v: 1 as const,
  lang: 'en',
  dir: 'ltr' as const,
  items: [
    {
      id: envelopeId,
      question: 'C4' as const,
      words: { text: 'The shouting at night.', lang: 'en', dir: 'ltr' as const },
    },
  ],
}

test('the phone it is for opens it, word for word', async () => {
  const key = await aKey()
  const copy = await sealCopy(key.open, { envelopeId, deviceId }, JSON.stringify(said))
  expect(JSON.stringify(copy)).not.toContain('shouting')
  expect(await openSealed(key.secret, envelopeId, copy)).toEqual(said)
})

test('another phone, another envelope or one altered letter opens nothing, and nothing breaks', async () => {
  const [key, other] = [await aKey(), await aKey()]
  const copy = await sealCopy(key.open, { envelopeId, deviceId }, JSON.stringify(said))
  expect(await openSealed(other.secret, envelopeId, copy)).toBeUndefined()
  expect(await openSealed(key.secret, deviceId, copy)).toBeUndefined()
  const altered = { ...copy, ct: `${copy.ct.slice(0, -4)}AAAA` }
  expect(await openSealed(key.secret, envelopeId, altered)).toBeUndefined()
})

test('a short thing and a somewhat longer one are the same size', async () => {
  const { open } = await aKey()
  const at = { envelopeId, deviceId }
  const short = await sealCopy(open, at, 'No.')
  const longer = await sealCopy(open, at, 'I do not want to live there any more.'.repeat(10))
  expect(longer.ct.length).toBe(short.ct.length)
  expect(copyAad(envelopeId, deviceId)).not.toBe(copyAad(deviceId, envelopeId))
})
