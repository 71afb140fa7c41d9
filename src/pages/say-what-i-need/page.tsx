/** What somebody needs so that they can take part. What they need to be safe is a page of its own, for two readers. */
import { AskingPages } from '../../components/asking/asking-pages.tsx'
import { needs } from './questions.ts'

export function SayWhatINeed() {
  return <AskingPages asking={needs} />
}
