/** Who comes along, and kind questions about whether they can be in the room. A warning is a reason to talk, never a wall. */
import { bringSupporter } from '../../../contract/operations/ask-for-people.ts'
import type { Answers } from '../../case-file/ask-drafts.ts'
import { type Asking, given, one, pick, type Question, words } from '../../components/asking/asking.ts'

const sure = ['yes', 'no', 'not-sure'] as const
const yesNo = ['yes', 'no'] as const

const rule: Question = {
  title: 'supporter.ruleTitle',
  fields: [
    { kind: 'supporter-rule', id: 'rule' },
    {
      kind: 'note',
      id: 'leaflet',
      text: 'supporter.leaflet',
      link: 'guide/for-supporters',
      more: 'supporter.leafletOpen',
    },
  ],
}

const who = (answers: Answers): Question => ({
  title: 'supporter.who',
  fields: [
    { kind: 'line', id: 'name', label: 'supporter.name' },
    { kind: 'line', id: 'relationship', label: 'supporter.relationship', hint: 'supporter.relationshipHint' },
    { kind: 'line', id: 'phone', label: 'supporter.phone', hint: 'more.hint', is: 'phone' },
    {
      kind: 'one',
      id: 'adult',
      label: 'supporter.adult',
      options: [
        { value: 'yes', label: 'answer.yes' },
        { value: 'no', label: 'answer.no' },
      ],
    },
  ],
  warning: one(answers, 'adult') === 'no' ? 'supporter.young' : undefined,
})

const room = (answers: Answers): Question => ({
  title: 'supporter.roomTitle',
  hint: 'supporter.roomHint',
  fields: [
    {
      kind: 'one',
      id: 'mayBeThere',
      label: 'supporter.room',
      options: [
        { value: 'yes', label: 'supporter.roomFine' },
        { value: 'no', label: 'supporter.roomNot' },
        { value: 'not-sure', label: 'answer.notSure' },
      ],
    },
    {
      kind: 'one',
      id: 'worker',
      label: 'supporter.worker',
      options: [
        { value: 'yes', label: 'answer.yes' },
        { value: 'no', label: 'answer.no' },
      ],
    },
    { kind: 'words', id: 'more', label: 'more.label', hint: 'more.hint' },
  ],
  warning:
    one(answers, 'mayBeThere') === 'no' || one(answers, 'mayBeThere') === 'not-sure'
      ? 'supporter.talkFirst'
      : one(answers, 'worker') === 'yes'
        ? 'supporter.workerToo'
        : undefined,
})

export const supporter: Asking<typeof bringSupporter> = {
  slug: 'bring-supporter',
  operation: bringSupporter,
  title: 'supporter.title',
  lead: 'supporter.lead',
  readers: 'readers.chair',
  needs: 'supporter.needs',
  questions: (_about, answers) => [rule, who(answers), room(answers)],
  inputOf: (answers, { conference }) => {
    const name = one(answers, 'name')
    return name === undefined
      ? undefined
      : given({
          name,
          conferenceId: conference?.id,
          relationship: one(answers, 'relationship'),
          phone: one(answers, 'phone'),
          isAdult: pick(answers, 'adult', yesNo),
          mayBeThere: pick(answers, 'mayBeThere', sure),
          isAlsoWorker: one(answers, 'worker') === 'yes' ? true : undefined,
          knowsTheRule: true,
          more: words(answers, 'more'),
        })
  },
}
