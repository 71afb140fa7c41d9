/** What each screen of asking for an advocate asks: of a young person in their own words, of a parent in theirs. */
import type { Answers } from '../../case-file/ask-drafts.ts'
import { type About, type Field, isYoung, one, type Question } from '../../components/asking/asking.ts'
import { parentsHaveAdvocates } from '../../components/asking/providers.ts'

/** A young person first hears what an advocate keeps to themselves, and when they may not. */
export function youngFirst({ file }: About): readonly Question[] {
  const has = (file.advocates ?? []).length > 0
  return [
    {
      title: 'young.advocateTitle',
      fields: [
        {
          kind: 'note',
          id: 'private',
          text: 'young.advocatePrivate',
          link: 'guide/children-at-the-conference/young',
          more: 'young.advocateMore',
        },
        { kind: 'by-voice', id: 'by-voice' },
        ...(has ? ([{ kind: 'note', id: 'has', text: 'young.advocateHas' }] as const) : []),
        { kind: 'line', id: 'preferredName', label: 'young.name', hint: 'young.nameHint' },
      ],
    },
  ]
}

/** For a child, and for oneself where the area has an advocate for parents. Where it has none, who else helps. */
export function forChild(about: About, answers: Answers, isMe: boolean): readonly Question[] {
  const forWhom: Field[] = parentsHaveAdvocates(about.area)
    ? [
        {
          kind: 'one',
          id: 'for',
          label: 'advocate.for',
          labelIs: 'unsaid',
          options: [
            { value: 'child', label: 'advocate.forChild' },
            { value: 'me', label: 'advocate.forMe', hint: 'advocate.forMeHint' },
          ],
        },
      ]
    : []
  const knows = one(answers, 'knows')
  const child: Field[] = isMe
    ? []
    : [
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
        ...(knows === 'not-asked' || knows === 'too-young'
          ? ([
              { kind: 'words', id: 'whyNotAsked', label: 'advocate.whyNotAsked', hint: 'more.hint' },
            ] as const)
          : []),
      ]
  const others: Field[] = parentsHaveAdvocates(about.area) ? [] : [{ kind: 'who-else', id: 'else' }]
  return [
    {
      title: 'advocate.child',
      fields: [...forWhom, ...child, ...others],
      warning: !isMe && knows === 'no' ? 'advocate.childDoesNot' : undefined,
    },
  ]
}

export const safe: Question = {
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
}

/** How not to get in touch, and what may be said if somebody else picks up the phone. */
export function notBy(young: boolean): Question {
  const parents = { value: 'parents-phone', label: 'advocate.notParents' } as const
  return {
    title: 'advocate.notTitle',
    hint: 'advocate.notHint',
    fields: [
      {
        kind: 'several',
        id: 'not',
        label: 'advocate.not',
        options: [
          ...(young ? [parents] : [{ ...parents, label: 'advocate.notOtherParent' } as const]),
          { value: 'home-phone', label: 'advocate.notHome' },
          { value: 'letter', label: 'advocate.notLetter' },
          { value: 'email', label: 'advocate.notEmail' },
          { value: 'coming-to-the-house', label: 'advocate.notHouse' },
        ],
      },
      { kind: 'words', id: 'contact', label: 'advocate.contact' },
      {
        kind: 'one',
        id: 'ifAnswered',
        label: 'advocate.ifAnswered',
        options: [
          { value: 'say-name', label: 'advocate.sayName' },
          { value: 'ring-later', label: 'advocate.ringLater' },
          { value: 'hang-up', label: 'advocate.hangUp' },
        ],
      },
    ],
  }
}

const gender: Field = {
  kind: 'one',
  id: 'gender',
  label: 'gender.question',
  options: [
    { value: 'woman', label: 'gender.woman' },
    { value: 'man', label: 'gender.man' },
    { value: 'no-matter', label: 'gender.noMatter' },
  ],
}

const language: Field = { kind: 'line', id: 'language', label: 'advocate.language' }
const more: Field = { kind: 'words', id: 'more', label: 'more.label', hint: 'more.hint' }

export function help(about: About): Question {
  const hasSiblings = isYoung(about) || about.children.length > 1
  return {
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
      {
        kind: 'several',
        id: 'communication',
        label: isYoung(about) ? 'young.talk' : 'advocate.talk',
        options: [
          { value: 'speech', label: 'advocate.talkSpeech' },
          { value: 'drawing', label: 'advocate.talkDrawing' },
          { value: 'aac', label: 'advocate.talkAac' },
          { value: 'bsl', label: 'advocate.talkBsl' },
          { value: 'other', label: 'advocate.talkOther' },
        ],
      },
      language,
      gender,
      ...(hasSiblings
        ? ([
            {
              kind: 'one',
              id: 'siblings',
              label: isYoung(about) ? 'young.siblings' : 'advocate.siblings',
              options: [
                { value: 'same', label: 'advocate.siblingsSame' },
                { value: 'different', label: 'advocate.siblingsOwn' },
                { value: 'no-matter', label: 'gender.noMatter' },
              ],
            },
          ] as const)
        : []),
      more,
    ],
  }
}

export const needsOfParent: Question = {
  title: 'advocate.needTitle',
  hint: 'advocate.needHint',
  fields: [
    {
      kind: 'several',
      id: 'need',
      label: 'advocate.need',
      options: [
        { value: 'new-to-this', label: 'advocate.needNew' },
        { value: 'learning', label: 'advocate.needLearning' },
        { value: 'mental-health', label: 'advocate.needHealth' },
        { value: 'hurt-at-home', label: 'advocate.needHurt' },
        { value: 'other', label: 'coming.other' },
      ],
    },
    { kind: 'words', id: 'when', label: 'advocate.when', hint: 'chair.otherHint' },
    language,
    gender,
    more,
  ],
}
