/** The words of one young person's copy, each beside what it says in the words for adults. */
import type { Plan } from '../../../contract/case-file.ts'
import type { FamilyPerson } from '../../../contract/operations/save-conference.ts'
import { Text } from '../../parts/fields.tsx'
import type { CopyForm } from './form.ts'
import { toSay } from './in-their-words.ts'

interface Props {
  readonly person: FamilyPerson
  /** This person's copy as it would be in the words for adults. */
  readonly plan: Plan
  readonly copy: CopyForm
  put(next: (copy: CopyForm) => Partial<CopyForm>): void
}

export function WordsFor({ person, plan, copy, put }: Props) {
  const parts = toSay(plan)
  const fill = () =>
    put(({ words }) => ({
      words: {
        ...words,
        ...Object.fromEntries(
          parts.filter(({ key }) => !words[key]?.trim()).map(({ key, adults }) => [key, adults]),
        ),
      },
    }))
  return (
    <section class="panel stack" aria-labelledby={`words-for-${person.id}`}>
      <h4 id={`words-for-${person.id}`}>
        In words for <span translate={false}>{person.name}</span>
      </h4>
      <p class="muted">
        For a reader of ten or more: “you”, short sentences, no words of the trade, nobody blamed. Name a day
        and a person where you can. What you leave empty is not in this copy; a goal or an action that is in
        it needs words.
      </p>
      <p>
        <button type="button" class="btn sm second" onClick={fill}>
          Start from the words for adults
        </button>
      </p>
      {parts.map(({ key, label, adults }) => (
        <Text
          key={key}
          id={`${person.id}.words.${key}`}
          label={`${label}, for ${person.name}`}
          {...(adults && { hint: adults })}
          rows={2}
          value={copy.words[key] ?? ''}
          errors={{}}
          onValue={(text) => put(({ words }) => ({ words: { ...words, [key]: text } }))}
        />
      ))}
    </section>
  )
}
