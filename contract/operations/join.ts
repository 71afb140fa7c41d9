import { maxLength, object, optional, pipe, regex, string } from 'valibot'
import { me } from '../case-file.ts'
import { route } from '../operation.ts'
import { id, jws, publicKey } from '../words.ts'

/**
 * A person joins their case on one phone, with the code from the letter (or QR) and the meeting PIN told
 * in person. Unknown, used, stopped and wrong are one refusal in the same time. Asking again with the
 * same device key gives the same answer, so a lost reply is safe. (safety: Joining)
 */
export const join = route({
  name: 'join',
  method: 'POST',
  path: '/v1/join',
  asker: 'anyone',
  summary: 'Join a case with an invitation code and the meeting PIN',
  input: object({
    /** 12 characters of Crockford base32 and a check character, or the long code of a QR. Dashes and spaces are ignored. */
    code: pipe(string(), maxLength(64)),
    meetingPin: pipe(string(), regex(/^[0-9]{6}$/)),
    deviceKey: publicKey,
    /** To seal to this phone what only its person may read (`contract/sealed-copy.ts`). */
    sealingKey: optional(publicKey),
  }),
  output: object({
    deviceId: id,
    /** Can put envelopes and ask for receipts of known ids; reads nothing. Kept outside the vault. */
    postingToken: string(),
    /** Reads this person's case file. Kept inside the vault. */
    readingToken: string(),
    me,
    descriptor: jws,
  }),
  refusals: ['not-recognised'],
})
