/** Asking for an interpreter: the language and the dialect, and who is not to be used. */
import { AskingPages } from '../../components/asking/asking-pages.tsx'
import { interpreter } from './questions.ts'

export function AskInterpreter() {
  return <AskingPages asking={interpreter} />
}
