import { array, object } from 'valibot'
import { envelopeSchema, signedReceipt } from '../envelope.ts'
import { route } from '../operation.ts'
import { sha256Hex } from '../words.ts'

/**
 * Puts one sealed envelope. The same id with the same bytes always gets the same receipt; the same id with
 * other bytes is refused and the first is kept. Ids are remembered for ever.
 */
export const sendEnvelope = route({
  name: 'send-envelope',
  method: 'PUT',
  path: '/v1/envelopes/{id}',
  asker: 'posting',
  summary: 'Put a sealed envelope; the answer is a signed receipt',
  input: envelopeSchema,
  output: object({ receipt: signedReceipt }),
  refusals: [
    'other-bytes',
    'not-your-envelope',
    'parts-missing',
    /** A young person's, while the area does not say who looks at what they send: with `where`, the fact that is missing. */
    'nobody-looks-yet',
  ],
})

/** With `parts-missing`, which chunks the council does not have yet. */
export const missingParts = object({ missing: array(sha256Hex) })
