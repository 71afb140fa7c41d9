/** Who it is and whether they come, or that somebody still looks for one. Each parent has one of their own (B3). */
import { tellAboutSolicitor } from '../../../contract/operations/ask-for-people.ts'
import { type Asking, given, one, pick, type Question, words } from '../../components/asking/asking.ts'

const sure = ['yes', 'no', 'not-sure'] as const
const acting = ['me', 'both', 'not-sure'] as const

const rule: Question = {
  title: 'solicitor.firstTitle',
  fields: [
    { kind: 'solicitor-rule', id: 'rule' },
    {
      kind: 'note',
      id: 'leaflet',
      text: 'solicitor.leaflet',
      link: 'guide/bringing-someone',
      more: 'solicitor.leafletOpen',
    },
    {
      kind: 'one',
      id: 'have',
      label: 'solicitor.have',
      options: [
        { value: 'yes', label: 'solicitor.haveYes' },
        { value: 'no', label: 'solicitor.haveNo' },
      ],
    },
  ],
}

const find: Question = {
  title: 'solicitor.findTitle',
  hint: 'solicitor.findHint',
  fields: [
    { kind: 'note', id: 'free', text: 'solicitor.free' },
    { kind: 'who-else', id: 'else' },
    { kind: 'words', id: 'more', label: 'more.label', hint: 'more.hint' },
  ],
}

const details = (isForBoth: boolean): Question => ({
  title: 'solicitor.who',
  fields: [
    { kind: 'line', id: 'name', label: 'solicitor.name' },
    { kind: 'line', id: 'firm', label: 'solicitor.firm' },
    { kind: 'line', id: 'phone', label: 'solicitor.phone', is: 'phone' },
    { kind: 'line', id: 'email', label: 'solicitor.email', is: 'email' },
    {
      kind: 'one',
      id: 'actsFor',
      label: 'solicitor.actsFor',
      options: [
        { value: 'me', label: 'solicitor.forMe' },
        { value: 'both', label: 'solicitor.forBoth' },
        { value: 'not-sure', label: 'answer.notSure' },
      ],
    },
  ],
  warning: isForBoth ? 'solicitor.oneEach' : undefined,
})

const coming: Question = {
  title: 'solicitor.comingTitle',
  fields: [
    {
      kind: 'one',
      id: 'isComing',
      label: 'solicitor.coming',
      options: [
        { value: 'yes', label: 'answer.yes' },
        { value: 'no', label: 'answer.no' },
        { value: 'not-sure', label: 'answer.notSure' },
      ],
    },
    { kind: 'words', id: 'more', label: 'more.label', hint: 'more.hint' },
  ],
}

export const solicitor: Asking<typeof tellAboutSolicitor> = {
  slug: 'tell-about-solicitor',
  operation: tellAboutSolicitor,
  title: 'solicitor.title',
  lead: 'solicitor.lead',
  readers: 'readers.chair',
  needs: 'solicitor.needs',
  questions: (_about, answers) =>
    one(answers, 'have') === 'no'
      ? [rule, find]
      : [rule, details(one(answers, 'actsFor') === 'both'), coming],
  inputOf: (answers, { conference }) => {
    const more = words(answers, 'more')
    if (one(answers, 'have') === 'no') return given({ conferenceId: conference?.id, needsOne: true, more })
    const name = one(answers, 'name')
    const firm = one(answers, 'firm')
    return name === undefined && firm === undefined
      ? undefined
      : given({
          conferenceId: conference?.id,
          name,
          firm,
          phone: one(answers, 'phone'),
          email: one(answers, 'email'),
          actsFor: pick(answers, 'actsFor', acting),
          isComing: pick(answers, 'isComing', sure),
          more,
        })
  },
}
