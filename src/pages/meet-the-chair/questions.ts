/** Times in the order they are wanted, or other times in words, and how to meet. */
import { meetTheChair } from '../../../contract/operations/ask-for-people.ts'
import { type Asking, given, many, one, pick, words } from '../../components/asking/asking.ts'
import { slotsFor } from '../../components/asking/slots-field.tsx'

const modes = ['in-person', 'phone', 'video'] as const

export const meetChair: Asking<typeof meetTheChair> = {
  slug: 'meet-the-chair',
  operation: meetTheChair,
  title: 'chair.title',
  lead: 'chair.lead',
  readers: 'readers.chair',
  needs: 'chair.needs',
  questions: () => [
    {
      title: 'chair.when',
      fields: [
        { kind: 'chair-rule', id: 'rule' },
        { kind: 'slots', id: 'slots', label: 'chair.which', of: 'meet-the-chair' },
        { kind: 'words', id: 'other', label: 'chair.other', hint: 'chair.otherHint' },
      ],
    },
    {
      title: 'chair.howTitle',
      fields: [
        {
          kind: 'one',
          id: 'mode',
          label: 'chair.how',
          labelIs: 'unsaid',
          options: [
            { value: 'in-person', label: 'mode.person' },
            { value: 'phone', label: 'mode.phone' },
            { value: 'video', label: 'mode.video' },
          ],
        },
        {
          kind: 'one',
          id: 'with',
          label: 'chair.with',
          options: [
            { value: 'yes', label: 'answer.yes' },
            { value: 'no', label: 'answer.no' },
          ],
        },
      ],
    },
  ],
  inputOf: (answers, { conference, file }) => {
    const { ahead } = slotsFor({ file }, 'meet-the-chair')
    const slots = many(answers, 'slots').filter((id) => ahead.some((slot) => slot.id === id))
    const otherTimes = words(answers, 'other')
    return slots.length === 0 && !otherTimes
      ? undefined
      : given({
          conferenceId: conference?.id,
          slots,
          anyOfThese: slots.length > 1 && one(answers, 'any') === 'any' ? true : undefined,
          otherTimes,
          mode: pick(answers, 'mode', modes),
          withSupporter: one(answers, 'with') === 'yes' ? true : undefined,
        })
  },
}
