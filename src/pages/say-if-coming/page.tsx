/** Whether and how somebody comes: every way counts, and not coming is an answer too. */
import { AskingPages } from '../../components/asking/asking-pages.tsx'
import { coming } from './questions.ts'

export function SayIfComing() {
  return <AskingPages asking={coming} />
}
