/** A day that may be left empty. */
import type { Part } from '../../../content/question.ts'
import { today, useWords } from '../../../i18n/index.ts'
import type { PartProps } from './part.tsx'

const looksLikeADay = /^\d{4}-\d{2}-\d{2}$/

export function DayPart({ id, part, answer, onChange, onLeave }: PartProps<Extract<Part, { kind: 'day' }>>) {
  const t = useWords('share-views')
  return (
    <div class="field">
      <label class="label" for={id}>
        {t(part.label)}
      </label>
      <span class="hint" id={`${id}-hint`}>
        {t(part.hint)}
      </span>
      <input
        class="input"
        type="date"
        id={id}
        max={today()}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        value={answer.day ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ day: looksLikeADay.test(value) ? value : undefined }, true)
        }
        onBlur={onLeave}
      />
    </div>
  )
}
