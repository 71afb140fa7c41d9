/** Another time for something that is confirmed. What is confirmed stays so until the council says yes to the new time. */
import { AskingPages } from '../../components/asking/asking-pages.tsx'
import { moveAsking } from './questions.ts'

export function MoveBooking() {
  return <AskingPages asking={moveAsking} />
}
