/** Papers as the desk keeps track of them. A row is one rendition of a paper, for the people ticked. */
import type { CaseDocument } from '../../../contract/after-the-meeting.ts'
import type { InputOf } from '../../../contract/operation.ts'
import type { CouncilConference, FamilyPerson } from '../../../contract/operations/save-conference.ts'
import type { saveDocument } from '../../../contract/operations/save-document.ts'
import { type CouncilText, councilTextOf } from '../../parts/council-words.tsx'
import { type Errors, noting } from '../../parts/errors.ts'
import { childrenFor, type GivenTo } from '../../parts/given-to.ts'

export type GivenPaper = InputOf<typeof saveDocument>['document']

export interface PaperRow {
  readonly id: string
  readonly documentId: string
  readonly what: CaseDocument['what']
  readonly title: string
  readonly from: string
  readonly state: CaseDocument['state']
  readonly dueBy: string
  readonly arrivedOn: string
  readonly correctionsBy: string
  /** The id of the worker to ask, or empty. */
  readonly ask: string
  /** Of a report: whether what the family said stands in it. Empty: not said. */
  readonly yourWords: '' | NonNullable<CaseDocument['yourWords']>
  readonly children: readonly string[]
  readonly people: readonly string[]
  readonly had: readonly string[]
  readonly before?: CaseDocument
}

export interface PapersForm {
  readonly rows: readonly PaperRow[]
  readonly kept: Readonly<Record<string, CouncilText>>
  /** Who had which paper when the form was opened: a paper taken out here is taken out of their files. */
  readonly had: readonly {
    readonly documentId: string
    readonly what: CaseDocument['what']
    readonly personId: string
  }[]
}

export const newPaper = (): PaperRow => ({
  id: crypto.randomUUID(),
  documentId: crypto.randomUUID(),
  what: 'letter',
  title: '',
  from: '',
  state: 'expected',
  dueBy: '',
  arrivedOn: '',
  correctionsBy: '',
  ask: '',
  yourWords: '',
  children: [],
  people: [],
  had: [],
})

export function formFrom(given: readonly GivenTo<CaseDocument>[], conference: CouncilConference): PapersForm {
  const kept: Record<string, CouncilText> = {}
  const rows = given.map(({ item, people }): PaperRow => {
    if (item.title) kept[item.title.text] = item.title
    return {
      id: crypto.randomUUID(),
      documentId: item.id,
      what: item.what,
      title: item.title?.text ?? '',
      from: item.from ?? '',
      state: item.state,
      dueBy: item.dueBy ?? '',
      arrivedOn: item.arrivedOn ?? '',
      correctionsBy: item.correctionsBy ?? '',
      ask:
        conference.workers.find(({ id, name }) => id === item.ask?.id || name === item.ask?.name)?.id ?? '',
      yourWords: item.yourWords ?? '',
      children: item.children.map(({ id }) => id),
      people,
      had: people,
      before: item,
    }
  })
  const had = given.flatMap(({ item, people }) =>
    people.map((personId) => ({ documentId: item.id, what: item.what, personId })),
  )
  return { rows, kept, had }
}

export function checkPapers({ rows }: PapersForm): Errors {
  const { errors, expect } = noting()
  rows.forEach((row, at) => {
    expect(
      row.people.length > 0 || row.had.length > 0,
      `papers.${at}.people`,
      'Tick who is to get it, or take this paper out.',
    )
    expect(row.state !== 'arrived' || row.arrivedOn, `papers.${at}.arrivedOn`, 'Choose the day they got it.')
    expect(row.what !== 'other' || row.title.trim(), `papers.${at}.title`, 'Say what paper it is.')
  })
  return errors
}

export interface PaperFor {
  readonly documentId: string
  readonly document: GivenPaper
}

/** What one person is told about papers. One that is no longer for them is taken out of their file. */
export function papersFor(
  form: PapersForm,
  person: FamilyPerson,
  conference: CouncilConference,
): readonly PaperFor[] {
  const stays = new Set(
    form.rows.filter(({ people }) => people.includes(person.id)).map(({ documentId }) => documentId),
  )
  const told = form.rows
    .filter(({ people }) => people.includes(person.id))
    .map((row) => ({ documentId: row.documentId, document: paperFor(row, form, person, conference) }))
  const gone = form.had
    .filter(({ personId, documentId }) => personId === person.id && !stays.has(documentId))
    .map(({ documentId, what }) => ({
      documentId,
      document: { what, children: [], state: 'withheld' as const },
    }))
  return [...told, ...gone]
}

function paperFor(
  row: PaperRow,
  { kept }: PapersForm,
  person: FamilyPerson,
  conference: CouncilConference,
): GivenPaper {
  const ask = conference.workers.find(({ id }) => id === row.ask && !person.leaveOut?.includes(id))
  const { before } = row
  return {
    conferenceId: before?.conferenceId ?? conference.id,
    ...(before?.planId && { planId: before.planId }),
    ...(before?.way && { way: before.way }),
    ...(before?.language && { language: before.language }),
    children: childrenFor(conference, row.children, person.id),
    what: row.what,
    ...(row.title.trim() && { title: councilTextOf(row.title.trim(), kept[row.title.trim()]) }),
    ...(row.from.trim() && { from: row.from.trim() }),
    state: row.state,
    ...(row.dueBy && { dueBy: row.dueBy }),
    ...(row.state === 'arrived' && row.arrivedOn && { arrivedOn: row.arrivedOn }),
    ...(row.correctionsBy && { correctionsBy: row.correctionsBy }),
    ...(ask && { ask }),
    ...(row.what === 'report' && row.yourWords && { yourWords: row.yourWords }),
  }
}
