/** Which children something is about, and who in the family is given it. */
import type { CouncilConference } from '../../contract/operations/save-conference.ts'
import type { Errors } from './errors.ts'
import { Ticks } from './fields.tsx'
import { toldIn } from './told.ts'

interface Chosen {
  readonly children: readonly string[]
  readonly people: readonly string[]
}

export function ForWhom({
  field,
  conference,
  row,
  hint,
  errors,
  put,
}: {
  field: string
  conference: CouncilConference
  row: Chosen
  hint: string
  errors: Errors
  put(part: (old: Chosen) => Partial<Chosen>): void
}) {
  const named = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }) => ({ id, label: name }))
  return (
    <div class="fields">
      <Ticks
        id={`${field}.children`}
        legend="About"
        choices={named(conference.children)}
        chosen={row.children}
        errors={errors}
        onChosen={(next) => put((old) => ({ children: next(old.children) }))}
      />
      <Ticks
        id={`${field}.people`}
        legend="Given to"
        hint={hint}
        choices={named(toldIn(conference))}
        chosen={row.people}
        errors={errors}
        onChosen={(next) => put((old) => ({ people: next(old.people) }))}
      />
    </div>
  )
}
