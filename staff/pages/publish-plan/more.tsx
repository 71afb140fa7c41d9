/**
 * The parts of a plan that not every version needs: who visits, who leads, the scale, what changed, what is put
 * right, and how it ends. They are folded away until somebody wants them.
 */
import { Icon } from '../../../src/components/icon.tsx'
import type { Errors } from '../../parts/errors.ts'
import { Line, Pick, Text, Tick } from '../../parts/fields.tsx'
import { Rows } from '../../parts/rows.tsx'
import { type Statement, Statements } from '../../parts/statements.tsx'
import { newPoint, newVisit, type PlanForm } from './form.ts'
import type { WriteProps } from './write-plan.tsx'

type Props = WriteProps & { readonly errors: Errors }

export function More({ setting, form, errors, change }: Props) {
  const put = (part: Partial<PlanForm>) => change((old) => ({ ...old, ...part }))
  const leads = Object.fromEntries(setting.conference.workers.map(({ id, name }) => [id, name]))
  return (
    <details class="who" open={hasWrong(errors)}>
      <summary>
        <span>Visits, who leads, and the scale</span>
        <Icon name="down" />
      </summary>
      <div class="body stack">
        <div class="fields">
          <Pick
            id="lead"
            label="Who leads the plan"
            value={form.lead}
            choices={{ '': 'Not said', ...leads }}
            errors={errors}
            onValue={(lead) => put({ lead })}
          />
          <Line
            id="reviewLatest"
            label="Review on or before"
            hint="The latest day it may be."
            type="date"
            value={form.reviewLatest}
            errors={errors}
            onValue={(reviewLatest) => put({ reviewLatest })}
          />
        </div>
        <Rows
          name="visits"
          add="Add a visit"
          rows={form.visits}
          fresh={newVisit}
          change={(next) => change((old) => ({ ...old, visits: next(old.visits) }))}
          title={(visit, at) => visit.who || `Visit ${at + 1}`}
          level="h4"
        >
          {(visit, at, set) => (
            <>
              <Line
                id={`visits.${at}.who`}
                label="Who visits"
                value={visit.who}
                errors={errors}
                onValue={(who) => set({ who })}
              />
              <Text
                id={`visits.${at}.howOften`}
                label="How often they visit"
                rows={2}
                value={visit.howOften}
                errors={errors}
                onValue={(howOften) => set({ howOften })}
              />
              <Tick
                id={`visits.${at}.alone`}
                label="They also talk with the child alone"
                checked={visit.aloneWithChild}
                onChecked={(aloneWithChild) => set({ aloneWithChild })}
              />
            </>
          )}
        </Rows>
        <Rows
          name="scale"
          add="Add where the meeting put things on its scale"
          rows={form.scale}
          fresh={newPoint}
          change={(next) => change((old) => ({ ...old, scale: next(old.scale) }))}
          title={(_, at) => `Scale ${at + 1}`}
          level="h4"
        >
          {(point, at, set) => (
            <>
              <div class="fields">
                <Line
                  id={`scale.${at}.day`}
                  label="On the day"
                  type="date"
                  value={point.day}
                  errors={errors}
                  onValue={(day) => set({ day })}
                />
                <Line
                  id={`scale.${at}.value`}
                  label="From 0 to 10"
                  value={point.value}
                  errors={errors}
                  onValue={(value) => set({ value })}
                />
              </div>
              <Text
                id={`scale.${at}.why`}
                label="Why there"
                rows={2}
                value={point.why}
                errors={errors}
                onValue={(why) => set({ why })}
              />
            </>
          )}
        </Rows>
      </div>
    </details>
  )
}

const hasWrong = (errors: Errors) => Object.keys(errors).some((field) => /^(visits|scale)\./.test(field))

/** What this version says about the one before it, and about the end. */
export function SinceLast({ form, errors, change }: Omit<Props, 'setting'>) {
  const end = (part: Partial<PlanForm['ended']>) =>
    change((old) => ({ ...old, ended: { ...old.ended, ...part } }))
  return (
    <>
      {form.version > 1 && (
        <>
          <Statements
            id="whatChanged"
            title="What is different from the last version"
            one="What changed"
            list={form.whatChanged}
            change={(next: (old: readonly Statement[]) => readonly Statement[]) =>
              change((old) => ({ ...old, whatChanged: next(old.whatChanged) }))
            }
          />
          <section class="panel stack">
            <h3>If the last version was wrong</h3>
            <Text
              id="putsRight"
              label="What was wrong in it"
              hint="Leave this empty unless this version puts something right. Families read it."
              rows={2}
              value={form.putsRight}
              errors={errors}
              onValue={(putsRight) => change((old) => ({ ...old, putsRight }))}
            />
            {form.putsRight.trim() && (
              <Tick
                id="takesBack"
                label="Take the wrong version out of their earlier versions"
                hint="Only when it told somebody what they may not be told. It cannot be unread."
                checked={form.takesBack}
                onChecked={(takesBack) => change((old) => ({ ...old, takesBack }))}
              />
            )}
          </section>
        </>
      )}
      {form.status === 'ended' && (
        <section class="panel stack">
          <h3>How it ends</h3>
          <Line
            id="ended.on"
            label="It ends on"
            type="date"
            value={form.ended.on}
            errors={errors}
            onValue={(on) => end({ on })}
          />
          <Text
            id="ended.why"
            label="Why it ends"
            rows={2}
            value={form.ended.why}
            errors={errors}
            onValue={(why) => end({ why })}
          />
          <Text
            id="ended.help"
            label="What help goes on"
            rows={2}
            value={form.ended.helpThatGoesOn}
            errors={errors}
            onValue={(helpThatGoesOn) => end({ helpThatGoesOn })}
          />
        </section>
      )}
    </>
  )
}
