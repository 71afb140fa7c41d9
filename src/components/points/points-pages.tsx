/**
 * Going through a paper point by point: which paper, a numbered list, one point a screen, a look at all of it, and
 * handing it over. It is kept as it is written and works with no signal, with a paper in hand as well as with one of
 * the case file's. Which screen somebody is at is not in the address.
 */
import type { Sealed } from '../../../contract/operation.ts'
import { caseFile, nextConference } from '../../case-file/index.ts'
import { type PointsDraft, pointsDrafts } from '../../case-file/points-draft.ts'
import { today, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { membership } from '../../sync/index.ts'
import { Gate } from '../gate.tsx'
import { Loading } from '../loading.tsx'
import { useSteps } from '../steps.ts'
import { CheckPoints } from './check-points.tsx'
import { ListPoints } from './list-points.tsx'
import { OnePoint } from './one-point.tsx'
import type { Pointing, PointsAbout } from './points.ts'

export interface PointScreen<O extends Sealed = Sealed> {
  readonly of: Pointing<O>
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
  const file = usePlace(caseFile)
  const joined = usePlace(membership)
  const steps = useSteps('list')
  if (!drafts || !file || !joined) return <Loading title={t('title')} />
  const draft = drafts[of.slug] ?? nothing
  const about: PointsAbout = {
    conference: nextConference(file, today()) ?? file.conferences.at(-1),
    papers: (file.documents ?? []).filter(({ what, state }) => what === of.paper && state === 'arrived'),
  }
  const screen = { of, draft, about, isJoined: joined.joined !== undefined, steps }
  if (steps.at === 'check') return <CheckPoints {...screen} />
  const point = draft.points.find(({ id }) => id === steps.at)
  return point ? <OnePoint key={point.id} {...screen} point={point} /> : <ListPoints {...screen} />
}
