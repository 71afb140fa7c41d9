/**
 * An advocate for oneself, or for a child whom somebody cares for. Where and when it is safe comes before anything
 * else, and so does how not to get in touch. A child is asked in a child's words, and no parent is asked for leave.
 */
import { askAdvocate } from '../../../contract/operations/ask-for-people.ts'
import {
  type About,
  type Asking,
  given,
  one,
  picks,
  type Question,
  words,
} from '../../components/asking/asking.ts'

const places = ['school', 'home', 'phone', 'video', 'other-place'] as const
const notBy = ['parents-phone', 'home-phone', 'letter', 'email', 'coming-to-the-house'] as const
const helps = ['prepare', 'speak-for-me', 'go-with-me', 'complain'] as const
const knows = ['yes', 'no', 'not-asked', 'too-young'] as const
const genders = ['woman', 'man', 'no-matter'] as const

const isChild = ({ role }: About) => role === 'young-person'

const about: Question = {
  title: 'advocate.child',
  fields: [
    { kind: 'child', id: 'childId', label: 'advocate.which' },
    {
      kind: 'one',
      id: 'knows',
      label: 'advocate.knows',
      options: [
        { value: 'yes', label: 'answer.yes' },
        { value: 'no', label: 'advocate.knowsNo' },
        { value: 'not-asked', label: 'advocate.notAsked' },
        { value: 'too-young', label: 'advocate.tooYoung' },
      ],
    },
  ],
}

export const advocate: Asking<typeof askAdvocate> = {
  slug: 'ask-advocate',
  operation: askAdvocate,
  title: 'advocate.title',
  lead: 'advocate.lead',
  readers: 'readers.advocate',
  needs: 'advocate.needs',
  questions: (known) => [
    ...(isChild(known) ? [] : [about]),
    {
      title: 'advocate.safe',
      hint: 'advocate.safeHint',
      fields: [
        {
          kind: 'several',
          id: 'place',
          label: 'advocate.where',
          options: [
            { value: 'school', label: 'advocate.school' },
            { value: 'home', label: 'advocate.home' },
            { value: 'phone', label: 'mode.phone' },
            { value: 'video', label: 'mode.video' },
            { value: 'other-place', label: 'advocate.otherPlace' },
          ],
        },
        { kind: 'words', id: 'when', label: 'advocate.when', hint: 'advocate.whenHint' },
      ],
    },
    {
      title: 'advocate.notTitle',
      hint: 'advocate.notHint',
      fields: [
        {
          kind: 'several',
          id: 'not',
          label: 'advocate.not',
          options: [
            { value: 'parents-phone', label: 'advocate.notParents' },
            { value: 'home-phone', label: 'advocate.notHome' },
            { value: 'letter', label: 'advocate.notLetter' },
            { value: 'email', label: 'advocate.notEmail' },
            { value: 'coming-to-the-house', label: 'advocate.notHouse' },
          ],
        },
        { kind: 'words', id: 'contact', label: 'advocate.contact' },
      ],
    },
    {
      title: 'advocate.helpTitle',
      fields: [
        {
          kind: 'several',
          id: 'help',
          label: 'advocate.help',
          options: [
            { value: 'prepare', label: 'advocate.prepare' },
            { value: 'speak-for-me', label: 'advocate.speak' },
            { value: 'go-with-me', label: 'advocate.go' },
            { value: 'complain', label: 'advocate.complain' },
          ],
        },
        { kind: 'line', id: 'language', label: 'advocate.language' },
        {
          kind: 'one',
          id: 'gender',
          label: 'gender.question',
          options: [
            { value: 'woman', label: 'gender.woman' },
            { value: 'man', label: 'gender.man' },
            { value: 'no-matter', label: 'gender.noMatter' },
          ],
        },
        { kind: 'words', id: 'more', label: 'more.label', hint: 'more.hint' },
      ],
    },
  ],
  inputOf: (answers, known) => {
    const { role, conference, children } = known
    const childId = children.find(({ id }) => id === one(answers, 'childId'))?.id
    if (!isChild(known) && !childId) return undefined
    return given({
      asking: isChild(known)
        ? ('child' as const)
        : role === 'parent'
          ? ('parent' as const)
          : ('carer' as const),
      isFor: isChild(known) ? ('me' as const) : ('child' as const),
      childId: isChild(known) ? undefined : childId,
      childKnows: isChild(known) ? undefined : knows.find((value) => value === one(answers, 'knows')),
      conferenceId: conference?.id,
      safePlace: picks(answers, 'place', places),
      safeWhen: words(answers, 'when'),
      notBy: picks(answers, 'not', notBy),
      contact: words(answers, 'contact'),
      help: picks(answers, 'help', helps),
      language: one(answers, 'language'),
      gender: genders.find((value) => value === one(answers, 'gender')),
      more: words(answers, 'more'),
    })
  },
}
