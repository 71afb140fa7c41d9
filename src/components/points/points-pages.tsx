/**
 * Going through a paper point by point: which paper, a numbered list, one point a screen, a look at all of it, and
 * handing it over. It is kept as it is written and works with no signal, with a paper in hand as well as with one of
 * the case file's. Which screen somebody is at is not in the address.
 */

import { useEffect, useState } from 'preact/hooks'
import type { ChildCard } from '../../../contract/case-file.ts'
import type { Sealed } from '../../../contract/operation.ts'
import { caseFile, nextConference } from '../../case-file/index.ts'
import {
  hasPoints,
  type ListOf,
  listKey,
  type PointsAt,
  type PointsDraft,
  type PointsDrafts,
  pointsAt,
  pointsDrafts,
} from '../../case-file/points-draft.ts'
import { seeReport } from '../../case-file/reports.ts'
import { today, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { membership } from '../../sync/index.ts'
import { Gate } from '../gate.tsx'
import { Loading } from '../loading.tsx'
import { useSteps } from '../steps.ts'
import { CheckPoints } from './check-points.tsx'
import { ListPoints } from './list-points.tsx'
import { OnePoint } from './one-point.tsx'
import { PausePoints } from './pause-points.tsx'
import type { Pointing, PointsAbout } from './points.ts'

export interface PointScreen<O extends Sealed = Sealed> {
  readonly of: Pointing<O>
  /** Which list of theirs is open. */
  readonly list: ListOf
  readonly draft: PointsDraft
  readonly about: PointsAbout
  readonly isJoined: boolean
  readonly steps: ReturnType<typeof useSteps>
}

export function PointsPages<O extends Sealed>({ of }: { of: Pointing<O> }) {
  return (
    <Gate>
      <Screens of={of} />
    </Gate>
  )
}

const nothing: PointsDraft = { envelopeId: '', points: [] }

function Screens<O extends Sealed>({ of }: { of: Pointing<O> }) {
  const t = useWords('reply-to-report')
  const drafts = usePlace(pointsDrafts)
  const places = usePlace(pointsAt)
  const file = usePlace(caseFile)
  const joined = usePlace(membership)
  const steps = useSteps('list')
  const [goesOn, setGoesOn] = useState(false)
  const papers = (file?.documents ?? [])
    .filter(({ what, state }) => what === of.paper && state === 'arrived')
    .sort((one, other) => (other.arrivedOn ?? '').localeCompare(one.arrivedOn ?? ''))
  const at = places?.[of.slug] ?? {}
  const documentId = drafts && openedOf(at, papers, drafts, of.slug)
  const isOpened = documentId !== undefined && places !== undefined
  useEffect(() => {
    if (isOpened && documentId) void seeReport(documentId).catch(() => undefined) // then Home says it once more
  }, [isOpened, documentId])
  if (!drafts || !places || !file || !joined) return <Loading title={t('title')} />
  const list: ListOf = { of: of.slug, documentId }
  const draft = drafts[listKey(list)] ?? { ...nothing, ...(documentId ? { documentId } : {}) }
  const mine: readonly ChildCard[] = file.me?.children ?? joined.joined?.children ?? []
  const inPaper = papers.find(({ id }) => id === documentId)?.children ?? []
  const about: PointsAbout = {
    conference: nextConference(file, today()) ?? file.conferences.at(-1),
    papers,
    children: inPaper.length > 0 ? inPaper : mine,
  }
  const screen = { of, list, draft, about, isJoined: joined.joined !== undefined, steps }
  if (!at.hasPaused && !goesOn && !hasPoints(draft)) {
    return <PausePoints of={of.slug} onCannotKeep={() => setGoesOn(true)} />
  }
  if (steps.at === 'check') return <CheckPoints {...screen} />
  const point = draft.points.find(({ id }) => id === steps.at)
  return point ? <OnePoint key={point.id} {...screen} point={point} /> : <ListPoints {...screen} />
}

/** The paper whose list is open: the one that was chosen; else one on paper that was begun; else the newest that came. */
function openedOf(
  { documentId }: PointsAt,
  papers: PointsAbout['papers'],
  drafts: PointsDrafts,
  of: ListOf['of'],
): string | undefined {
  if (documentId === null) return undefined
  if (
    documentId &&
    (papers.some(({ id }) => id === documentId) || hasPoints(drafts[listKey({ of, documentId })]))
  )
    return documentId
  return hasPoints(drafts[of]) ? undefined : papers[0]?.id
}
