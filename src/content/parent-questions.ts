/**
 * What a parent or carer may be asked before a conference: ids, order and kinds of answer. The words are in
 * `locales/<lang>/share-views.json`; the ids travel with every answer and never change.
 *
 * Each question can be skipped. P18 is not one of the shared answers: it only opens the private page.
 */
import type { KeyOf } from '../i18n/index.ts'
import { notAttending } from './not-attending-questions.ts'
import type { Question, QuestionId } from './question.ts'
import { review } from './review-questions.ts'

export type { Question, QuestionId } from './question.ts'

type Key = KeyOf<'share-views'>

export const questions: readonly Question[] = [
  {
    id: 'P0',
    ask: 'P0.ask',
    hint: 'P0.hint',
    short: 'P0.short',
    parts: [{ kind: 'children' }],
  },
  {
    id: 'P1',
    ask: 'P1.ask',
    hint: 'P1.hint',
    short: 'P1.short',
    eachChild: true,
    parts: [{ kind: 'words', starters: ['P1.s1', 'P1.s2', 'P1.s3'] }],
  },
  {
    id: 'P2',
    ask: 'P2.ask',
    hint: 'P2.hint',
    short: 'P2.short',
    eachChild: true,
    parts: [{ kind: 'words', starters: ['P2.s1', 'P2.s2', 'P2.s3'] }],
  },
  {
    id: 'P3',
    ask: 'P3.ask',
    hint: 'P3.hint',
    short: 'P3.short',
    eachChild: true,
    parts: [{ kind: 'words', starters: ['P3.s1', 'P3.s2', 'P3.s3'] }],
  },
  {
    id: 'P4',
    ask: 'P4.ask',
    hint: 'P4.hint',
    short: 'P4.short',
    eachChild: true,
    canBeUsedLater: true,
    parts: [{ kind: 'words', starters: ['P4.s1', 'P4.s2', 'P4.s3'] }],
  },
  {
    id: 'P5',
    ask: 'P5.ask',
    hint: 'P5.hint',
    short: 'P5.short',
    parts: [
      {
        kind: 'choice',
        name: 'had',
        options: [
          { id: 'had-all', label: 'P5.had-all' },
          { id: 'had-part', label: 'P5.had-part' },
          { id: 'had-none', label: 'P5.had-none' },
          { id: 'had-unsure', label: 'P5.had-unsure' },
        ],
      },
      { kind: 'day', label: 'P5.day', hint: 'P5.dayHint' },
      {
        kind: 'choice',
        name: 'read',
        label: 'P5.couldRead',
        several: true,
        options: [
          { id: 'read-yes', label: 'P5.read-yes' },
          { id: 'read-hard', label: 'P5.read-hard' },
          { id: 'read-language', label: 'P5.read-language' },
          { id: 'read-time', label: 'P5.read-time' },
          { id: 'read-other-way', label: 'P5.read-other-way' },
        ],
      },
    ],
  },
  {
    id: 'P6',
    ask: 'P6.ask',
    hint: 'P6.hint',
    short: 'P6.short',
    parts: [{ kind: 'rows' }],
  },
  {
    id: 'P7',
    ask: 'P7.ask',
    hint: 'P7.hint',
    short: 'P7.short',
    parts: [{ kind: 'words', starters: ['P7.s1', 'P7.s2'] }],
  },
  {
    id: 'P8',
    ask: 'P8.ask',
    hint: 'P8.hint',
    short: 'P8.short',
    canBeUsedLater: true,
    parts: [
      {
        kind: 'choice',
        name: 'harder',
        several: true,
        options: [
          { id: 'money', label: 'P8.money' },
          { id: 'housing', label: 'P8.housing' },
          { id: 'health', label: 'P8.health' },
          { id: 'work', label: 'P8.work' },
          { id: 'childcare', label: 'P8.childcare' },
          { id: 'language', label: 'P8.language' },
          { id: 'relationships', label: 'P8.relationships' },
          { id: 'other', label: 'P8.other' },
        ],
        opensPrivate: { label: 'P8.safety', hint: 'P8.safetyHint' },
      },
      { kind: 'words', starters: ['P8.s1', 'P8.s2'] },
    ],
  },
  {
    id: 'P9',
    ask: 'P9.ask',
    hint: 'P9.hint',
    short: 'P9.short',
    parts: [
      { kind: 'list', name: 'family', label: 'P9.family' },
      { kind: 'list', name: 'services', label: 'P9.services' },
    ],
  },
  {
    id: 'P10',
    ask: 'P10.ask',
    hint: 'P10.hint',
    short: 'P10.short',
    parts: [{ kind: 'words', starters: ['P10.s1', 'P10.s2'] }],
  },
  {
    id: 'P11',
    ask: 'P11.ask',
    hint: 'P11.hint',
    short: 'P11.short',
    eachChild: true,
    parts: [{ kind: 'words', starters: ['P11.s1', 'P11.s2', 'P11.s3'] }],
  },
  {
    id: 'P12',
    ask: 'P12.ask',
    hint: 'P12.hint',
    short: 'P12.short',
    eachChild: true,
    parts: [
      {
        kind: 'choice',
        name: 'plan',
        options: [
          { id: 'protection', label: 'P12.protection' },
          { id: 'other-plan', label: 'P12.other-plan' },
          { id: 'no-plan', label: 'P12.no-plan' },
          { id: 'unsure', label: 'P12.unsure' },
        ],
      },
      { kind: 'words', label: 'P12.why' },
    ],
  },
  {
    id: 'P13',
    ask: 'P13.ask',
    hint: 'P13.hint',
    short: 'P13.short',
    eachChild: true,
    parts: [
      { kind: 'scale', low: 'P13.low', high: 'P13.high' },
      { kind: 'words', label: 'P13.oneHigher' },
    ],
  },
  {
    id: 'P14',
    ask: 'P14.ask',
    hint: 'P14.hint',
    short: 'P14.short',
    eachChild: true,
    isGuess: true,
    parts: [{ kind: 'words' }],
  },
  {
    id: 'P15',
    ask: 'P15.ask',
    hint: 'P15.hint',
    short: 'P15.short',
    parts: [{ kind: 'words', starters: ['P15.s1', 'P15.s2'] }],
  },
  {
    id: 'P16',
    ask: 'P16.ask',
    hint: 'P16.hint',
    short: 'P16.short',
    parts: [{ kind: 'list', name: 'items', label: 'P16.items' }],
  },
  {
    id: 'P17',
    ask: 'P17.ask',
    hint: 'P17.hint',
    short: 'P17.short',
    parts: [
      {
        kind: 'choice',
        name: 'given',
        several: true,
        options: [
          { id: 'myself', label: 'P17.myself' },
          { id: 'chair-reads', label: 'P17.chair-reads' },
          { id: 'supporter', label: 'P17.supporter' },
          { id: 'advocate', label: 'P17.advocate' },
          { id: 'interpreter', label: 'P17.interpreter' },
          { id: 'written', label: 'P17.written' },
        ],
      },
    ],
  },
  {
    id: 'P18',
    ask: 'P18.ask',
    hint: 'P18.hint',
    short: 'P18.short',
    parts: [{ kind: 'private' }],
  },
]

/** The four that matter most at the meeting. */
export const quick: readonly QuestionId[] = ['P2', 'P4', 'P8', 'P9']

const byId = new Map<string, Question>(
  [...questions, ...notAttending, ...review].map((question) => [question.id, question]),
)

/** Nothing for an id this version of the app does not know. */
export function questionOf(id: string): Question | undefined {
  return byId.get(id)
}

/** The words for a choice's id, wherever it was chosen. */
export function choiceLabel(question: Question, id: string): Key | undefined {
  for (const part of question.parts) {
    if (part.kind === 'choice' || part.kind === 'from-plan') {
      const option = part.options.find((one) => one.id === id)
      if (option) return option.label
    }
    if ((part.kind === 'list' || part.kind === 'scale') && part.name === id) return part.label
  }
  return id === 'same' ? 'P0.same' : id === 'each' ? 'P0.each' : undefined
}
