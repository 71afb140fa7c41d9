/** Adds several times at once, for a day or for every week. They stand in the list to be looked at before they go out. */
import { useState } from 'preact/hooks'
import { type Errors, hasErrors } from '../../parts/errors.ts'
import { Line, Pick, Ticks } from '../../parts/fields.tsx'
import { modeInWords } from '../../times.ts'
import type { TimeRow } from './form.ts'
import { checkPattern, emptyPattern, MOST_TIMES, type Pattern, timesOf, weekdayNames } from './pattern.ts'

export function Several({ rows, add }: { rows: readonly TimeRow[]; add(more: readonly TimeRow[]): void }) {
  const [pattern, setPattern] = useState<Pattern>(emptyPattern)
  const [errors, setErrors] = useState<Errors>({})
  const [said, setSaid] = useState('')
  const change = (part: Partial<Pattern>) => setPattern((old) => ({ ...old, ...part }))

  const addThem = () => {
    const wrong = checkPattern(pattern)
    setErrors(wrong)
    const [first] = Object.keys(wrong)
    if (first && hasErrors(wrong)) {
      setSaid('')
      return document.getElementById(first)?.focus()
    }
    const more = timesOf(pattern, rows)
    if (more.length === 0)
      return setSaid('That makes no new time. Look at the days of the week and the hours.')
    if (rows.length + more.length > MOST_TIMES)
      return setSaid(`That would be more than ${MOST_TIMES} times. Choose fewer days, or make a second list.`)
    add(more)
    setSaid(
      more.length === 1
        ? '1 time was added to the list below.'
        : `${more.length} times were added to the list below.`,
    )
  }

  return (
    <section class="panel stack" aria-labelledby="several">
      <h2 id="several">Add several times</h2>
      <div class="fields">
        <Line
          id="pattern.from"
          label="First day"
          type="date"
          value={pattern.from}
          errors={errors}
          onValue={(from) => change({ from })}
        />
        <Line
          id="pattern.until"
          label="Last day (leave it empty for one day)"
          type="date"
          value={pattern.until}
          errors={errors}
          onValue={(until) => change({ until })}
        />
        <Line
          id="pattern.first"
          label="The first one begins"
          type="time"
          value={pattern.first}
          errors={errors}
          onValue={(first) => change({ first })}
        />
        <Line
          id="pattern.last"
          label="The last one is over by"
          type="time"
          value={pattern.last}
          errors={errors}
          onValue={(last) => change({ last })}
        />
        <Line
          id="pattern.minutesLong"
          label="Minutes for each"
          value={pattern.minutesLong}
          errors={errors}
          onValue={(minutesLong) => change({ minutesLong })}
        />
        <Line
          id="pattern.breakMinutes"
          label="Minutes between them"
          value={pattern.breakMinutes}
          errors={errors}
          onValue={(breakMinutes) => change({ breakMinutes })}
        />
        <Pick
          id="pattern.mode"
          label="How"
          value={pattern.mode}
          choices={{ '': 'Not said', ...modeInWords }}
          errors={errors}
          onValue={(mode) => change({ mode })}
        />
        <Line
          id="pattern.where"
          label="Where"
          value={pattern.where}
          errors={errors}
          onValue={(where) => change({ where })}
        />
      </div>
      <Ticks
        id="pattern.weekdays"
        legend="On these days of the week"
        choices={weekdayNames.map((label, at) => ({ id: String(at + 1), label }))}
        chosen={pattern.weekdays}
        errors={errors}
        onChosen={(next) => change({ weekdays: next(pattern.weekdays) })}
      />
      <p>
        <button type="button" class="btn sm second" onClick={addThem}>
          Add these times to the list
        </button>
      </p>
      <p role="status" class="muted">
        {said}
      </p>
    </section>
  )
}
