/** The family the desk's tests are about: two parents who must not know about each other, and two children. */
import type { InferInput } from 'valibot'
import type { OutputOf } from '../../contract/operation.ts'
import type { openSubmission, submissionCard } from '../../contract/operations/open-submission.ts'
import type { CouncilConference } from '../../contract/operations/save-conference.ts'
import { ids } from './a-council.ts'

export const said = (text: string) => ({ text, lang: 'en', dir: 'ltr' as const, origin: 'original' as const })

export const children: CouncilConference['children'] = [
  { id: ids.maya, name: 'Maya', ageBand: '10-15' },
  { id: ids.idris, name: 'Idris', ageBand: '4-9' },
]

export function aConference(part: Partial<CouncilConference> = {}): CouncilConference {
  return {
    id: ids.conference,
    conferenceKind: 'initial',
    status: 'planned',
    day: '2099-12-03',
    time: '10:00',
    mode: 'in-person',
    place: said('Rowan House, Northmoor'),
    viewsWantedBy: '2099-12-01',
    children,
    workers: [
      {
        id: ids.jo,
        name: 'Jo Bennett',
        role: 'social-worker',
        attending: 'yes',
        why: said('She has met you.'),
      },
      { id: ids.priya, name: 'Priya Nair', role: 'health-visitor', attending: 'unknown' },
    ],
    family: [
      {
        id: ids.leila,
        name: 'Leila Haddad',
        role: 'parent',
        children: [ids.maya, ids.idris],
        myAttendance: 'all',
      },
      {
        id: ids.marek,
        name: 'Marek Nowak',
        role: 'parent',
        children: [ids.idris],
        myAttendance: 'separate-session',
        ownTime: '13:00',
        leaveOut: [ids.priya],
      },
    ],
    readers: [{ name: 'Margaret Ellis', role: 'Chair' }],
    ...part,
  }
}

export const listed = {
  id: ids.conference,
  conferenceKind: 'initial',
  status: 'planned',
  day: '2099-12-03',
  time: '10:00',
  children,
} as const

export function aCard(
  part: Partial<InferInput<typeof submissionCard>> = {},
): InferInput<typeof submissionCard> {
  return {
    envelopeId: ids.views,
    reference: 'NM-4821-07',
    receivedAt: '2099-11-24T18:53:00.000Z',
    state: 'filed',
    operation: 'share-views',
    conferenceId: ids.conference,
    person: { id: ids.leila, name: 'Leila Haddad', role: 'parent' },
    late: false,
    opened: [],
    ...part,
  }
}

/** Words with everything a program could be tempted to tidy: spaces, lines, signs, two directions. */
export const ENGLISH = '  We  are OK.\n\n\tidris <b>talks</b> more & more …  naïve "quotes" \u00a0end '
export const ARABIC = 'مايا تحب القراءة.\nهي سعيدة في المدرسة – كل يوم.'
export const POLISH = 'Maja śpi lepiej.\r\nZażółć gęślą jaźń.'

export function aLetter(card = aCard()): OutputOf<typeof openSubmission> {
  const worker = { name: 'Margaret Ellis', role: 'chair' }
  return {
    card: { ...card, opened: [{ by: worker, openedAt: '2099-11-25T09:00:00.000Z' }] },
    writtenAt: '2099-11-24T18:40:00.000Z',
    lang: 'ar',
    dir: 'rtl',
    input: {
      conferenceId: ids.conference,
      set: 'full',
      children: [ids.maya, ids.idris],
      lang: 'ar',
      dir: 'rtl',
      answers: [
        { question: 'P2', words: { text: ENGLISH, lang: 'en', dir: 'ltr' } },
        { question: 'P4', childId: ids.maya, words: { text: ARABIC, lang: 'ar', dir: 'rtl' } },
        {
          question: 'P6',
          lang: 'pl',
          dir: 'ltr',
          rows: [{ kind: 'fact-error', where: '2', says: 'x', isSo: POLISH, shows: '' }],
        },
        { question: 'P8', chosen: ['housing', 'a-choice-from-tomorrow'] },
        { question: 'P9', chosen: ['family'], list: ['Amal', 'two  spaces'], lang: 'en', dir: 'ltr' },
        { question: 'P9', chosen: ['services'], list: ['A later bus'], lang: 'en', dir: 'ltr' },
        { question: 'P13', scale: 7 },
        { question: 'P10', inPerson: true },
        { question: 'Q77', words: { text: 'An answer to a question of tomorrow', lang: 'en', dir: 'ltr' } },
      ],
    },
  }
}

/** One white pixel. */
export const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

/** What a letter says of a picture, photo or voice that goes with it. */
export const named = (part: number, kind: string, type: string, more: object = {}) => ({
  ...{ part, kind, type, bytes: 68, sha256: 'a'.repeat(64), key: 'k'.repeat(43), chunks: ['b'.repeat(64)] },
  ...more,
})
