/** A reply to the report for the meeting, point by point, that the chair can go through. */
import { PointsPages } from '../../components/points/points-pages.tsx'
import { reply } from './send.ts'

export function ReplyToReport() {
  return <PointsPages of={reply} />
}
