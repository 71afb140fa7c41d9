import { boolean, object } from 'valibot'
import { route } from '../operation.ts'
import { id, sha256Hex } from '../words.ts'

/** Puts one chunk of an attachment's ciphertext (application/octet-stream), named by its hash. Any order, as often as needed. */
export const sendChunk = route({
  name: 'send-chunk',
  method: 'PUT',
  path: '/v1/envelopes/{id}/chunks/{sha256}',
  asker: 'posting',
  summary: 'Put one chunk of an attachment',
  input: object({ id, sha256: sha256Hex }),
  output: object({ kept: boolean() }),
  refusals: ['other-bytes', 'not-your-envelope', 'too-many-chunks'],
})
