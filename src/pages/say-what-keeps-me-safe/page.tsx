/** What somebody needs to be safe at the meeting. Only the chair and the social worker read it. */
import { AskingPages } from '../../components/asking/asking-pages.tsx'
import { safety } from './questions.ts'

export function SayWhatKeepsMeSafe() {
  return <AskingPages asking={safety} />
}
