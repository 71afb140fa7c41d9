/** Asking for an advocate, for oneself or for a child. What a child asks, no parent’s app ever holds. */
import { AskingPages } from '../../components/asking/asking-pages.tsx'
import { advocate } from './questions.ts'

export function AskAdvocate() {
  return <AskingPages asking={advocate} />
}
