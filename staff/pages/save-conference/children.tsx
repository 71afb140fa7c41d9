/** The children the meeting is about: a name the family uses and an age band, no date of birth. */
import { Line, Pick } from '../../parts/fields.tsx'
import { Rows } from '../../parts/rows.tsx'
import { ageWords } from '../../words.ts'
import { newChild } from './form.ts'
import type { PartProps } from './page.tsx'

export function Children({ form, errors, list }: PartProps) {
  return (
    <section class="panel stack">
      <h2>Children</h2>
      <Rows
        name="children"
        add="Add a child"
        rows={form.children}
        fresh={newChild}
        change={list('children')}
        title={(child, at) => child.name || `Child ${at + 1}`}
      >
        {(child, at, change) => (
          <div class="fields">
            <Line
              id={`children.${at}.name`}
              label="Name the family uses"
              value={child.name}
              errors={errors}
              onValue={(name) => change({ name })}
            />
            <Pick
              id={`children.${at}.ageBand`}
              label="Age"
              value={child.ageBand}
              choices={ageWords}
              errors={errors}
              onValue={(ageBand) => change({ ageBand })}
            />
          </div>
        )}
      </Rows>
    </section>
  )
}
