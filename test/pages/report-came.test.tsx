/** Reports that the council shared: Home says that one came, each has a list of its own, and photos and children belong to points. */
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import type { CaseDocument } from '../../contract/case-file.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { type PointsOf, pointsAt, pointsDrafts } from '../../src/case-file/points-draft.ts'
import { seenReports } from '../../src/case-file/reports.ts'
import { attach } from '../../src/components/attach/holder.ts'
import { attachedToPoint } from '../../src/components/points/points.ts'
import { CorrectNotes } from '../../src/pages/correct-notes/page.tsx'
import { Home } from '../../src/pages/home/page.tsx'
import { MyWords } from '../../src/pages/my-words/page.tsx'
import { ReplyToReport } from '../../src/pages/reply-to-report/page.tsx'
import { get, update } from '../../src/store/index.ts'
import { sentWords } from '../../src/sync/index.ts'
import { encoded } from '../components/photos.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference, aMe, conferenceId, idris, maya, said } from './builders.ts'
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

const aPaper = (what: 'report' | 'notes', title: string, more: Partial<CaseDocument> = {}): CaseDocument => ({
  kind: 'document',
  id: crypto.randomUUID(),
  conferenceId,
  children: [maya, idris],
  what,
  title: said(title),
  from: 'Jo Bennett',
  state: 'arrived',
  ...more,
})
const filed = (...documents: readonly CaseDocument[]) =>
  update(caseFile, (old) => ({ ...old, me: aMe({ children: [maya, idris] }), documents }))

test('each report has a list of its own', async () => {
  const [jo, school] = [
    aPaper('report', 'Report from Jo', {
      arrivedOn: '2030-01-15',
      ask: { id: crypto.randomUUID(), name: 'Jo', role: 'social-worker', phone: '0300 1', attending: 'yes' },
    }),
    aPaper('report', 'Report from school', { arrivedOn: '2030-01-02', yourWords: 'separate' }),
  ] as const
  await filed(jo, school)
  await show(ReplyToReport)
  // The newest is open, with what the council says of it, and whom to ask who does not have it.
  expect((await screen.findByRole<HTMLInputElement>('radio', { name: /Report from Jo/ })).checked).toBe(true)
  screen.getByText(/The council says you got it on Tuesday 15 January/)
  screen.getByText(/If you do not have it, ask Jo/)
  await addPoint('A fact is wrong', wrong)
  fireEvent.click(await screen.findByRole('radio', { name: /Report from school/ }))
  await screen.findByText(/not in this report/)
  expect(document.querySelectorAll('.said')).toHaveLength(0)
  await addPoint('I agree with this', { 'What do you say?': 'Yes' })
  fireEvent.click(await screen.findByRole('radio', { name: /Report from Jo/ }))
  await screen.findByText('He missed 20 days')
  expect(Object.keys(await get(pointsDrafts))).toEqual([
    `reply-to-report/${jo.id}`,
    `reply-to-report/${school.id}`,
  ])
  await press('Look at it once more')
  await screen.findByText('Report from Jo')
  await press('Send my words')
  await waitFor(async () => expect(await sent()).toHaveLength(1))
  const [item] = await sent()
  expect(item!.input).toMatchObject({ documentId: jo.id, points: [{ kind: 'fact-error' }] })
  expect(item!.input).not.toHaveProperty('which')
  expect(Object.keys(await get(pointsDrafts))).toEqual([`reply-to-report/${school.id}`])
})

test('the notes of the case file are chosen by their name, and say until when', async () => {
  await filed(
    aPaper('notes', 'Notes of 1 February', { correctionsBy: '2030-03-01' }),
    aPaper('report', 'A report'),
  )
  await show(CorrectNotes)
  expect((await screen.findByRole<HTMLInputElement>('radio', { name: /Notes of 1 February/ })).checked).toBe(
    true,
  )
  expect(screen.queryByRole('radio', { name: /A report/ })).toBeNull()
  screen.getByText(/mistakes until Friday 1 March/)
})

