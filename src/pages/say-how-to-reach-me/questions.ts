/**
 * How to be reached without danger (domain D2 N9, D7, G2.14). It is offered, never a question about abuse: nobody is
 * asked why a number is not safe.
 */
import { sayHowToReachMe } from '../../../contract/operations/say-how-to-reach-me.ts'
import { type Asking, type AskOption, given, one, picks, words } from '../../components/asking/asking.ts'
import { privateAttach } from '../../components/asking/private-attached.tsx'
import { AttachedList } from '../../components/attach/attached-list.tsx'

const ways = ['call', 'text', 'letter', 'email', 'visit', 'through-somebody'] as const
const not = ['messages', 'home-phone', 'letter', 'email', 'coming-to-the-house'] as const
const ifAnswered = ['say-name', 'ring-later', 'hang-up'] as const
const decisionBy = ['call', 'visit', 'letter', 'email', 'through-somebody'] as const

const call: AskOption = { value: 'call', label: 'reach.call' }
const text: AskOption = { value: 'text', label: 'reach.text' }
const letter: AskOption = { value: 'letter', label: 'reach.letter' }
const email: AskOption = { value: 'email', label: 'reach.email' }
const visit: AskOption = { value: 'visit', label: 'reach.visit' }
const somebody: AskOption = { value: 'through-somebody', label: 'reach.somebody' }

const attach = privateAttach('say-how-to-reach-me')

export const reach: Asking<typeof sayHowToReachMe> = {
  slug: 'say-how-to-reach-me',
  operation: sayHowToReachMe,
  title: 'reach.title',
  lead: 'reach.lead',
  readers: 'readers.safety',
  needs: 'reach.needs',
  leadsTo: 'my-words',
  questions: () => [
    {
      title: 'reach.howTitle',
      fields: [
        {
          kind: 'several',
          id: 'ways',
          label: 'reach.ways',
          labelIs: 'hint',
          options: [call, text, letter, email, visit, somebody],
        },
        { kind: 'line', id: 'reachMeAt', label: 'reach.at', hint: 'reach.atHint' },
        { kind: 'line', id: 'safeWhen', label: 'reach.when', hint: 'reach.whenHint' },
        attach,
      ],
    },
    {
      title: 'reach.notTitle',
      fields: [
        {
          kind: 'several',
          id: 'notBy',
          label: 'reach.not',
          options: [
            { value: 'messages', label: 'reach.notMessages' },
            { value: 'home-phone', label: 'reach.notHome' },
            { value: 'letter', label: 'reach.notLetter' },
            { value: 'email', label: 'reach.notEmail' },
            { value: 'coming-to-the-house', label: 'reach.notHouse' },
          ],
        },
        {
          kind: 'one',
          id: 'ifSomebodyAnswers',
          label: 'reach.if',
          options: [
            { value: 'say-name', label: 'reach.ifName' },
            { value: 'ring-later', label: 'reach.ifLater' },
            { value: 'hang-up', label: 'reach.ifHangUp' },
          ],
        },
      ],
    },
    {
      title: 'reach.decisionTitle',
      fields: [
        {
          kind: 'several',
          id: 'hearDecisionBy',
          label: 'reach.decision',
          labelIs: 'hint',
          options: [call, visit, letter, email, somebody],
        },
        { kind: 'line', id: 'language', label: 'reach.language', hint: 'reach.languageHint' },
      ],
    },
    {
      title: 'reach.changedTitle',
      fields: [
        { kind: 'words', id: 'newAddress', label: 'reach.address', hint: 'reach.addressHint' },
        { kind: 'words', id: 'more', label: 'more.label', hint: 'more.hint' },
        attach,
      ],
    },
  ],
  Attached: AttachedList,
  inputOf: (answers, { conference }, attached) => {
    const said = given({
      ways: picks(answers, 'ways', ways),
      reachMeAt: words(answers, 'reachMeAt'),
      safeWhen: words(answers, 'safeWhen'),
      notBy: picks(answers, 'notBy', not),
      ifSomebodyAnswers: ifAnswered.find((value) => value === one(answers, 'ifSomebodyAnswers')),
      hearDecisionBy: picks(answers, 'hearDecisionBy', decisionBy),
      language: one(answers, 'language'),
      newAddress: words(answers, 'newAddress'),
      more: words(answers, 'more'),
      ...attached,
    })
    return Object.keys(said).length === 0 ? undefined : given({ ...said, conferenceId: conference?.id })
  },
}
