/** A safe number, time and way, and what changed about them. Only the chair and the social worker read it. */
import { AskingPages } from '../../components/asking/asking-pages.tsx'
import { reach } from './questions.ts'

export function SayHowToReachMe() {
  return <AskingPages asking={reach} />
}
