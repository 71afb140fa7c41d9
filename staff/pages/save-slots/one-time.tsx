/** One time in the list: when, how long, how and where; and whether somebody outside Heard has it. */
import type { Request } from '../../booking-words.ts'
import type { Errors } from '../../parts/errors.ts'
import { Line, Pick, Tick } from '../../parts/fields.tsx'
import type { PutRow } from '../../parts/rows.tsx'
import { holderInWords, modeInWords, whenInWords } from '../../times.ts'
import { isHeld, type TimeRow } from './form.ts'

export const titleOf = ({ day, time }: TimeRow): string =>
  day && time ? whenInWords({ day, time }) : 'A new time'

export function OneTime({
  row,
  at,
  put,
  errors,
  requests,
}: {
  row: TimeRow
  at: number
  put: PutRow<TimeRow>
  errors: Errors
  requests: readonly Request[]
}) {
  const field = `times.${at}`
  const places = (
    <>
      <Pick
        id={`${field}.mode`}
        label="How"
        value={row.mode}
        choices={{ '': 'Not said', ...modeInWords }}
        errors={errors}
        onValue={(mode) => put({ mode })}
      />
      <Line
        id={`${field}.where`}
        label="Where"
        value={row.where}
        errors={errors}
        onValue={(where) => put({ where })}
      />
    </>
  )
  if (isHeld(row) && row.before) {
    return (
      <>
        <p>
          <span translate={false}>{holderInWords(row.before, requests)}.</span> To move or free it, answer
          that request under Bookings.
        </p>
        <div class="fields">{places}</div>
      </>
    )
  }
  return (
    <>
      <div class="fields">
        <Line
          id={`${field}.day`}
          label="Day"
          type="date"
          value={row.day}
          errors={errors}
          onValue={(day) => put({ day })}
        />
        <Line
          id={`${field}.time`}
          label="Time"
          type="time"
          value={row.time}
          errors={errors}
          onValue={(time) => put({ time })}
        />
        <Line
          id={`${field}.minutesLong`}
          label="Minutes"
          value={row.minutesLong}
          errors={errors}
          onValue={(minutesLong) => put({ minutesLong })}
        />
        {places}
      </div>
      <Tick
        id={`${field}.isTaken`}
        label="Somebody outside Heard has this time"
        hint="It stays on people’s phones, and whoever asks for it hears that it is gone."
        checked={row.isTaken}
        onChecked={(isTaken) => put({ isTaken })}
      />
    </>
  )
}
