/** Meeting the chair first: times in the order they are wanted. */
import { AskingPages } from '../../components/asking/asking-pages.tsx'
import { meetChair } from './questions.ts'

export function MeetTheChair() {
  return <AskingPages asking={meetChair} />
}
