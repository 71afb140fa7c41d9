/** Coming or not, what stands in the way, and what would help. What the area offers instead says so (B18). */
import { sayIfComing } from '../../../contract/operations/ask-for-people.ts'
import { fact, nation } from '../../area/index.ts'
import {
  type About,
  type Asking,
  type AskKey,
  given,
  isYoung,
  one,
  pick,
  picks,
  type Question,
  words,
} from '../../components/asking/asking.ts'

const ways = ['all', 'part', 'separate', 'video', 'phone', 'only-the-end', 'not-this-time'] as const
const reasons = [
  'time',
  'work',
  'travel',
  'childcare',
  'health',
  'worried-to-speak',
  'language',
  'other',
] as const

/** What the council invited this person to, when that is not all of it. It never says why. */
const invited: Readonly<Record<string, AskKey>> = {
  part: 'coming.invitedPart',
  'end-only': 'coming.invitedEnd',
  'not-invited': 'coming.invitedNot',
}

function how({ area, conference }: About): Question {
  const known = fact(area, nation, 'attendance.otherWays')
  // The nation's list is every way there is; only a council's own is a promise of that council.
  const offered = 'ask' in known || known.from !== 'area' ? [] : known.value
  const here = (way: (typeof offered)[number]) => (offered.includes(way) ? 'coming.offered' : undefined)
  const note = conference && invited[conference.myAttendance]
  return {
    title: 'coming.how',
    fields: [
      ...(note ? ([{ kind: 'note', id: 'invited', text: note }] as const) : []),
      {
        kind: 'one',
        id: 'coming',
        label: 'coming.question',
        labelIs: 'unsaid',
        options: [
          { value: 'all', label: 'coming.all' },
          { value: 'part', label: 'coming.part' },
          { value: 'separate', label: 'coming.separate', hint: 'coming.separateHint' },
          { value: 'video', label: 'coming.video', hint: here('video') },
          { value: 'phone', label: 'coming.phone', hint: here('phone') },
          { value: 'only-the-end', label: 'coming.end', hint: here('end-only') ?? 'coming.endHint' },
          { value: 'not-this-time', label: 'coming.not', hint: 'coming.notHint' },
        ],
      },
    ],
  }
}

const why = (young: boolean): Question => ({
  title: 'coming.whyTitle',
  hint: 'coming.whyHint',
  fields: [
    {
      kind: 'several',
      id: 'why',
      label: 'coming.why',
      labelIs: 'hint',
      options: [
        { value: 'time', label: 'coming.time' },
        ...(young
          ? []
          : ([
              { value: 'work', label: 'coming.work' },
              { value: 'childcare', label: 'coming.childcare' },
            ] as const)),
        { value: 'travel', label: 'coming.travel' },
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
    { kind: 'note', id: 'safe', text: 'needs.safe', link: 'say-what-keeps-me-safe', more: 'needs.safeOpen' },
  ],
})

const part: Question = {
  title: 'coming.partTitle',
  fields: [{ kind: 'words', id: 'part', label: 'coming.whichPart', hint: 'coming.whichPartHint' }],
}

/** Not coming is no silence: what somebody thinks can be said in writing (S4.23), a young person's in their own way. */
function instead({ role }: About): Question {
  const isGrownUp = role === undefined || role === 'parent' || role === 'carer'
  return {
    title: 'coming.insteadTitle',
    fields: isGrownUp
      ? [{ kind: 'write-instead', id: 'write-instead' }]
      : [
          {
            kind: 'note',
            id: 'write',
            text: 'young.instead',
            link: 'share-wishes',
            more: 'young.insteadOpen',
          },
        ],
  }
}

export const coming: Asking<typeof sayIfComing> = {
  slug: 'say-if-coming',
  operation: sayIfComing,
  title: 'coming.title',
  lead: 'coming.lead',
  readers: 'readers.meeting',
  needs: 'coming.needs',
  questions: (about, answers) => {
    const chosen = one(answers, 'coming')
    const isAll = chosen === undefined || chosen === 'all'
    return [
      how(about),
      ...(chosen === 'part' ? [part] : []),
      ...(isAll ? [] : [why(isYoung(about))]),
      ...(chosen === 'not-this-time' || chosen === 'only-the-end' ? [instead(about)] : []),
      {
        title: 'coming.helpTitle',
        fields: [{ kind: 'words', id: 'help', label: 'coming.help', hint: 'coming.helpHint' }],
      },
    ]
  },
  inputOf: (answers, { conference }) => {
    const chosen = pick(answers, 'coming', ways)
    return (
      chosen &&
      given({
        coming: chosen,
        conferenceId: conference?.id,
        whichPart: chosen === 'part' ? words(answers, 'part') : undefined,
        why: chosen === 'all' ? undefined : picks(answers, 'why', reasons),
        rearrange: chosen !== 'all' && one(answers, 'rearrange') === 'yes' ? true : undefined,
        wouldHelp: words(answers, 'help'),
      })
    )
  },
}
