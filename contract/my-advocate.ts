/** The two things that let a young person and their advocate talk past everybody else: a name with keys, and a copy. */
import { array, type InferOutput, literal, maxLength, object, pipe } from 'valibot'
import { sealedCopy } from './sealed-copy.ts'
import { id, moment, publicKey, shortName } from './words.ts'

/** A young person's advocate, and the phones that can open what is for them alone. Issued to that young person only. */
export const advocate = object({
  kind: literal('advocate'),
  /** The advocate's person id. */
  id,
  name: shortName,
  /** None: the advocate has linked no phone yet, so nothing can be sealed to them. */
  keys: pipe(array(object({ deviceId: id, publicKey })), maxLength(6)),
})
export type AdvocateOfMine = InferOutput<typeof advocate>

/** Something a young person shared with this advocate alone, still sealed. Issued to that advocate only. */
export const sharedWithMe = object({
  kind: literal('shared-with-me'),
  /** The envelope's id. */
  id,
  from: object({ id, name: shortName }),
  receivedAt: moment,
  copies: pipe(array(sealedCopy), maxLength(6)),
})
export type SharedWithMe = InferOutput<typeof sharedWithMe>
