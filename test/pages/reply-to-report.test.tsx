/** A reply to a report, point by point: with a paper in hand, in any order, nothing lost, and only what was written goes. */
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import type { InputOf } from '../../contract/operation.ts'
import type { correctNotes } from '../../contract/operations/correct-notes.ts'
import { caseFile } from '../../src/case-file/index.ts'
import {
  moved,
  newPoint,
  type PointsOf,
  pointsAt,
  pointsDrafts,
  undone,
} from '../../src/case-file/points-draft.ts'
import { draftPlace } from '../../src/case-file/views-draft.ts'
import { attach } from '../../src/components/attach/holder.ts'
import { attachedToPoint } from '../../src/components/points/points.ts'
import { CorrectNotes } from '../../src/pages/correct-notes/page.tsx'
import { MyWords } from '../../src/pages/my-words/page.tsx'
import { ReplyToReport } from '../../src/pages/reply-to-report/page.tsx'
import { ShareViews } from '../../src/pages/share-views/page.tsx'
import { areKept, get, update } from '../../src/store/index.ts'
import { sentWords } from '../../src/sync/index.ts'
import { choose } from '../components/attaching.tsx'
import { encoded } from '../components/photos.ts'
import { freshPhone } from '../store/fresh.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference, said } from './builders.ts'
import { show, type } from './show.tsx'

beforeEach(async () => {
  await joinedPhone()
  await update(caseFile, (old) => ({ ...old, conferences: [aConference()] }))
  await hasPaused('reply-to-report')
  await hasPaused('correct-notes')
})

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const sent = async () => (await get(sentWords)).items
/** They have read what comes before the first word. */
const hasPaused = (of: PointsOf) => update(pointsAt, (all) => ({ ...all, [of]: { hasPaused: true } }))
const kept = async () => (await get(pointsDrafts))['reply-to-report']?.points ?? []

async function addPoint(kind: string, fields: Readonly<Record<string, string>>) {
  await press(kind)
  await screen.findByRole('heading', { name: /^Point \d$/ })
  for (const [label, text] of Object.entries(fields)) type(await screen.findByLabelText(label), text)
  await press('Keep it and go back')
  await screen.findByRole('heading', { name: /Reply to the report/ })
}

const wrong = {
  Page: '3',
  'Paragraph or heading': 'School',
  'The report says': 'He missed 20 days',
  'What do you say?': 'He missed 2 days',
  'What shows it? A letter, a text, a person': 'The letter of 3 May',
}

test('points from paper are kept as they are written, moved, undone, and go numbered in my order', async () => {
  await show(ReplyToReport)
  type(await screen.findByLabelText('Which report is it?'), 'Report from Jo')
  await addPoint('A fact is wrong', wrong)
  await addPoint('I agree with this', { Page: '5', 'What do you say?': 'Yes, mornings are hard' })
  expect((await kept()).map(({ kind }) => kind)).toEqual(['fact-error', 'agree'])
  await press('Move number 2 up')
  await waitFor(async () => expect((await kept()).map(({ kind }) => kind)).toEqual(['agree', 'fact-error']))
  await press('Take out number 1')
  await waitFor(async () => expect(await kept()).toHaveLength(1))
  await press('Undo last change')
  await waitFor(async () => expect((await kept()).map(({ kind }) => kind)).toEqual(['agree', 'fact-error']))

  await press('Look at it once more')
  await screen.findByText(/You have not sent anything yet/)
  expect([...document.querySelectorAll('.said')].map((one) => one.textContent?.slice(0, 2))).toEqual([
    '1.',
    '2.',
  ])
  await press('Send my words')
  await waitFor(async () => expect(await sent()).toHaveLength(1))
  const [item] = await sent()
  expect(item).toMatchObject({
    operation: 'reply-to-report',
    input: {
      which: { text: 'Report from Jo', lang: 'en' },
      points: [
        { kind: 'agree', page: '5', isSo: { text: 'Yes, mornings are hard' } },
        { kind: 'fact-error', page: '3', paragraph: 'School', shows: { text: 'The letter of 3 May' } },
      ],
    },
  })
  expect((item!.input as { points: object[] }).points[0]).not.toHaveProperty('says')
  expect(await get(pointsDrafts)).toEqual({})
})

test('what was written in a point stays when its kind is changed', async () => {
  await show(ReplyToReport)
  await press('A fact is wrong')
  type(await screen.findByLabelText('The report says'), 'He missed 20 days')
  await press('I see it differently')
  await press('Something is missing')
  expect((await screen.findByLabelText<HTMLTextAreaElement>('The report says')).value).toBe(
    'He missed 20 days',
  )
})

test('undoing a step takes back no word that was written meanwhile', () => {
  const [one, two, three] = [newPoint('agree'), newPoint('missing'), newPoint('opinion')]
  const draft = {
    envelopeId: 'an id',
    before: [one, two],
    points: [{ ...two, isSo: 'written since' }, three],
  }
  expect(undone(draft).points).toEqual([one, { ...two, isSo: 'written since' }, three])
})

