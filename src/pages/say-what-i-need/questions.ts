/** Formats, people, the room and practical things. Safety has a page of its own, because it has other readers. */
import { sayWhatINeed } from '../../../contract/operations/ask-for-people.ts'
import type { Answers } from '../../case-file/ask-drafts.ts'
import {
  type Asking,
  given,
  isYoung,
  many,
  one,
  picks,
  type Question,
  words,
} from '../../components/asking/asking.ts'

const formats = ['large-print', 'easy-read', 'audio', 'braille', 'plain-text'] as const
const people = ['bsl', 'lip-speaker', 'note-taker', 'intermediary', 'speech-and-language'] as const
const room = ['step-free', 'hearing-loop', 'seat-near-door', 'quiet-space', 'lighting', 'parking'] as const
const practical = ['travel', 'childcare', 'feeding-or-medication', 'phone-or-data', 'time-of-day'] as const

const reading = (answers: Answers): Question => ({
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
        { value: 'plain-text', label: 'needs.plainText', hint: 'needs.plainTextHint' },
      ],
    },
    ...(many(answers, 'formats').includes('large-print')
      ? ([
          {
            kind: 'one',
            id: 'size',
            label: 'needs.size',
            options: [
              { value: '16', label: 'needs.size16' },
              { value: '20', label: 'needs.size20' },
              { value: '24', label: 'needs.size24' },
              { value: '36', label: 'needs.size36' },
            ],
          },
        ] as const)
      : []),
    {
      kind: 'several',
      id: 'people',
      label: 'needs.people',
      options: [
        { value: 'bsl', label: 'needs.bsl' },
        { value: 'lip-speaker', label: 'needs.lips' },
        { value: 'note-taker', label: 'needs.notes' },
        { value: 'intermediary', label: 'needs.intermediary' },
        { value: 'speech-and-language', label: 'needs.speech' },
      ],
    },
  ],
})

const inRoom: Question = {
  title: 'needs.roomTitle',
  fields: [
    {
      kind: 'several',
      id: 'room',
      label: 'needs.room',
      labelIs: 'unsaid',
      options: [
        { value: 'step-free', label: 'needs.stepFree' },
        { value: 'hearing-loop', label: 'needs.loop' },
        { value: 'seat-near-door', label: 'needs.seat' },
        { value: 'quiet-space', label: 'needs.quiet' },
        { value: 'lighting', label: 'needs.light' },
        { value: 'parking', label: 'needs.parking' },
      ],
    },
    {
      kind: 'one',
      id: 'breaks',
      label: 'needs.breaks',
      options: [
        { value: '20', label: 'needs.breaks20' },
        { value: '30', label: 'needs.breaks30' },
        { value: '60', label: 'needs.breaks60' },
      ],
    },
  ],
}

const around = (answers: Answers, young: boolean): Question => ({
  title: 'needs.aroundTitle',
  fields: [
    {
      kind: 'several',
      id: 'practical',
      label: 'needs.practical',
      labelIs: 'unsaid',
      options: [
        { value: 'travel', label: 'needs.travel' },
        ...(young ? [] : ([{ value: 'childcare', label: 'coming.childcare' }] as const)),
        { value: 'feeding-or-medication', label: young ? 'young.medicine' : 'needs.feeding' },
        { value: 'time-of-day', label: 'needs.timeOfDay' },
        { value: 'phone-or-data', label: 'needs.device' },
      ],
    },
    ...(picks(answers, 'practical', ['feeding-or-medication', 'time-of-day']).length > 0
      ? ([{ kind: 'words', id: 'times', label: 'needs.times', hint: 'needs.timesHint' }] as const)
      : []),
    { kind: 'words', id: 'more', label: 'more.label', hint: 'more.hint' },
    { kind: 'note', id: 'safe', text: 'needs.safe', link: 'say-what-keeps-me-safe', more: 'needs.safeOpen' },
  ],
})

const numberOf = (answers: Answers, id: string) => {
  const text = one(answers, id)
  return text === undefined ? undefined : Number(text)
}

export const needs: Asking<typeof sayWhatINeed> = {
  slug: 'say-what-i-need',
  operation: sayWhatINeed,
  title: 'needs.title',
  lead: 'needs.lead',
  readers: 'readers.meeting',
  needs: 'needs.needs',
  isKept: true,
  questions: (about, answers) => [reading(answers), inRoom, around(answers, isYoung(about))],
  inputOf: (answers, { conference }) => {
    const isLarge = many(answers, 'formats').includes('large-print')
    const all = {
      formats: picks(answers, 'formats', formats),
      printSize: isLarge ? numberOf(answers, 'size') : undefined,
      people: picks(answers, 'people', people),
      room: picks(answers, 'room', room),
      breaksEveryMinutes: numberOf(answers, 'breaks'),
      practical: picks(answers, 'practical', practical),
      whichTimes: words(answers, 'times'),
      more: words(answers, 'more'),
    }
    const said = given(all)
    return Object.keys(said).length === 0
      ? undefined
      : given({ ...all, conferenceId: conference?.id, keepForLater: true })
  },
}
