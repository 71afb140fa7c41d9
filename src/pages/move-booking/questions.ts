/** Times in the order they are wanted, or other times in words. Which booking it is stands in the draft, never in an address. */
import { moveBooking } from '../../../contract/operations/ask-for-people.ts'
import type { Answers } from '../../case-file/ask-drafts.ts'
import { movedIn } from '../../case-file/move-draft.ts'
import {
  type About,
  type Asking,
  type Field,
  given,
  many,
  one,
  words,
} from '../../components/asking/asking.ts'
import { slotsFor } from '../../components/asking/slots-field.tsx'

export const moveAsking: Asking<typeof moveBooking> = {
  slug: 'move-booking',
  operation: moveBooking,
  title: 'move.title',
  lead: 'move.lead',
  readers: 'move.readers',
  needs: 'chair.needs',
  questions: ({ file }, answers) => {
    const booking = movedIn(answers, file)
    if (!booking)
      return [
        {
          title: 'move.goneTitle',
          isEnd: true,
          fields: [
            { kind: 'note', id: 'gone', text: 'move.gone', link: 'people-beside-me', more: 'already.go' },
          ],
        },
      ]
    const times = timesOf({ file }, answers)
    const { when, bookingKind } = booking
    const choose: Field[] =
      times.length > 0 && (bookingKind === 'meet-the-chair' || bookingKind === 'advocate')
        ? [{ kind: 'slots', id: 'slots', label: 'chair.which', of: bookingKind, except: when }]
        : []
    return [
      {
        title: 'move.when',
        fields: [
          { kind: 'moved-booking', id: 'moved', booking },
          ...choose,
          { kind: 'words', id: 'other', label: 'chair.other', hint: 'chair.otherHint' },
        ],
      },
    ]
  },
  inputOf: (answers, { file }) => {
    const booking = movedIn(answers, file)
    const otherTimes = words(answers, 'other')
    const free = timesOf({ file }, answers)
    const slots = many(answers, 'slots').filter((id) => free.some((slot) => slot.id === id))
    if (!booking || (slots.length === 0 && !otherTimes)) return undefined
    return given({
      bookingId: booking.id,
      conferenceId: booking.conferenceId,
      slots,
      anyOfThese: slots.length > 1 && one(answers, 'any') === 'any' ? true : undefined,
      otherTimes,
    })
  },
}

/** What may be chosen instead: the times of the same kind, but not the one there is. */
function timesOf({ file }: Pick<About, 'file'>, answers: Answers) {
  const { bookingKind, when } = movedIn(answers, file) ?? {}
  if (bookingKind !== 'meet-the-chair' && bookingKind !== 'advocate') return []
  return slotsFor({ file }, bookingKind, one(answers, 'provider'), when).ahead
}
