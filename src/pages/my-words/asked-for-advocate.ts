/** What asking for an advocate is made of, for a child or for oneself. */
import { type AskedPart, any, gender, more, other } from './asked-part.ts'

export const advocate: readonly AskedPart[] = [
  { field: 'isFor', label: 'advocate.for', options: { child: 'advocate.forChild', me: 'advocate.forMe' } },
  { field: 'childId', label: 'advocate.which', is: 'child' },
  {
    field: 'childKnows',
    label: 'advocate.knows',
    options: {
      yes: 'answer.yes',
      no: 'advocate.knowsNo',
      'not-asked': 'advocate.notAsked',
      'too-young': 'advocate.tooYoung',
    },
  },
  { field: 'whyNotAsked', label: 'advocate.whyNotAsked' },
  { field: 'provider', label: 'provider.which' },
  { field: 'slots', label: 'provider.times', is: 'slots' },
  any,
  other,
  {
    field: 'need',
    label: 'advocate.need',
    options: {
      'new-to-this': 'advocate.needNew',
      learning: 'advocate.needLearning',
      'mental-health': 'advocate.needHealth',
      'hurt-at-home': 'advocate.needHurt',
      other: 'coming.other',
    },
  },
  { field: 'preferredName', label: 'young.name' },
  {
    field: 'safePlace',
    label: 'advocate.where',
    options: {
      school: 'advocate.school',
      home: 'advocate.home',
      phone: 'mode.phone',
      video: 'mode.video',
      'other-place': 'advocate.otherPlace',
    },
  },
  { field: 'safeWhen', label: 'advocate.when' },
  {
    field: 'notBy',
    label: 'advocate.not',
    options: {
      'parents-phone': 'advocate.notOtherParent',
      'home-phone': 'advocate.notHome',
      letter: 'advocate.notLetter',
      email: 'advocate.notEmail',
      'coming-to-the-house': 'advocate.notHouse',
    },
  },
  { field: 'contact', label: 'advocate.contact' },
  {
    field: 'ifSomebodyAnswers',
    label: 'advocate.ifAnswered',
    options: {
      'say-name': 'advocate.sayName',
      'ring-later': 'advocate.ringLater',
      'hang-up': 'advocate.hangUp',
    },
  },
  {
    field: 'help',
    label: 'advocate.help',
    options: {
      prepare: 'advocate.prepare',
      'speak-for-me': 'advocate.speak',
      'go-with-me': 'advocate.go',
      complain: 'advocate.complain',
    },
  },
  {
    field: 'communication',
    label: 'advocate.talk',
    options: {
      speech: 'advocate.talkSpeech',
      drawing: 'advocate.talkDrawing',
      aac: 'advocate.talkAac',
      bsl: 'advocate.talkBsl',
      other: 'advocate.talkOther',
    },
  },
  { field: 'language', label: 'advocate.language' },
  gender,
  {
    field: 'siblings',
    label: 'advocate.siblings',
    options: {
      same: 'advocate.siblingsSame',
      different: 'advocate.siblingsOwn',
      'no-matter': 'gender.noMatter',
    },
  },
  more,
]
