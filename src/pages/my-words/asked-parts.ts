/**
 * What each thing that was asked for is made of, in the words of its questions, so that its writer can read it again:
 * field by field, in the order it was asked. Choices have their words here; what was written stays as it was written.
 */
import { advocate } from './asked-for-advocate.ts'
import { type AskedPart, any, gender, more, other, sure } from './asked-part.ts'

const coming: readonly AskedPart[] = [
  {
    field: 'coming',
    label: 'coming.question',
    options: {
      all: 'coming.all',
      part: 'coming.part',
      separate: 'coming.separate',
      video: 'coming.video',
      phone: 'coming.phone',
      'only-the-end': 'coming.end',
      'not-this-time': 'coming.not',
    },
  },
  { field: 'whichPart', label: 'coming.whichPart' },
  {
    field: 'why',
    label: 'coming.why',
    options: {
      time: 'coming.time',
      work: 'coming.work',
      travel: 'coming.travel',
      childcare: 'coming.childcare',
      health: 'coming.health',
      'worried-to-speak': 'coming.speak',
      'worried-about-somebody': 'coming.worried',
      language: 'coming.language',
      other: 'coming.other',
    },
  },
  { field: 'rearrange', label: 'coming.rearrange' },
  { field: 'wouldHelp', label: 'coming.help' },
  more,
]

const supporter: readonly AskedPart[] = [
  { field: 'name', label: 'supporter.name' },
  { field: 'relationship', label: 'supporter.relationship' },
  { field: 'phone', label: 'supporter.phone' },
  { field: 'isAdult', label: 'supporter.adult', options: sure },
  {
    field: 'mayBeThere',
    label: 'supporter.room',
    options: { yes: 'supporter.roomFine', no: 'supporter.roomNot', 'not-sure': 'answer.notSure' },
  },
  { field: 'isAlsoWorker', label: 'supporter.worker' },
  more,
]

const solicitor: readonly AskedPart[] = [
  { field: 'needsOne', label: 'solicitor.haveNo' },
  { field: 'name', label: 'solicitor.name' },
  { field: 'firm', label: 'solicitor.firm' },
  { field: 'phone', label: 'solicitor.phone' },
  { field: 'email', label: 'solicitor.email' },
  {
    field: 'actsFor',
    label: 'solicitor.actsFor',
    options: { me: 'solicitor.forMe', both: 'solicitor.forBoth', 'not-sure': 'answer.notSure' },
  },
  { field: 'isComing', label: 'solicitor.coming', options: sure },
  more,
]

const interpreter: readonly AskedPart[] = [
  { field: 'language', label: 'interpreter.language' },
  { field: 'dialect', label: 'interpreter.dialect' },
  { field: 'reads', label: 'interpreter.reads' },
  {
    field: 'need',
    label: 'interpreter.need',
    options: {
      spoken: 'interpreter.spoken',
      written: 'interpreter.written',
      'report-read-out': 'interpreter.readOut',
    },
  },
  { field: 'notThese', label: 'interpreter.notThese' },
  gender,
  {
    field: 'mode',
    label: 'interpreter.mode',
    options: { 'in-person': 'interpreter.inRoom', video: 'mode.video', phone: 'mode.phone' },
  },
  { field: 'samePerson', label: 'interpreter.same' },
  { field: 'ownInterpreter', label: 'interpreter.own' },
  more,
]

const needs: readonly AskedPart[] = [
  {
    field: 'formats',
    label: 'needs.formats',
    options: {
      'large-print': 'needs.largePrint',
      'easy-read': 'needs.easyRead',
      audio: 'needs.audio',
      braille: 'needs.braille',
      'plain-text': 'needs.plainText',
    },
  },
  {
    field: 'printSize',
    label: 'needs.size',
    options: { 16: 'needs.size16', 20: 'needs.size20', 24: 'needs.size24', 36: 'needs.size36' },
  },
  {
    field: 'people',
    label: 'needs.people',
    options: {
      bsl: 'needs.bsl',
      'lip-speaker': 'needs.lips',
      'note-taker': 'needs.notes',
      intermediary: 'needs.intermediary',
      'speech-and-language': 'needs.speech',
    },
  },
  {
    field: 'room',
    label: 'needs.room',
    options: {
      'step-free': 'needs.stepFree',
      'hearing-loop': 'needs.loop',
      'seat-near-door': 'needs.seat',
      'quiet-space': 'needs.quiet',
      lighting: 'needs.light',
      parking: 'needs.parking',
    },
  },
  {
    field: 'breaksEveryMinutes',
    label: 'needs.breaks',
    options: { 20: 'needs.breaks20', 30: 'needs.breaks30', 60: 'needs.breaks60' },
  },
  {
    field: 'practical',
    label: 'needs.practical',
    options: {
      travel: 'needs.travel',
      childcare: 'coming.childcare',
      'feeding-or-medication': 'needs.feeding',
      'time-of-day': 'needs.timeOfDay',
      'phone-or-data': 'needs.device',
    },
  },
  { field: 'whichTimes', label: 'needs.times' },
  more,
]

const safety: readonly AskedPart[] = [
  {
    field: 'needs',
    label: 'safety.apart',
    options: {
      'arrive-apart': 'safety.arrive',
      'wait-apart': 'safety.wait',
      'leave-apart': 'safety.leave',
      'session-apart': 'safety.session',
      'join-from-elsewhere': 'safety.elsewhere',
      specialist: 'safety.specialist',
    },
  },
  { field: 'isThereAnOrder', label: 'safety.order', options: sure },
  {
    field: 'doNotTell',
    label: 'safety.untold',
    options: {
      address: 'safety.address',
      school: 'safety.school',
      phone: 'safety.phone',
      work: 'safety.work',
    },
  },
  more,
]

const chair: readonly AskedPart[] = [
  { field: 'slots', label: 'chair.which', is: 'slots' },
  any,
  other,
  {
    field: 'mode',
    label: 'chair.how',
    options: { 'in-person': 'mode.person', phone: 'mode.phone', video: 'mode.video' },
  },
  { field: 'withSupporter', label: 'chair.with' },
  more,
]

const move: readonly AskedPart[] = [{ field: 'slots', label: 'move.when', is: 'slots' }, any, other, more]

const offer: readonly AskedPart[] = [
  {
    field: 'answer',
    label: 'said.answer',
    options: { yes: 'said.offerYes', no: 'said.offerNo', cancel: 'said.offerCancel' },
  },
  more,
]

/** By the name of the operation. */
export const askedParts: Readonly<Record<string, readonly AskedPart[]>> = {
  'say-if-coming': coming,
  'bring-supporter': supporter,
  'tell-about-solicitor': solicitor,
  'ask-advocate': advocate,
  'ask-interpreter': interpreter,
  'say-what-i-need': needs,
  'say-what-keeps-me-safe': safety,
  'meet-the-chair': chair,
  'move-booking': move,
  'answer-offer': offer,
}
