/**
 * From which age a young person uses Heard by themselves, said before one who may be younger is invited. For one child
 * the chair may decide otherwise, because what a child understands counts, and not age alone.
 */
import type { FamilyPerson } from '../../../contract/operations/save-conference.ts'
import type { NeedsSaying, SelfUse } from '../../../contract/self-use.ts'
import { Banner } from '../../../src/components/banner.tsx'
import { Tick } from '../../parts/fields.tsx'

interface Props {
  readonly person: FamilyPerson
  readonly needs: NeedsSaying
  readonly age: number
  /** False when the council has not said, and the nation's age stands. */
  readonly isCouncils: boolean
  readonly selfUse: SelfUse | undefined
  /** An invitation was asked for, and nothing was said. */
  readonly isUnsaid: boolean
  onSaid(selfUse: SelfUse | undefined): void
}

export function YoungAge({ person: { name }, needs, age, isCouncils, selfUse, isUnsaid, onSaid }: Props) {
  const asking = (said: SelfUse) => ({
    id: said,
    checked: selfUse === said,
    onChecked: (isTicked: boolean) => onSaid(isTicked ? said : undefined),
  })
  return (
    <section class="stack">
      {!isCouncils && (
        <p class="muted">
          Your council has not said from which age a young person uses Heard alone, so {age} stands here. Ask
          the chair whether that is right for {name}.
        </p>
      )}
      {needs !== 'nothing' && (
        <Banner
          tone="warm"
          title={needs === 'age' ? `${name} may be younger than ${age}.` : `${name} is younger than ${age}.`}
        >
          <p>
            Heard is for young people of {age} or more by themselves. Younger children say what they think
            with an advocate or another adult they trust, who can do it with them in Heard. What a child
            understands counts, and not age alone: the chair can decide that {name} uses it alone.
          </p>
          {needs === 'age' && <Tick label={`${name} is ${age} or older`} {...asking('old-enough')} />}
          <Tick
            label={`The chair has agreed that ${name} uses Heard alone`}
            hint="It is kept in the record that you said so."
            {...asking('case-decided')}
          />
          {isUnsaid && (
            <p class="err" role="alert">
              Say first {needs === 'age' ? `how old ${name} is, or ` : ''}that the chair has agreed. No
              invitation was made.
            </p>
          )}
        </Banner>
      )}
    </section>
  )
}
