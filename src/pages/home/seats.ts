/** Who sits round the table in the picture: you first, a seat that is free for whoever you bring, the children, the workers. */
import type { Conference } from '../../../contract/case-file.ts'
import type { Seat } from '../../components/table-picture.tsx'

const MOST_WORKERS = 5
const MOST_CHILDREN = 3

export function seatsAt(conference: Conference | undefined): readonly Seat[] {
  if (!conference) return everyTable
  const workers = conference.people.slice(0, MOST_WORKERS).map((): Seat => ({ kind: 'worker' }))
  const children = conference.children.slice(0, MOST_CHILDREN).map((): Seat => ({ kind: 'child' }))
  return around([{ kind: 'empty' }, ...workers, ...children])
}

/** Your seat is at the side of the picture that always shows. */
const around = (others: readonly Seat[]): readonly Seat[] => {
  const place = Math.round(((others.length + 1) * 3) / 4)
  return [...others.slice(0, place), { kind: 'you' }, ...others.slice(place)]
}

export const everyTable: readonly Seat[] = around([
  { kind: 'worker' },
  { kind: 'worker' },
  { kind: 'worker' },
  { kind: 'worker' },
  { kind: 'empty' },
  { kind: 'child' },
])
