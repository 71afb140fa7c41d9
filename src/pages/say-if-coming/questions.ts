/** Coming or not, what stands in the way, and what would help. */
import { sayIfComing } from '../../../contract/operations/ask-for-people.ts'
import { type Asking, given, one, picks, words } from '../../components/asking/asking.ts'

const ways = ['all', 'part', 'separate', 'video', 'phone', 'only-the-end', 'not-this-time'] as const
const reasons = [
  'time',
  'work',
  'travel',
  'childcare',
  'health',
  'worried-to-speak',
  'worried-about-somebody',
  'language',
  'other',
] as const

export const coming: Asking<typeof sayIfComing> = {
  slug: 'say-if-coming',
  operation: sayIfComing,
  title: 'coming.title',
  lead: 'coming.lead',
  readers: 'readers.meeting',
  needs: 'coming.needs',
  questions: ({ role }, answers) => {
    const canWrite = role === undefined || role === 'parent' || role === 'carer'
    const chosen = one(answers, 'coming')
    const isAll = chosen === undefined || chosen === 'all'
    return [
      {
        title: 'coming.how',
        fields: [
          {
            kind: 'one',
            id: 'coming',
            label: 'coming.question',
            options: [
              { value: 'all', label: 'coming.all' },
              { value: 'part', label: 'coming.part' },
              { value: 'separate', label: 'coming.separate', hint: 'coming.separateHint' },
              { value: 'video', label: 'coming.video' },
              { value: 'phone', label: 'coming.phone' },
              { value: 'only-the-end', label: 'coming.end' },
              { value: 'not-this-time', label: 'coming.not', hint: 'coming.notHint' },
            ],
          },
        ],
      },
      ...(isAll
        ? []
        : [
            {
              title: 'coming.whyTitle',
              hint: 'coming.whyHint',
              fields: [
                {
                  kind: 'several',
                  id: 'why',
                  label: 'coming.why',
                  options: [
                    { value: 'time', label: 'coming.time' },
                    { value: 'work', label: 'coming.work' },
                    { value: 'travel', label: 'coming.travel' },
                    { value: 'childcare', label: 'coming.childcare' },
                    { value: 'health', label: 'coming.health' },
                    { value: 'worried-to-speak', label: 'coming.speak' },
                    { value: 'language', label: 'coming.language' },
                    { value: 'other', label: 'coming.other' },
                  ],
                },
                {
                  kind: 'one',
                  id: 'rearrange',
                  label: 'coming.rearrange',
                  options: [
                    { value: 'yes', label: 'coming.rearrangeYes' },
                    { value: 'no', label: 'coming.rearrangeNo' },
                  ],
                },
              ],
            } as const,
          ]),
      {
        title: 'coming.helpTitle',
        fields: [
          { kind: 'words', id: 'help', label: 'coming.help', hint: 'coming.helpHint' },
          ...(canWrite && (chosen === 'not-this-time' || chosen === 'only-the-end')
            ? [{ kind: 'write-instead', id: 'write-instead' } as const]
            : []),
        ],
      },
    ]
  },
  inputOf: (answers, { conference }) => {
    const how = ways.find((way) => way === one(answers, 'coming'))
    return (
      how &&
      given({
        coming: how,
        conferenceId: conference?.id,
        why: picks(answers, 'why', reasons),
        rearrange: one(answers, 'rearrange') === 'yes' ? true : undefined,
        wouldHelp: words(answers, 'help'),
      })
    )
  },
}
