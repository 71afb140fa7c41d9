/** Who comes, besides the family. Families read why each person comes before they meet them. */
import { Line, Pick, Text, Tick } from '../../parts/fields.tsx'
import { Rows } from '../../parts/rows.tsx'
import { comingWords, workerWords } from '../../words.ts'
import { newWorker } from './form.ts'
import type { PartProps } from './page.tsx'

export function Workers({ form, errors, list }: PartProps) {
  return (
    <section class="panel stack">
      <h2>Who comes</h2>
      <Rows
        name="workers"
        add="Add somebody who comes"
        rows={form.workers}
        fresh={newWorker}
        change={list('workers')}
        title={(worker, at) => worker.name || `Person ${at + 1}`}
      >
        {(worker, at, change) => (
          <>
            <div class="fields">
              <Line
                id={`workers.${at}.name`}
                label="Name"
                value={worker.name}
                errors={errors}
                onValue={(name) => change({ name })}
              />
              <Pick
                id={`workers.${at}.role`}
                label="Role"
                value={worker.role}
                choices={workerWords}
                errors={errors}
                onValue={(role) => change({ role })}
              />
              <Line
                id={`workers.${at}.organisation`}
                label="Where they work"
                value={worker.organisation}
                errors={errors}
                onValue={(organisation) => change({ organisation })}
              />
              <Line
                id={`workers.${at}.phone`}
                label="Phone families may ring"
                type="tel"
                value={worker.phone}
                errors={errors}
                onValue={(phone) => change({ phone })}
              />
              <Pick
                id={`workers.${at}.attending`}
                label="Coming"
                value={worker.attending}
                choices={comingWords}
                errors={errors}
                onValue={(attending) => change({ attending })}
              />
            </div>
            <Text
              id={`workers.${at}.why`}
              label="Why they come, in plain words"
              rows={2}
              value={worker.why}
              errors={errors}
              onValue={(why) => change({ why })}
            />
            <Tick
              id={`workers.${at}.youMayNotHaveMet`}
              label="The family may not have met them"
              checked={worker.youMayNotHaveMet}
              onChecked={(youMayNotHaveMet) => change({ youMayNotHaveMet })}
            />
          </>
        )}
      </Rows>
    </section>
  )
}
