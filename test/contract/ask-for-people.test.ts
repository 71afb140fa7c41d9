/** Everything a family can say when it asks for people has a name at the desk: nothing of it is kept from who reads it. */
import { expect, test } from 'vitest'
import { bookingKindOf } from '../../contract/asked-for.ts'
import { sealedOperations } from '../../contract/operations/index.ts'
import { partWords } from '../../staff/booking-words.ts'

/** Ids that mean nothing to a reader: the meeting, the child and the times are shown by the card. */
const ids = ['conferenceId', 'childId', 'slots']
/** Looked at and listened to under the words (`staff/parts/said-in.tsx`), with no name of its own. */
const shown = ['attachments']

const asks = sealedOperations.filter(({ name }) => bookingKindOf(name) !== undefined)
const told = sealedOperations.filter(({ name }) => name === 'say-how-to-reach-me')

test('eight kinds of help can be asked for', () => {
  expect(asks).toHaveLength(8)
})

test.each([...asks, ...told].map(({ name, input }) => [name, input] as const))(
  'whoever reads “%s” reads all of it',
  (_name, input) => {
    const fields = Object.keys((input as unknown as { entries: object }).entries)
    expect(fields.filter((field) => ![...ids, ...shown].includes(field) && !partWords[field])).toEqual([])
  },
)
