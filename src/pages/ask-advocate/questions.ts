/**
 * An advocate for a child, or for a parent where the area has one. Where and when it is safe comes before anything else,
 * and so does how not to get in touch. A child is asked in a child's words, and no parent is asked for leave.
 */
import { askAdvocate } from '../../../contract/operations/ask-for-people.ts'
import type { Area } from '../../area/index.ts'
import type { Answers } from '../../case-file/ask-drafts.ts'
import {
  type About,
  type Asking,
  given,
  isYoung,
  many,
  one,
  pick,
  picks,
  type Question,
  words,
} from '../../components/asking/asking.ts'
import {
  chosenProvider,
  type ProviderKind,
  parentsHaveAdvocates,
  providersHere,
} from '../../components/asking/providers.ts'
import { slotsFor } from '../../components/asking/slots-field.tsx'
import { forChild, help, needsOfParent, notBy, safe, youngFirst } from './screens.ts'

const places = ['school', 'home', 'phone', 'video', 'other-place'] as const
const ways = ['parents-phone', 'home-phone', 'letter', 'email', 'coming-to-the-house'] as const
const helps = ['prepare', 'speak-for-me', 'go-with-me', 'complain'] as const
const knows = ['yes', 'no', 'not-asked', 'too-young'] as const
const genders = ['woman', 'man', 'no-matter'] as const
const talks = ['speech', 'aac', 'bsl', 'drawing', 'other'] as const
const sayings = ['say-name', 'ring-later', 'hang-up'] as const
const siblings = ['same', 'different', 'no-matter'] as const
const parentNeeds = ['learning', 'mental-health', 'hurt-at-home', 'new-to-this', 'other'] as const

/** Whether a parent or carer asks for themselves, which they can where their area has somebody for them. */
const isForMe = (about: About, answers: Answers) =>
  !isYoung(about) && parentsHaveAdvocates(about.area) && one(answers, 'for') === 'me'

function kindOf(about: About, answers: Answers): ProviderKind {
  return isForMe(about, answers) ? 'parentAdvocates' : 'childAdvocates'
}

/** Who to ask, with their times when they give times, and by telephone alone when that is their way. */
function who(area: Area, kind: ProviderKind, answers: Answers): readonly Question[] {
  if (providersHere(area, kind).length === 0) return []
  const provider = chosenProvider(area, kind, answers)
  const choose: Question = {
    title: 'provider.title',
    hint: 'provider.hint',
    fields: [
      { kind: 'providers', id: 'provider', label: 'provider.which', of: kind },
      ...(provider?.askedBy === 'slots'
        ? ([
            { kind: 'slots', id: 'slots', label: 'provider.times', of: 'advocate' },
            { kind: 'words', id: 'other', label: 'chair.other', hint: 'chair.otherHint' },
          ] as const)
        : []),
    ],
  }
  return provider?.askedBy === 'phone'
    ? [
        choose,
        { title: 'provider.byPhone', fields: [{ kind: 'call-provider', id: 'call', of: kind }], isEnd: true },
      ]
    : [choose]
}

export const advocate: Asking<typeof askAdvocate> = {
  slug: 'ask-advocate',
  operation: askAdvocate,
  title: 'advocate.title',
  lead: 'advocate.lead',
  youngLead: 'young.advocateLead',
  readers: 'readers.advocate',
  needs: 'advocate.needs',
  questions: (about, answers) => {
    const first = isYoung(about) ? youngFirst(about) : forChild(about, answers, isForMe(about, answers))
    const asked = [...first, ...who(about.area, kindOf(about, answers), answers)]
    if (asked.at(-1)?.isEnd) return asked
    return isForMe(about, answers)
      ? [...asked, needsOfParent, notBy(false)]
      : [...asked, safe, notBy(isYoung(about)), help(about)]
  },
  inputOf: (answers, about) => {
    const { role, conference, children } = about
    const young = isYoung(about)
    const isMe = young || isForMe(about, answers)
    const onlyChild = children.length === 1 ? children[0]?.id : undefined
    const childId = isMe
      ? undefined
      : (children.find(({ id }) => id === one(answers, 'childId'))?.id ?? onlyChild)
    const provider = chosenProvider(about.area, kindOf(about, answers), answers)
    if ((!isMe && !childId) || provider?.askedBy === 'phone') return undefined
    const { ahead } = slotsFor(about, 'advocate', provider?.name)
    const slots =
      provider?.askedBy === 'slots'
        ? many(answers, 'slots').filter((id) => ahead.some((one) => one.id === id))
        : []
    return given({
      asking: young ? ('child' as const) : role === 'parent' ? ('parent' as const) : ('carer' as const),
      isFor: isMe ? ('me' as const) : ('child' as const),
      childId,
      childKnows: isMe ? undefined : pick(answers, 'knows', knows),
      whyNotAsked: isMe ? undefined : words(answers, 'whyNotAsked'),
      need: isForMe(about, answers) ? picks(answers, 'need', parentNeeds) : undefined,
      conferenceId: conference?.id,
      provider: provider?.name,
      slots,
      anyOfThese: slots.length > 1 && one(answers, 'any') === 'any' ? true : undefined,
      otherTimes: words(answers, 'other'),
      safePlace: picks(answers, 'place', places),
      safeWhen: words(answers, 'when'),
      notBy: picks(answers, 'not', ways),
      contact: words(answers, 'contact'),
      ifSomebodyAnswers: pick(answers, 'ifAnswered', sayings),
      help: picks(answers, 'help', helps),
      preferredName: one(answers, 'preferredName'),
      communication: picks(answers, 'communication', talks),
      language: one(answers, 'language'),
      gender: pick(answers, 'gender', genders),
      siblings: pick(answers, 'siblings', siblings),
      more: words(answers, 'more'),
    })
  },
}
