/** What the council says about itself, signed by its identity key. Made once a day. */
import type { Descriptor } from '../../contract/envelope.ts'
import type { Config } from '../config/read-config.ts'
import { makeSigner } from './sign.ts'

export function makeDescriptor(config: Config, epoch: string): (today: string) => string {
  const sign = makeSigner(config.identityKey, 'heard-descriptor+jwt')
  let made: { readonly day: string; readonly jws: string } | undefined
  return (today) => {
    if (made?.day === today) return made.jws
    const descriptor: Descriptor = {
      v: 1,
      kind: 'descriptor',
      authority: config.authority,
      area: config.area,
      epoch,
      issuedOn: today,
      identityKey: config.identityKey.publicKey,
      sealKeys: [
        { kid: config.sealKey.kid, kem: 'DHKEM-P256-HKDF-SHA256', publicKey: config.sealKey.publicKey },
      ],
      receiptKeys: [{ kid: config.receiptKey.kid, publicKey: config.receiptKey.publicKey }],
    }
    made = { day: today, jws: sign(descriptor) }
    return made.jws
  }
}
