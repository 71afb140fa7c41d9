/** The numbered list at the desk: each point with its words as written, ticked one by one, printed as a list. */
import { cleanup, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { CaseDocument } from '../../contract/case-file.ts'
import { ids } from './a-council.ts'
import { ARABIC, aCard, aLetter, children, listed, POLISH, said } from './a-family.ts'
import { openDesk, type } from './open-desk.tsx'

/** One white pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='
const paperId = '7a1f0c52-1111-4111-8111-000000000009'
const report: CaseDocument = {
  kind: 'document',
  id: paperId,
  children: [],
  what: 'report',
  title: said('Report for the meeting'),
  from: 'Jo Bennett',
  state: 'arrived',
  arrivedOn: '2099-11-24',
}

const points = [
  {
    id: '7a1f0c52-1111-4111-8111-000000000001',
    kind: 'fact-error',
    page: '3',
    paragraph: 'School',
    says: { text: '20 dni', lang: 'pl', dir: 'ltr' },
    isSo: { text: POLISH, lang: 'pl', dir: 'ltr' },
  },
  {
    id: '7a1f0c52-1111-4111-8111-000000000002',
    kind: 'opinion',
    isSo: { text: ARABIC, lang: 'ar', dir: 'rtl' },
  },
]

interface Reply {
  readonly which?: object
  readonly documentId?: string
  readonly points?: readonly object[]
}

function desk(reply: Reply = {}, documents: CaseDocument[] = []) {
  let card = aCard({ operation: 'reply-to-report' })
  return openDesk(
    {
      'list-conferences': () => ({ output: { conferences: [{ ...listed, children: [...children] }] } }),
      'list-inbox': () => ({ output: { submissions: [card] } }),
      'open-submission': () => ({
        output: {
          ...aLetter(card),
          input: { conferenceId: ids.conference, lang: 'pl', dir: 'ltr', points, ...reply },
        },
      }),
      'read-issued': () => ({ output: { decisions: [], dates: [], documents, complaints: [] } }),
      'open-attachment': () => ({ output: { kind: 'photo', type: 'image/png', base64: PNG } }),
      'go-through-point': ({ pointId, saidBack }) => {
        const done = { id: String(pointId), goneThroughAt: '2099-12-03T10:30:00.000Z' }
        card = { ...card, points: [saidBack ? { ...done, saidBack } : done] }
        return { output: { card } }
      },
    },
    `#/submission/${ids.views}`,
  )
}

test('the points are numbered, in their order, exactly as they were written', async () => {
  await desk()
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  await screen.findByRole('heading', { name: '1. A fact is wrong' })
  expect(screen.getByRole('heading', { name: '2. I see it differently' })).toBeTruthy()
  expect(screen.getByText('page 3, School')).toBeTruthy()
  const said = [...document.querySelectorAll('.said')]
  expect(said.map((one) => one.textContent)).toEqual(['20 dni', POLISH, ARABIC])
  expect(said.map((one) => one.getAttribute('lang'))).toEqual(['pl', 'pl', 'ar'])
})

test('a worker is told that a translation is asked for, and from which languages', async () => {
  await desk()
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  await screen.findByText('Written in Polish and Arabic. A translation is asked for.')
})

test('a point is ticked with what was said back, and the list says how far it is', async () => {
  const council = await desk()
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  await screen.findByText('Gone through: 0 of 2.')
  await type(screen.getByLabelText('What was said back to number 1'), 'We put it right.')
  screen.getByRole('button', { name: 'We went through number 1' }).click()
  await screen.findByText('Gone through: 1 of 2.')
  expect(council.asked.find(({ name }) => name === 'go-through-point')?.input).toEqual({
    envelopeId: ids.views,
    pointId: points[0]?.id,
    goneThrough: true,
    saidBack: { text: 'We put it right.', lang: 'en', dir: 'ltr', origin: 'original' },
  })
  await waitFor(() => expect(screen.getByText('We put it right.')).toBeTruthy())
})

test('the desk says which report the points are about: by name and date, in their words, or on paper', async () => {
  const open = async (reply: Reply, documents?: CaseDocument[]) => {
    await desk(reply, documents)
    ;(await screen.findByRole('button', { name: 'Open' })).click()
    return screen.findByRole('region', { name: 'Which report' })
  }
  const given = await open({ documentId: paperId }, [report])
  await waitFor(() => expect(given.textContent).toContain('Report for the meeting'))
  expect(given.textContent).toContain('From Jo Bennett. They got it on')
  cleanup()
  const gone = await open({ documentId: paperId })
  await waitFor(() => expect(gone.textContent).toContain('no longer there'))
  cleanup()
  expect((await open({ which: { text: POLISH, lang: 'pl', dir: 'ltr' } })).textContent).toContain(POLISH)
  cleanup()
  expect((await open({})).textContent).toContain('A report on paper.')
})

test('a point says which child it is about, and shows the photo that came with it', async () => {
  const attachment = {
    ...{ part: 1, kind: 'photo', type: 'image/png', bytes: 68 },
    ...{ sha256: 'a'.repeat(64), key: 'k'.repeat(43), chunks: ['b'.repeat(64)] },
  }
  await desk({ points: [{ ...points[0], childId: ids.idris, attachments: [attachment] }, points[1]!] })
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  const [first, second] = [
    (await screen.findByRole('heading', { name: '1. A fact is wrong' })).closest('li')!,
    screen.getByRole('heading', { name: '2. I see it differently' }).closest('li')!,
  ]
  expect(first.textContent).toContain('Only about Idris.')
  expect(second.textContent).not.toContain('Only about')
  await waitFor(() => expect(first.querySelector('img')?.naturalWidth).toBe(1))
  expect(second.querySelector('figure')).toBeNull()
})
