import { object } from 'valibot'
import { route } from '../operation.ts'
import { jws } from '../words.ts'

/** The council's signed description of itself: which keys to seal to and whose receipts to believe. */
export const readDescriptor = route({
  name: 'read-descriptor',
  method: 'GET',
  path: '/v1/descriptor',
  asker: 'anyone',
  summary: 'Read the council’s signed keys and its epoch',
  input: object({}),
  output: object({ descriptor: jws }),
  refusals: [],
})
