/**
 * What somebody may write who does not come to the meeting (domain D2). The four of S4.23 come first, in its order: how
 * the child is, what happened, what to decide, what help. The ids are D2's own and do not follow the order.
 *
 * That somebody is afraid of another person, or wants a time apart, is never marked here, where others read: it opens
 * the private page. A safe number and time (N9) has an operation of its own, for the chair and the social worker.
 */
import type { Question } from './question.ts'

export const notAttending: readonly Question[] = [
  {
    id: 'N3',
    ask: 'N3.ask',
    hint: 'N3.hint',
    short: 'N3.short',
    eachChild: true,
    parts: [{ kind: 'words', starters: ['N3.s1', 'N3.s2', 'N3.s3'] }],
  },
  {
    id: 'N4',
    ask: 'N4.ask',
    hint: 'N4.hint',
    short: 'N4.short',
    canBeUsedLater: true,
    parts: [{ kind: 'words', starters: ['N4.s1', 'N4.s2'] }],
  },
  {
    id: 'N5',
    ask: 'N5.ask',
    hint: 'N5.hint',
    short: 'N5.short',
    eachChild: true,
    parts: [{ kind: 'words', starters: ['N5.s1', 'N5.s2'] }],
  },
  {
    id: 'N6',
    ask: 'N6.ask',
    hint: 'N6.hint',
    short: 'N6.short',
    parts: [{ kind: 'words', starters: ['N6.s1', 'N6.s2', 'N6.s3'] }],
  },
  {
    id: 'N1',
    ask: 'N1.ask',
    hint: 'N1.hint',
    short: 'N1.short',
    parts: [
      {
        kind: 'choice',
        name: 'why',
        several: true,
        options: [
          { id: 'time', label: 'N1.time' },
          { id: 'travel', label: 'N1.travel' },
          { id: 'childcare', label: 'N1.childcare' },
          { id: 'work', label: 'N1.work' },
          { id: 'health', label: 'N1.health' },
          { id: 'too-upset', label: 'N1.too-upset' },
          { id: 'not-invited', label: 'N1.not-invited' },
          { id: 'other', label: 'N1.other' },
        ],
        opensPrivate: { label: 'N1.safety', hint: 'P8.safetyHint' },
      },
      { kind: 'words', label: 'N1.more' },
    ],
  },
  {
    id: 'N2',
    ask: 'N2.ask',
    hint: 'N2.hint',
    short: 'N2.short',
    parts: [
      {
        kind: 'choice',
        name: 'instead',
        several: true,
        options: [
          { id: 'other-time', label: 'N2.other-time' },
          { id: 'by-phone', label: 'N2.by-phone' },
          { id: 'by-video', label: 'N2.by-video' },
          { id: 'the-end', label: 'N2.the-end' },
          { id: 'nothing', label: 'N2.nothing' },
        ],
        opensPrivate: { label: 'N2.apart', hint: 'P8.safetyHint' },
      },
    ],
  },
  {
    id: 'N7',
    ask: 'N7.ask',
    hint: 'P6.hint',
    short: 'N7.short',
    parts: [{ kind: 'rows' }],
  },
  {
    id: 'N8',
    ask: 'N8.ask',
    hint: 'N8.hint',
    short: 'N8.short',
    parts: [
      {
        kind: 'choice',
        name: 'reader',
        options: [
          { id: 'chair', label: 'N8.chair' },
          { id: 'social-worker', label: 'N8.social-worker' },
          { id: 'advocate', label: 'N8.advocate' },
          { id: 'supporter', label: 'N8.supporter' },
          { id: 'nobody', label: 'N8.nobody' },
        ],
      },
    ],
  },
  {
    id: 'N9',
    ask: 'N9.ask',
    hint: 'N9.hint',
    short: 'N9.short',
    parts: [{ kind: 'safe-contact' }],
  },
  {
    id: 'N10',
    ask: 'N10.ask',
    hint: 'N10.hint',
    short: 'N10.short',
    parts: [
      {
        kind: 'choice',
        name: 'end',
        options: [
          { id: 'come', label: 'N10.come' },
          { id: 'join', label: 'N10.join' },
          { id: 'later', label: 'N10.later' },
          { id: 'unsure', label: 'N10.unsure' },
        ],
      },
    ],
  },
]
