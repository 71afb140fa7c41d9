/** What is wrong in the notes of a meeting (domain D7), point by point. */
import { PointsPages } from '../../components/points/points-pages.tsx'
import { correction } from './send.ts'

export function CorrectNotes() {
  return <PointsPages of={correction} />
}