test('what is wrong in the notes goes to the chair as rows, with where each stands', async () => {
  await show(CorrectNotes)
  type(await screen.findByLabelText('Which notes are they?'), 'May')
  await press('A fact is wrong')
  type(await screen.findByLabelText('Page'), '2')
  type(await screen.findByLabelText('The notes say'), 'I left early')
  type(await screen.findByLabelText('What do you say?'), 'I stayed to the end')
  await press('Keep it and go back')
  await press('Look at it once more')
  await screen.findByText(/Once it goes, you cannot take it back/)
  expect(screen.queryByText(/on the day/), 'the meeting is over').toBeNull()
  await press('Send my words')
  await waitFor(async () => expect(await sent()).toHaveLength(1))
  expect(await sent()).toMatchObject([
    {
      operation: 'correct-notes',
      input: { words: { text: 'May' }, rows: [{ kind: 'fact-error', where: '2', says: 'I left early' }] },
    },
  ])
  await show(MyWords)
  await screen.findByRole('heading', { name: 'What you said about the notes' })
})

test('a photo that shows what is wrong in the notes goes with its row, is asked about while it is open, and stays among my words', async () => {
  await show(CorrectNotes)
  await press('A fact is wrong')
  type(await screen.findByLabelText('The notes say'), 'I left early')
  await press('Take or choose a photo')
  await choose(new Blob([await encoded('image/jpeg')]))
  await screen.findByRole('button', { name: 'Add this photo' }, { timeout: 8000 })
  await press('Keep it and go back')
  const asked = (await screen.findByRole('heading', { name: 'Add this photo?' })).closest('section')!
  fireEvent.click(asked.querySelector('button')!)
  await screen.findByText('Added, and saved on this phone.', {}, { timeout: 8000 })
  await press('Keep it and go back')
  await screen.findByRole('button', { name: 'Look at it once more' })
  await press('Something is missing')
  await screen.findByRole('heading', { name: 'Point 2' })
  const second = (await get(pointsDrafts))['correct-notes']!.points[1]!
  const holder = attachedToPoint({ of: 'correct-notes' }, second.id)
  await attach(holder, await encoded('image/jpeg'), { kind: 'photo', type: 'image/jpeg' })
  await press('Keep it and go back')
  await press('Look at it once more')
  await waitFor(() => expect(document.querySelectorAll('.said .attached > li')).toHaveLength(2))
  await press('Send my words')
  await waitFor(async () => expect(await sent()).toHaveLength(1))
  const { rows } = (await sent())[0]!.input as InputOf<typeof correctNotes>
  expect(rows.map(({ says, attachments = [] }) => [says, attachments.map(({ part }) => part)])).toEqual([
    ['I left early', [1]],
    ['', [2]],
  ])
  expect(await get(pointsDrafts)).toEqual({})
  expect(await areKept(rows.flatMap(({ attachments = [] }) => attachments))).toBe(true)
  await show(MyWords)
  await waitFor(() => expect(document.querySelectorAll('.said-row .attached > li')).toHaveLength(2))
})

test('my words show which points were gone through and what was said back to each', async () => {
  await show(ReplyToReport)
  await addPoint('A fact is wrong', wrong)
  await press('Look at it once more')
  await press('Send my words')
  await waitFor(async () => expect(await sent()).toHaveLength(1))
  const [item] = await sent()
  const { points } = item!.input as { points: readonly { id: string }[] }
  await update(caseFile, (old) => ({
    ...old,
    progress: {
      [item!.envelopeId]: {
        kind: 'progress' as const,
        id: item!.envelopeId,
        state: 'read' as const,
        points: [
          {
            id: points[0]!.id,
            goneThroughAt: '2030-02-01T10:30:00.000Z',
            saidBack: said('We put it right.'),
          },
        ],
      },
    },
  }))
  await show(MyWords)
  await screen.findByText(/You went through this one at the meeting/)
  expect(screen.getByText('We put it right.')).toBeTruthy()
})

test('without a code it is written and kept all the same, and says what is needed', async () => {
  await freshPhone()
  await hasPaused('reply-to-report')
  await show(ReplyToReport)
  await addPoint('Something is missing', { 'What do you say?': 'Nan helps every Friday' })
  await press('Look at it once more')
  await screen.findByText('You need your code before this can go')
  expect(screen.queryByRole('button', { name: 'Send my words' })).toBeNull()
})

test('the question about the report leads here, and keeps its own rows', async () => {
  await update(draftPlace, () => ({ set: 'full' as const, hasPaused: true, at: 'P6' }))
  await show(ShareViews)
  const link = await screen.findByRole('link', { name: /Go through the report point by point/ })
  expect(link.getAttribute('href')).toBe('/en/reply-to-report/')
  await press('A fact is wrong')
  await screen.findByLabelText('Where is it? A page or a heading')
})

test('the first cannot go up and the last cannot go down', () => {
  const points = [newPoint('agree'), newPoint('missing')]
  expect(moved(points, points[0]!.id, -1)).toEqual(points)
  expect(moved(points, points[1]!.id, 1)).toEqual(points)
  expect(moved(points, points[1]!.id, -1)).toEqual([points[1], points[0]])
})
