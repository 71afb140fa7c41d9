/** One date in the form: what, when, where, who comes, and who is given it. */
import type { CouncilConference } from '../../../contract/operations/save-conference.ts'
import { Icon } from '../../../src/components/icon.tsx'
import type { Errors } from '../../parts/errors.ts'
import { Line, Pick, Text, Ticks } from '../../parts/fields.tsx'
import { ForWhom } from '../../parts/for-whom.tsx'
import type { PutRow } from '../../parts/rows.tsx'
import { dateStatusWords, dateWords } from '../../plan-words.ts'
import { modeWords } from '../../words.ts'
import type { DateRow } from './form.ts'

export function OneDate({
  row,
  at,
  put,
  errors,
  conference,
}: {
  row: DateRow
  at: number
  put: PutRow<DateRow>
  errors: Errors
  conference: CouncilConference
}) {
  const field = `dates.${at}`
  return (
    <>
      <div class="fields">
        <Pick
          id={`${field}.what`}
          label="What"
          value={row.what}
          choices={dateWords}
          errors={errors}
          onValue={(what) => put({ what })}
        />
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
        <Pick
          id={`${field}.status`}
          label="State"
          value={row.status}
          choices={dateStatusWords}
          errors={errors}
          onValue={(status) => put({ status })}
        />
      </div>
      {(row.title !== '' || row.what === 'deadline' || row.what === 'other') && (
        <Text
          id={`${field}.title`}
          label="What it is, in plain words"
          hint="Families read this as its name."
          rows={2}
          value={row.title}
          errors={errors}
          onValue={(title) => put({ title })}
        />
      )}
      <Text
        id={`${field}.place`}
        label="Where"
        rows={2}
        value={row.place}
        errors={errors}
        onValue={(place) => put({ place })}
      />
      <ForWhom
        field={field}
        conference={conference}
        row={row}
        hint="Somebody who has it keeps it: call it off instead."
        errors={errors}
        put={put}
      />
      <details class="who" open={errors[`${field}.minutesLong`] !== undefined}>
        <summary>
          <span>Who comes, how long, and why it moved</span>
          <Icon name="down" />
        </summary>
        <div class="body stack">
          <div class="fields">
            <Line
              id={`${field}.minutesLong`}
              label="About how many minutes"
              value={row.minutesLong}
              errors={errors}
              onValue={(minutesLong) => put({ minutesLong })}
            />
            <Pick
              id={`${field}.mode`}
              label="How"
              value={row.mode ?? ''}
              choices={{ '': 'Not said', ...modeWords }}
              errors={errors}
              onValue={(mode) => put({ mode })}
            />
            <Line
              id={`${field}.latest`}
              label="On or before"
              hint="The latest day it may be, when there is one."
              type="date"
              value={row.latest}
              errors={errors}
              onValue={(latest) => put({ latest })}
            />
          </div>
          <Text
            id={`${field}.why`}
            label="Why it moved or was called off"
            rows={2}
            value={row.why}
            errors={errors}
            onValue={(why) => put({ why })}
          />
          <Ticks
            id={`${field}.workers`}
            legend="Who comes"
            choices={conference.workers.map(({ id, name }) => ({ id, label: name }))}
            chosen={row.workers}
            errors={errors}
            onChosen={(next) => put((old) => ({ workers: next(old.workers) }))}
          />
        </div>
      </details>
    </>
  )
}
