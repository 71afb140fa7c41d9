/** Who reads what the family sends. Families see this list beside every question before they write. */
import { Line, Text } from '../../parts/fields.tsx'
import { Rows } from '../../parts/rows.tsx'
import { translatedRoles } from '../../words.ts'
import { newReader } from './form.ts'
import type { PartProps } from './page.tsx'

export function Readers({ form, errors, list }: PartProps) {
  return (
    <section class="panel stack">
      <h2>Who reads what the family sends</h2>
      <p class="muted">
        Be exact. People decide what to write by this list, and it counts for everybody in the family.
      </p>
      <Rows
        name="readers"
        add="Add a reader"
        rows={form.readers}
        fresh={newReader}
        change={list('readers')}
        title={(reader, at) => reader.name || `Reader ${at + 1}`}
      >
        {(reader, at, change) => (
          <>
            <div class="fields">
              <Line
                id={`readers.${at}.name`}
                label="Name"
                value={reader.name}
                errors={errors}
                onValue={(name) => change({ name })}
              />
              <Line
                id={`readers.${at}.role`}
                label="What they do"
                hint="A role from the list is shown to families in their own language."
                suggest={translatedRoles}
                value={reader.role}
                errors={errors}
                onValue={(role) => change({ role })}
              />
            </div>
            <Text
              id={`readers.${at}.also`}
              label="Anything families need to know about it"
              rows={2}
              value={reader.also}
              errors={errors}
              onValue={(also) => change({ also })}
            />
          </>
        )}
      </Rows>
    </section>
  )
}
