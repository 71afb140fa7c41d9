import { array, maxLength, object, pipe } from 'valibot'
import { signedReceipt } from '../envelope.ts'
import { route } from '../operation.ts'
import { id } from '../words.ts'

/** Asks about envelopes this phone sent: the receipts of those the council has, the ids of those it has not. */
export const checkReceipts = route({
  name: 'check-receipts',
  method: 'POST',
  path: '/v1/receipts/check',
  asker: 'posting',
  summary: 'Ask for the receipts of envelopes by id',
  input: object({ ids: pipe(array(id), maxLength(200)) }),
  output: object({ epoch: id, receipts: array(signedReceipt), missing: array(id) }),
  refusals: [],
})
