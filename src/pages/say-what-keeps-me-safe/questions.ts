/** Being apart, and what is not to be told. Nobody is asked what happened to them. */
import { sayWhatKeepsMeSafe } from '../../../contract/operations/ask-for-people.ts'
import { type Asking, given, pick, picks, words } from '../../components/asking/asking.ts'
import { privateAttach } from '../../components/asking/private-attached.tsx'
import { AttachedList } from '../../components/attach/attached-list.tsx'

const apart = [
  'arrive-apart',
  'wait-apart',
  'leave-apart',
  'session-apart',
  'join-from-elsewhere',
  'specialist',
] as const
const untold = ['address', 'school', 'phone', 'work'] as const
const orders = ['yes', 'no', 'not-sure'] as const

const attach = privateAttach('say-what-keeps-me-safe')

export const safety: Asking<typeof sayWhatKeepsMeSafe> = {
  slug: 'say-what-keeps-me-safe',
  operation: sayWhatKeepsMeSafe,
  title: 'safety.title',
  lead: 'safety.lead',
  readers: 'readers.safety',
  needs: 'safety.needs',
  questions: () => [
    {
      title: 'safety.apartTitle',
      fields: [
        {
          kind: 'several',
          id: 'needs',
          label: 'safety.apart',
          labelIs: 'hint',
          options: [
            { value: 'arrive-apart', label: 'safety.arrive' },
            { value: 'wait-apart', label: 'safety.wait' },
            { value: 'leave-apart', label: 'safety.leave' },
            { value: 'session-apart', label: 'safety.session' },
            { value: 'join-from-elsewhere', label: 'safety.elsewhere' },
            { value: 'specialist', label: 'safety.specialist' },
          ],
        },
        {
          kind: 'one',
          id: 'order',
          label: 'safety.order',
          options: [
            { value: 'yes', label: 'answer.yes' },
            { value: 'no', label: 'answer.no' },
            { value: 'not-sure', label: 'answer.notSure' },
          ],
        },
      ],
    },
    {
      title: 'safety.untoldTitle',
      fields: [
        {
          kind: 'several',
          id: 'untold',
          label: 'safety.untold',
          labelIs: 'unsaid',
          options: [
            { value: 'address', label: 'safety.address' },
            { value: 'school', label: 'safety.school' },
            { value: 'phone', label: 'safety.phone' },
            { value: 'work', label: 'safety.work' },
          ],
        },
        { kind: 'words', id: 'more', label: 'more.label', hint: 'more.hint' },
        attach,
      ],
    },
  ],
  Attached: AttachedList,
  inputOf: (answers, { conference }, attached) => {
    const all = {
      needs: picks(answers, 'needs', apart),
      isThereAnOrder: pick(answers, 'order', orders),
      doNotTell: picks(answers, 'untold', untold),
      more: words(answers, 'more'),
      ...attached,
    }
    return Object.keys(given(all)).length === 0 ? undefined : given({ ...all, conferenceId: conference?.id })
  },
}
