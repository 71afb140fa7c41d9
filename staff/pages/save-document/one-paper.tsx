/** One paper in the form: what it is, whether it has come, whom to ask, and whose it is. */
import type { CouncilConference } from '../../../contract/operations/save-conference.ts'
import type { Errors } from '../../parts/errors.ts'
import { Line, Pick } from '../../parts/fields.tsx'
import { ForWhom } from '../../parts/for-whom.tsx'
import type { PutRow } from '../../parts/rows.tsx'
import { paperStateWords, paperWords } from '../../plan-words.ts'
import type { PaperRow } from './form.ts'

const yourWordsWords = {
  '': 'Not said',
  'in-it': 'Is in this report',
  separate: 'Goes to the readers separately',
} as const

const { withheld: _never, ...states } = paperStateWords

export function OnePaper({
  row,
  at,
  put,
  errors,
  conference,
}: {
  row: PaperRow
  at: number
  put: PutRow<PaperRow>
  errors: Errors
  conference: CouncilConference
}) {
  const field = `papers.${at}`
  const workers = Object.fromEntries(conference.workers.map(({ id, name }) => [id, name]))
  return (
    <>
      <div class="fields">
        <Pick
          id={`${field}.what`}
          label="What"
          value={row.what}
          choices={paperWords}
          errors={errors}
          onValue={(what) => put({ what })}
        />
        <Line
          id={`${field}.title`}
          label="Its name"
          value={row.title}
          errors={errors}
          onValue={(title) => put({ title })}
        />
        <Line
          id={`${field}.from`}
          label="Who wrote it"
          value={row.from}
          errors={errors}
          onValue={(from) => put({ from })}
        />
        <Pick
          id={`${field}.state`}
          label="State"
          value={row.state}
          choices={states}
          errors={errors}
          onValue={(state) => put({ state })}
        />
        <Line
          id={`${field}.dueBy`}
          label="Usually by"
          type="date"
          value={row.dueBy}
          errors={errors}
          onValue={(dueBy) => put({ dueBy })}
        />
        {row.state === 'arrived' && (
          <Line
            id={`${field}.arrivedOn`}
            label="They got it on"
            type="date"
            value={row.arrivedOn}
            errors={errors}
            onValue={(arrivedOn) => put({ arrivedOn })}
          />
        )}
        <Line
          id={`${field}.correctionsBy`}
          label="Mistakes can be pointed out until"
          type="date"
          value={row.correctionsBy}
          errors={errors}
          onValue={(correctionsBy) => put({ correctionsBy })}
        />
        <Pick
          id={`${field}.ask`}
          label="Whom to ask"
          value={row.ask}
          choices={{ '': 'Nobody named', ...workers }}
          errors={errors}
          onValue={(ask) => put({ ask })}
        />
        {row.what === 'report' && (
          <Pick
            id={`${field}.yourWords`}
            label="What they told the council"
            value={row.yourWords}
            choices={yourWordsWords}
            errors={errors}
            onValue={(yourWords) => put({ yourWords })}
          />
        )}
      </div>
      <ForWhom
        field={field}
        conference={conference}
        row={row}
        hint="Whoever is not ticked is told nothing of it."
        errors={errors}
        put={put}
      />
    </>
  )
}
