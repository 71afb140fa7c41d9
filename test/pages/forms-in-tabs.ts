/** The forms that somebody may have open in two tabs: where each is, how it begins, and what of it is kept. */
import type { Helper } from '../../contract/operations/help-a-child.ts'
import { askDrafts } from '../../src/case-file/ask-drafts.ts'
import { helpPlace } from '../../src/case-file/help-draft.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { letterPlace } from '../../src/case-file/letter-draft.ts'
import { newPoint, pointsAt, pointsDrafts } from '../../src/case-file/points-draft.ts'
import { smallDrafts } from '../../src/case-file/small-drafts.ts'
import { draftPlace, privatePlace } from '../../src/case-file/views-draft.ts'
import { wishesPlace } from '../../src/case-file/wishes-draft.ts'
import { today } from '../../src/i18n/index.ts'
import { dayNotes } from '../../src/pages/on-the-day/notes.ts'
import { get, update } from '../../src/store/index.ts'
import { membership } from '../../src/sync/index.ts'
import { aJoined, idris, maya } from './builders.ts'

const id = crypto.randomUUID()
const helper: Helper = { who: 'parent', how: ['wrote-exact-words'], inTheRoom: { others: 'nobody' } }

export interface Form {
  readonly what: string
  readonly page: string
  readonly name: string
  readonly step?: string
  readonly opens?: RegExp
  readonly box: string
  readonly begin?: () => Promise<unknown>
  readonly kept: () => Promise<string | undefined>
}

async function as(role: 'parent' | 'young-person', child: typeof idris | typeof maya) {
  const me = aJoined({ role, children: [child] })
  await update(membership, ({ joined }) => ({ joined: { ...joined!, ...me, deviceId: joined!.deviceId } }))
  await update(caseFile, (old) => ({ ...old, me }))
}

const aThing = (question: 'C4' | 'letter') => async () => {
  await as('young-person', maya)
  const things = [{ id, question, forWhom: 'me' as const, chosen: ['other'] }]
  await update(wishesPlace, () => ({ hasBegun: true, pausedOn: today(), things }))
}

/** Somebody sits with Idris, who has said one thing without words. */
async function withIdris() {
  await as('parent', idris)
  const thing = { id, question: 'Y9', helper } as const
  await update(helpPlace(idris.id), () => ({ helper, heardOn: today(), things: [thing] }))
}

const thingIn = async () => (await get(wishesPlace)).things?.find((one) => one.id === id)?.text

export const forms: readonly Form[] = [
  {
    what: 'a letter',
    page: 'write-letter',
    name: 'WriteLetter',
    box: '#letter',
    begin: () => update(letterPlace, () => ({ hasPaused: true })),
    kept: async () => (await get(letterPlace)).text,
  },
  {
    what: 'a point about a report',
    page: 'reply-to-report',
    name: 'ReplyToReport',
    step: id,
    box: '#point-isSo',
    async begin() {
      await update(pointsAt, () => ({ 'reply-to-report': { hasPaused: true } }))
      const points = [{ ...newPoint('fact-error'), id }]
      await update(pointsDrafts, () => ({ 'reply-to-report': { envelopeId: crypto.randomUUID(), points } }))
    },
    kept: async () => (await get(pointsDrafts))['reply-to-report']?.points[0]?.isSo,
  },
  {
    what: 'what is for the chair alone',
    page: 'share-views',
    name: 'ShareViews',
    box: '#private-words',
    begin: () => update(draftPlace, () => ({ set: 'quick' as const, hasPaused: true, at: 'private' })),
    kept: async () => (await get(privatePlace)).text,
  },
  {
    what: 'a young person’s own words',
    page: 'share-wishes',
    name: 'ShareWishes',
    step: `thing/C4/${id}`,
    box: '#own-words',
    begin: aThing('C4'),
    kept: thingIn,
  },
  {
    what: 'a young person’s letter',
    page: 'write-letter',
    name: 'WriteLetter',
    box: '#letter',
    begin: aThing('letter'),
    kept: thingIn,
  },
  {
    what: 'what a child says with somebody',
    page: 'with-help',
    name: 'WithHelp',
    step: `${idris.id}/thing/Y9/${id}`,
    box: '#own-words',
    begin: withIdris,
    kept: async () => (await get(helpPlace(idris.id))).things?.[0]?.text,
  },
  {
    what: 'what the helper noticed',
    page: 'with-help',
    name: 'WithHelp',
    step: `${idris.id}/notes`,
    box: '#helper-notes',
    begin: withIdris,
    kept: async () => (await get(helpPlace(idris.id))).notes?.text,
  },
  {
    what: 'a question to the chair',
    page: 'ask-chair',
    name: 'AskChair',
    box: '#ask-chair-own',
    kept: async () => (await get(smallDrafts))['ask-chair']?.text,
  },
  {
    what: 'what would help somebody to come',
    page: 'say-if-coming',
    name: 'SayIfComing',
    step: '1',
    box: '#ask-help',
    kept: async () => (await get(askDrafts))['say-if-coming']?.answers.help as string | undefined,
  },
  {
    what: 'notes from the board',
    page: 'on-the-day',
    name: 'OnTheDay',
    opens: /Notes from the board/,
    box: '#board-worries',
    kept: async () => (await get(dayNotes)).board.worries,
  },
]
