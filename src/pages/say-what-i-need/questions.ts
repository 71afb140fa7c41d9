/** Formats, people, the room and practical things. Safety has a page of its own, because it has other readers. */
import { sayWhatINeed } from '../../../contract/operations/ask-for-people.ts'
import { type Asking, given, picks, words } from '../../components/asking/asking.ts'

const formats = ['large-print', 'easy-read', 'audio', 'braille'] as const
const people = ['bsl', 'note-taker', 'intermediary'] as const
const room = ['step-free', 'hearing-loop', 'seat-near-door', 'quiet-space', 'lighting'] as const
const practical = ['travel', 'childcare', 'feeding-or-medication', 'phone-or-data'] as const

export const needs: Asking<typeof sayWhatINeed> = {
  slug: 'say-what-i-need',
  operation: sayWhatINeed,
  title: 'needs.title',
  lead: 'needs.lead',
  readers: 'readers.meeting',
  needs: 'needs.needs',
  questions: () => [
    {
      title: 'needs.read',
      fields: [
        {
          kind: 'several',
          id: 'formats',
          label: 'needs.formats',
          options: [
            { value: 'large-print', label: 'needs.largePrint' },
            { value: 'easy-read', label: 'needs.easyRead' },
            { value: 'audio', label: 'needs.audio' },
            { value: 'braille', label: 'needs.braille' },
          ],
        },
        {
          kind: 'several',
          id: 'people',
          label: 'needs.people',
          options: [
            { value: 'bsl', label: 'needs.bsl' },
            { value: 'note-taker', label: 'needs.notes' },
            { value: 'intermediary', label: 'needs.intermediary' },
          ],
        },
      ],
    },
    {
      title: 'needs.roomTitle',
      fields: [
        {
          kind: 'several',
          id: 'room',
          label: 'needs.room',
          options: [
            { value: 'step-free', label: 'needs.stepFree' },
            { value: 'hearing-loop', label: 'needs.loop' },
            { value: 'seat-near-door', label: 'needs.seat' },
            { value: 'quiet-space', label: 'needs.quiet' },
            { value: 'lighting', label: 'needs.light' },
          ],
        },
        {
          kind: 'several',
          id: 'practical',
          label: 'needs.practical',
          options: [
            { value: 'travel', label: 'needs.travel' },
            { value: 'childcare', label: 'coming.childcare' },
            { value: 'feeding-or-medication', label: 'needs.feeding' },
            { value: 'phone-or-data', label: 'needs.device' },
          ],
        },
        { kind: 'words', id: 'more', label: 'more.label', hint: 'more.hint' },
        {
          kind: 'note',
          id: 'safe',
          text: 'needs.safe',
          link: 'say-what-keeps-me-safe',
          more: 'needs.safeOpen',
        },
      ],
    },
  ],
  inputOf: (answers, { conference }) => {
    const all = {
      formats: picks(answers, 'formats', formats),
      people: picks(answers, 'people', people),
      room: picks(answers, 'room', room),
      practical: picks(answers, 'practical', practical),
      more: words(answers, 'more'),
    }
    const said = given(all)
    return Object.keys(said).length === 0
      ? undefined
      : given({ ...all, conferenceId: conference?.id, keepForLater: true })
  },
}
