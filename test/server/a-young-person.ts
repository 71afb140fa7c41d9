/** An invented young person with an advocate, each on a phone of their own, and what the one seals to the other. */
import { randomUUID } from 'node:crypto'
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { exportJWK, generateKeyPair } from 'jose'
import type { AdvocateOfMine, SharedWithMe } from '../../contract/case-file.ts'
import { padTo, unpad } from '../../contract/envelope.ts'
import type { InputOf, OutputOf } from '../../contract/operation.ts'
import type { issueInvitation } from '../../contract/operations/issue-invitation.ts'
import type { join } from '../../contract/operations/join.ts'
import type { CouncilConference } from '../../contract/operations/save-conference.ts'
import { COPY_INFO, copyAad, type SealedCopy } from '../../contract/sealed-copy.ts'
import type { TestCouncil } from './council.ts'
import { aConference, aFamily, type Family, invite } from './family.ts'
import { aDeviceKey, joinAs, type Phone, readFile, tell } from './phone.ts'

export interface YoungFamily extends Family {
  readonly maya: Phone
  readonly tolu: Phone
  /** Teaches the younger child, and is told nothing of the case. */
  readonly sam: Phone
  /** Opens what was sealed to Tolu's phone. */
  readonly tolusKey: JsonWebKey
}

export function aConferenceWithMaya(): CouncilConference {
  const plain = aConference()
  const child = plain.children[0]!
  const comes = { children: [child.id], myAttendance: 'part' as const }
  return {
    ...plain,
    family: [
      ...plain.family,
      { id: randomUUID(), name: 'Maya Haddad', role: 'young-person', ...comes },
      { id: randomUUID(), name: 'Tolu Adeyemi', role: 'advocate', ...comes },
      {
        id: randomUUID(),
        name: 'Sam Pym',
        role: 'trusted-adult',
        children: [plain.children[1]!.id],
        myAttendance: 'not-invited',
      },
    ],
  }
}

export async function aYoungFamily(council: TestCouncil): Promise<YoungFamily> {
  const conference = aConferenceWithMaya()
  const family = await aFamily(council, conference)
  const [, , maya, tolu, sam] = conference.family
  const mayas = await joinAs(council.url, await invite(council, conference, maya!.id))
  const hers = await joinToOpen(council.url, await invite(council, conference, tolu!.id))
  const sams = await joinAs(council.url, await invite(council, conference, sam!.id))
  return { ...family, maya: mayas, tolu: hers.phone, tolusKey: hers.key, sam: sams }
}

/** Joins with a key of its own for what is sealed to this phone. */
export async function joinToOpen(
  url: string,
  { code, meetingPin }: Pick<OutputOf<typeof issueInvitation>, 'code' | 'meetingPin'>,
): Promise<{ phone: Phone; key: JsonWebKey }> {
  const { key, publicKey } = await aDeviceKey()
  const pair = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true })
  const { x = '', y = '' } = await exportJWK(pair.publicKey)
  const sealingKey: InputOf<typeof join>['sealingKey'] = { kty: 'EC', crv: 'P-256', x, y }
  const body = { code, meetingPin, deviceKey: publicKey, sealingKey }
  const told = await tell(url, 'POST', '/v1/join', { body })
  if (told.status !== 200) throw new Error(`A phone could not join: ${told.text}`)
  const joined = told.body as OutputOf<typeof join> // the contract's own answer, checked by its status
  const descriptor = JSON.parse(Buffer.from(joined.descriptor.split('.')[1]!, 'base64url').toString())
  const secret = (await exportJWK(pair.privateKey)) as JsonWebKey // an EC key has all of it
  return { phone: { url, key, publicKey, joined, descriptor }, key: secret }
}

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
})
const bytes = (text: string) => new TextEncoder().encode(text)
const base64url = (buffer: ArrayBuffer) => Buffer.from(buffer).toString('base64url')
const fromBase64url = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text, 'base64url')).buffer

export async function advocateOf(phone: Phone): Promise<AdvocateOfMine | undefined> {
  const { file } = await readFile(phone)
  return file.news.flatMap(({ item }) => (item?.kind === 'advocate' ? [item] : []))[0]
}

export async function sealCopies(
  { keys }: AdvocateOfMine,
  envelopeId: string,
  what: object,
): Promise<SealedCopy[]> {
  return await Promise.all(
    keys.map(async ({ deviceId, publicKey }) => {
      const recipientPublicKey = await suite.kem.importKey('jwk', publicKey, true)
      const { enc, ct } = await suite.seal(
        { recipientPublicKey, info: bytes(COPY_INFO) },
        padTo(bytes(JSON.stringify(what))),
        bytes(copyAad(envelopeId, deviceId)),
      )
      return { deviceId, enc: base64url(enc), ct: base64url(ct) }
    }),
  )
}

export async function openCopy(key: JsonWebKey, deviceId: string, item: SharedWithMe): Promise<string> {
  const copy = item.copies.find((one) => one.deviceId === deviceId)
  if (!copy) throw new Error('No copy is for this phone.')
  const padded = await suite.open(
    {
      recipientKey: await suite.kem.importKey('jwk', { ...key }, false),
      enc: fromBase64url(copy.enc),
      info: bytes(COPY_INFO),
    },
    fromBase64url(copy.ct),
    bytes(copyAad(item.id, deviceId)),
  )
  return new TextDecoder().decode(unpad(new Uint8Array(padded)))
}

export const aWish = (text: string, question = 'C4') => ({
  id: randomUUID(),
  question,
  words: { text, lang: 'en', dir: 'ltr' as const },
})
