/** Draws one field of a question by its kind. What is written here stays on the phone until it is handed over. */
import type { Answers } from '../../case-file/ask-drafts.ts'
import { to, useWords } from '../../i18n/index.ts'
import { Banner } from '../banner.tsx'
import { Choice } from '../choice.tsx'
import { WordsArea } from '../words-area.tsx'
import { writtenIn } from '../written-in.ts'
import { type About, type Field, many, one } from './asking.ts'
import { SlotsField } from './slots-field.tsx'
import { SupporterRule } from './supporter-rule.tsx'
import { WriteInstead } from './write-instead.tsx'

export interface FieldProps<F extends Field = Field> {
  field: F
  answers: Answers
  about: About
  onChange: (more: Answers, isStep?: boolean) => void
  onLeave: () => void
}

export function FieldOf({ field, ...rest }: FieldProps) {
  const t = useWords('people-beside-me')
  const { answers, about, onChange, onLeave } = rest
  const id = `ask-${field.id}`
  switch (field.kind) {
    case 'one':
    case 'several':
      return (
        <Choice
          name={id}
          legend={t(field.label)}
          {...(field.hint ? { hint: t(field.hint) } : {})}
          several={field.kind === 'several'}
          options={field.options.map(({ value, label, hint }) => ({
            value,
            label: t(label),
            ...(hint ? { hint: t(hint) } : {}),
          }))}
          chosen={field.kind === 'one' ? [one(answers, field.id) ?? ''] : many(answers, field.id)}
          onChange={(chosen) =>
            onChange({ [field.id]: field.kind === 'one' ? (chosen[0] ?? '') : chosen }, true)
          }
        />
      )
    case 'words':
    case 'line': {
      const text = String(answers[field.id] ?? '')
      return (
        <WordsArea
          id={id}
          label={t(field.label)}
          {...(field.hint ? { hint: t(field.hint) } : {})}
          text={text}
          rows={field.kind === 'line' ? 1 : 4}
          maxLength={field.kind === 'line' ? 200 : 20_000}
          {...writtenIn(text)}
          onInput={(next) => onChange({ [field.id]: next })}
          onLeave={onLeave}
        />
      )
    }
    case 'child':
      return (
        <Choice
          name={id}
          legend={t(field.label)}
          options={about.children.map((child) => ({ value: child.id, label: child.name }))}
          chosen={[one(answers, field.id) ?? '']}
          onChange={([chosen]) => onChange({ [field.id]: chosen ?? '' }, true)}
        />
      )
    case 'note':
      return (
        <Banner title={t(field.text)} tone="warm">
          {field.link && field.more && <a href={to(field.link)}>{t(field.more)}</a>}
        </Banner>
      )
    case 'slots':
      return <SlotsField {...rest} field={field} />
    case 'supporter-rule':
      return <SupporterRule area={about.area} />
    case 'write-instead':
      return <WriteInstead onLeave={onLeave} />
  }
}
