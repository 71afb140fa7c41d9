/** Somebody's solicitor, or help with finding one. What a solicitor may do here comes first, and that this is no court. */
import { AskingPages } from '../../components/asking/asking-pages.tsx'
import { solicitor } from './questions.ts'

export function TellAboutSolicitor() {
  return <AskingPages asking={solicitor} />
}
