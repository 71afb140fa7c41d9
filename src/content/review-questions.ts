/**
 * What a parent or carer may be asked before a review conference (domain D5). The first three go through the child's own
 * plan, goal by goal and step by step, so they are asked for each child alone; nothing of a sibling's plan stands there.
 *
 * The ids travel with every answer and never change. Whose steps are whose is the council's word in the plan, not ours.
 */
import type { Question } from './question.ts'

export const review: readonly Question[] = [
  {
    id: 'R1',
    ask: 'R1.ask',
    hint: 'R1.hint',
    short: 'R1.short',
    fromPlan: true,
    parts: [
      {
        kind: 'from-plan',
        of: 'goals',
        more: 'R1.example',
        options: [
          { id: 'better', label: 'R1.better' },
          { id: 'same', label: 'R1.same' },
          { id: 'worse', label: 'R1.worse' },
          { id: 'unsure', label: 'R1.unsure' },
        ],
      },
      { kind: 'words', label: 'R1.else' },
    ],
  },
  {
    id: 'R2',
    ask: 'R2.ask',
    hint: 'R2.hint',
    short: 'R2.short',
    fromPlan: true,
    parts: [
      {
        kind: 'from-plan',
        of: 'my-steps',
        more: 'R2.inTheWay',
        options: [
          { id: 'done', label: 'R2.done' },
          { id: 'partly', label: 'R2.partly' },
          { id: 'not', label: 'R2.not' },
        ],
      },
      { kind: 'words', label: 'R2.else' },
    ],
  },
  {
    id: 'R3',
    ask: 'R3.ask',
    hint: 'R3.hint',
    short: 'R3.short',
    fromPlan: true,
    parts: [
      {
        kind: 'from-plan',
        of: 'services-steps',
        more: 'R3.whatHappened',
        options: [
          { id: 'done', label: 'R3.done' },
          { id: 'partly', label: 'R3.partly' },
          { id: 'not', label: 'R3.not' },
          { id: 'unsure', label: 'R3.unsure' },
        ],
      },
      { kind: 'words', label: 'R3.else' },
    ],
  },
  {
    id: 'R4',
    ask: 'R4.ask',
    hint: 'R4.hint',
    short: 'R4.short',
    eachChild: true,
    canBeUsedLater: true,
    parts: [
      { kind: 'list', name: 'gone', label: 'R4.gone' },
      { kind: 'list', name: 'new', label: 'R4.new' },
    ],
  },
  {
    id: 'R5',
    ask: 'R5.ask',
    hint: 'R5.hint',
    short: 'R5.short',
    eachChild: true,
    parts: [
      { kind: 'scale', name: 'before', label: 'R5.before', low: 'P13.low', high: 'P13.high' },
      { kind: 'scale', name: 'now', label: 'R5.now', low: 'P13.low', high: 'P13.high' },
      { kind: 'words', label: 'R5.why' },
    ],
  },
  {
    id: 'R6',
    ask: 'R6.ask',
    hint: 'R6.hint',
    short: 'R6.short',
    eachChild: true,
    parts: [
      { kind: 'list', name: 'change', label: 'R6.change' },
      { kind: 'list', name: 'stop', label: 'R6.stop' },
    ],
  },
  {
    id: 'R7',
    ask: 'R7.ask',
    hint: 'R7.hint',
    short: 'R7.short',
    eachChild: true,
    parts: [
      {
        kind: 'choice',
        name: 'plan',
        options: [
          { id: 'end', label: 'R7.end' },
          { id: 'continue', label: 'R7.continue' },
          { id: 'child-in-need', label: 'R7.child-in-need' },
          { id: 'unsure', label: 'R7.unsure' },
        ],
      },
      { kind: 'words', label: 'P12.why' },
    ],
  },
  {
    id: 'R8',
    ask: 'R8.ask',
    hint: 'R8.hint',
    short: 'R8.short',
    parts: [
      { kind: 'list', name: 'family', label: 'P9.family' },
      { kind: 'list', name: 'services', label: 'P9.services' },
    ],
  },
  {
    id: 'R9',
    ask: 'R9.ask',
    hint: 'P6.hint',
    short: 'R9.short',
    parts: [{ kind: 'rows' }],
  },
  {
    id: 'R10',
    ask: 'R10.ask',
    hint: 'R10.hint',
    short: 'R10.short',
    parts: [
      {
        kind: 'choice',
        name: 'core-groups',
        several: true,
        options: [
          { id: 'helpful', label: 'R10.helpful' },
          { id: 'not-helpful', label: 'R10.not-helpful' },
          { id: 'on-time', label: 'R10.on-time' },
          { id: 'not-on-time', label: 'R10.not-on-time' },
          { id: 'got-notes', label: 'R10.got-notes' },
          { id: 'no-notes', label: 'R10.no-notes' },
          { id: 'none-held', label: 'R10.none-held' },
        ],
      },
      { kind: 'words', label: 'N1.more' },
    ],
  },
]