test('before the first point of each sending comes the quiet page, and not before the next one of the same', async () => {
  await update(pointsAt, () => ({}))
  await show(ReplyToReport)
  await screen.findByRole('heading', { name: 'Before you write' })
  await press('Carry on')
  await addPoint('A fact is wrong', wrong)
  await addPoint('I agree with this', { 'What do you say?': 'Yes' })
  await press('Look at it once more')
  await press('Send my words')
  await waitFor(async () => expect((await get(pointsAt))['reply-to-report']?.hasPaused).toBe(false))
  const { unmount } = await show(ReplyToReport)
  await screen.findByRole('heading', { name: 'Before you write' })
  unmount()
})

test('a point is about one child where that is wanted, and a photo of the page goes with it', async () => {
  await filed()
  await show(ReplyToReport)
  await press('A fact is wrong')
  await screen.findByRole('heading', { name: 'Point 1' })
  expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'All of them' })).checked).toBe(true)
  fireEvent.click(screen.getByRole('radio', { name: 'Idris' }))
  const [point] = await waitFor(async () => {
    const points = await kept()
    expect(points[0]?.childId).toBe(idris.id)
    return points
  })
  const photo = await encoded('image/jpeg')
  const list = { of: 'reply-to-report' } as const
  await attach(attachedToPoint(list, point!.id), photo, { kind: 'photo', type: 'image/jpeg' })
  // Typing beside it takes nothing away.
  type(await screen.findByLabelText('What do you say?'), 'See the photo')
  await press('Keep it and go back')
  await screen.findByText('Idris')
  await press('Look at it once more')
  await press('Send my words')
  await waitFor(async () => expect(await sent()).toHaveLength(1))
  const [item] = await sent()
  expect(item!.input).toMatchObject({
    points: [
      {
        childId: idris.id,
        isSo: { text: 'See the photo' },
        attachments: [{ part: 1, kind: 'photo', bytes: photo.length }],
      },
    ],
  })
  await show(MyWords)
  await screen.findByText('Idris')
})

test('Home says once that a report came, keeps a way to reply to it, and both go when it is answered', async () => {
  const [jo, early] = [
    aPaper('report', 'Report from Jo'),
    aPaper('report', 'Not here yet', { state: 'expected' }),
  ]
  await filed(early)
  const before = await show(Home)
  await screen.findByText('Do this next')
  expect(screen.queryByText('There is a report for your meeting')).toBeNull()
  expect(screen.queryByText('Reply to a report')).toBeNull()
  before.unmount()

  await filed(early, jo)
  const home = await show(Home)
  await screen.findByText('There is a report for your meeting')
  await press('Reply to it')
  await waitFor(async () => expect((await get(pointsAt))['reply-to-report']?.documentId).toBe(jo.id))
  home.unmount()
  const reply = await show(ReplyToReport)
  await waitFor(async () => expect(await get(seenReports)).toEqual([jo.id]))
  await addPoint('A fact is wrong', wrong)
  reply.unmount()

  const again = await show(Home)
  await screen.findByRole('link', { name: /Reply to a report.*You have begun/ })
  expect(screen.queryByText('There is a report for your meeting')).toBeNull()
  again.unmount()
  await show(MyWords)
  await screen.findByRole('link', { name: /Your reply to a report/ })
  await show(ReplyToReport)
  await press('Look at it once more')
  await press('Send my words')
  await waitFor(async () => expect(await sent()).toHaveLength(1))
  await show(Home)
  await screen.findByText('Do this next')
  expect(screen.queryByText('Reply to a report')).toBeNull()
})

test('what I said to the meeting says whether a report holds it, once the council has said so', async () => {
  await update(sentWords, (old) => ({
    ...old,
    items: [
      {
        envelopeId: crypto.randomUUID(),
        operation: 'share-views',
        sealedAt: '2030-01-10T10:00:00.000Z',
        input: { conferenceId, set: 'quick', children: [], lang: 'en', dir: 'ltr', answers: [] },
      },
    ],
  }))
  const before = await show(MyWords)
  await screen.findByRole('heading', { name: 'Your words for the meeting', level: 2 })
  expect(screen.queryByText(/is in this report/)).toBeNull()
  before.unmount()
  await filed(aPaper('report', 'Report from Jo', { yourWords: 'in-it' }))
  await show(MyWords)
  await screen.findByText('The council says that what you said is in this report.')
})
