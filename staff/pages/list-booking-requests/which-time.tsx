/** Which time an answer gives: one of the free ones that this person was given, or any other by its day and clock. */
import type { Request } from '../../booking-words.ts'
import type { Errors } from '../../parts/errors.ts'
import { Line, Pick } from '../../parts/fields.tsx'
import { isOpen, type TimeSet, whenInWords } from '../../times.ts'

export interface ChosenTime {
  /** A published time's id, 'other' for a day and clock, or empty to keep what is there. */
  readonly slotId: string
  readonly day: string
  readonly time: string
}

/** What this person could be given from what was published to them. */
export function freeFor({ person, bookingKind, provider }: Request, sets: readonly TimeSet[]) {
  return sets
    .filter(
      (set) =>
        set.slotKind === bookingKind &&
        (!set.provider || set.provider === provider) &&
        person.id !== undefined &&
        set.personIds.includes(person.id),
    )
    .flatMap(({ slots }) => slots.filter(isOpen))
}

interface WhichTimeProps {
  readonly request: Request
  readonly sets: readonly TimeSet[]
  readonly chosen: ChosenTime
  readonly errors: Errors
  change(part: Partial<ChosenTime>): void
}

export function WhichTime({ request, sets, chosen, errors, change }: WhichTimeProps) {
  const { id, booking } = request
  const free = freeFor(request, sets)
  const keep = booking?.when ? `Keep ${whenInWords(booking.when)}` : 'No time'
  const isOther = free.length === 0 || chosen.slotId === 'other'
  return (
    <>
      {free.length > 0 && (
        <Pick
          id={`slot-${id}`}
          label="Which time"
          value={chosen.slotId}
          choices={{
            '': keep,
            ...Object.fromEntries(free.map((time) => [time.id, whenInWords(time)])),
            other: 'Another time',
          }}
          errors={errors}
          onValue={(slotId) => change({ slotId })}
        />
      )}
      {isOther && (
        <div class="fields">
          <Line
            id={`day-${id}`}
            label="Day"
            hint={booking?.when ? 'Leave both empty to keep the time that is there.' : undefined}
            type="date"
            value={chosen.day}
            errors={errors}
            onValue={(day) => change({ day })}
          />
          <Line
            id={`time-${id}`}
            label="Time"
            type="time"
            value={chosen.time}
            errors={errors}
            onValue={(time) => change({ time })}
          />
        </div>
      )}
    </>
  )
}
