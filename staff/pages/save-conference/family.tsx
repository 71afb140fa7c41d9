/**
 * The family, one by one. Each person's copy of the conference is made from their own row: what is left out
 * of it is absent, with no gap to notice.
 */
import { Line, Pick, Ticks } from '../../parts/fields.tsx'
import { Rows } from '../../parts/rows.tsx'
import { attendanceWords, roleWords } from '../../words.ts'
import { newFamily } from './form.ts'
import type { PartProps } from './page.tsx'

export function Family({ form, errors, list }: PartProps) {
  const named = <Row extends { id: string; name: string }>(rows: readonly Row[], kind: string) =>
    rows.map(({ id, name }, at) => ({ id, label: name || `${kind} ${at + 1}` }))

  return (
    <section class="panel stack">
      <h2>The family</h2>
      <p class="muted">
        Each person has a row of their own, also when they live together. Nobody sees anybody else’s row.
      </p>
      <Rows
        name="family"
        add="Add somebody of the family"
        rows={form.family}
        fresh={newFamily}
        change={list('family')}
        title={(person, at) => person.name || `Person ${at + 1}`}
      >
        {(person, at, change) => {
          const others = [
            ...named(form.workers, 'Person'),
            ...named(
              form.family.filter(({ id }) => id !== person.id),
              'Person',
            ),
          ]
          return (
            <>
              <div class="fields">
                <Line
                  id={`family.${at}.name`}
                  label="Name"
                  value={person.name}
                  errors={errors}
                  onValue={(name) => change({ name })}
                />
                <Pick
                  id={`family.${at}.role`}
                  label="Who they are"
                  value={person.role}
                  choices={roleWords}
                  errors={errors}
                  onValue={(role) => change({ role })}
                />
                {person.role !== 'trusted-adult' && (
                  <Pick
                    id={`family.${at}.myAttendance`}
                    label="Comes to"
                    value={person.myAttendance}
                    choices={attendanceWords}
                    errors={errors}
                    onValue={(myAttendance) => change({ myAttendance })}
                  />
                )}
                {person.myAttendance === 'separate-session' && (
                  <Line
                    id={`family.${at}.ownTime`}
                    label="Their own time"
                    type="time"
                    hint="Only they see it, and nobody sees that there is another time."
                    value={person.ownTime}
                    errors={errors}
                    onValue={(ownTime) => change({ ownTime })}
                  />
                )}
              </div>
              {person.role === 'trusted-adult' && <TrustedAdult />}
              <Ticks
                id={`family.${at}.children`}
                legend={
                  person.role === 'trusted-adult'
                    ? 'Children they may help'
                    : 'Children their things may be about'
                }
                choices={named(form.children, 'Child')}
                chosen={person.children}
                errors={errors}
                onChosen={(next) => change((row) => ({ children: next(row.children) }))}
              />
              {person.role !== 'trusted-adult' && (
                <Ticks
                  id={`family.${at}.leaveOut`}
                  legend="Never tell this person about"
                  hint="Tick anyone whose name, role or attendance could put somebody in danger if this person knew. In this person’s copy they are absent: no name, no gap, no “1 hidden”. The same counts for plans you publish."
                  choices={others}
                  chosen={person.leaveOut}
                  errors={errors}
                  onChosen={(next) => change((row) => ({ leaveOut: next(row.leaveOut) }))}
                />
              )}
            </>
          )
        }}
      </Rows>
    </section>
  )
}

function TrustedAdult() {
  return (
    <p class="muted">
      A worker, a teacher or a relative whom the child trusts, not a parent or carer. On their phone they see
      the child’s name and a day, and nothing of the case: no meeting, no people, no plan. They can send only
      what the child said with their help. Nobody of the family is told that they are here.
    </p>
  )
}
