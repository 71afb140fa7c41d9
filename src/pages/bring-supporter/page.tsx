/** Whom somebody brings, with what a supporter may do here, before a name is written. */
import { AskingPages } from '../../components/asking/asking-pages.tsx'
import { supporter } from './questions.ts'

export function BringSupporter() {
  return <AskingPages asking={supporter} />
}
