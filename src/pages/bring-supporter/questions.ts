/** Who comes along, and two kind questions about whether they can be in the room. */
import { bringSupporter } from '../../../contract/operations/ask-for-people.ts'
import { type Asking, given, one, words } from '../../components/asking/asking.ts'

const sure = ['yes', 'no', 'not-sure'] as const

export const supporter: Asking<typeof bringSupporter> = {
  slug: 'bring-supporter',
  operation: bringSupporter,
  title: 'supporter.title',
  lead: 'supporter.lead',
  readers: 'readers.chair',
  needs: 'supporter.needs',
  warning: (answers) =>
    one(answers, 'adult') === 'no'
      ? 'supporter.young'
      : one(answers, 'mayBeThere') === 'no' || one(answers, 'mayBeThere') === 'not-sure'
        ? 'supporter.talkFirst'
        : undefined,
  questions: () => [
    {
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
    },
    {
      title: 'supporter.who',
      fields: [
        { kind: 'line', id: 'name', label: 'supporter.name' },
        {
          kind: 'line',
          id: 'relationship',
          label: 'supporter.relationship',
          hint: 'supporter.relationshipHint',
        },
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
    },
    {
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
        { kind: 'words', id: 'more', label: 'more.label', hint: 'more.hint' },
      ],
    },
  ],
  inputOf: (answers, { conference }) => {
    const name = one(answers, 'name')
    return name === undefined
      ? undefined
      : given({
          name,
          conferenceId: conference?.id,
          relationship: one(answers, 'relationship'),
          isAdult: sure.slice(0, 2).find((value): value is 'yes' | 'no' => value === one(answers, 'adult')),
          mayBeThere: sure.find((value) => value === one(answers, 'mayBeThere')),
          knowsTheRule: true,
          more: words(answers, 'more'),
        })
  },
}
