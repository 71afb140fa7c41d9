/** Things to choose from. The choice about safety is never marked here, where others read: it opens the private page. */
import { TextButton } from '../../../components/button.tsx'
import { Choice } from '../../../components/choice.tsx'
import { Icon } from '../../../components/icon.tsx'
import type { Part } from '../../../content/question.ts'
import { useWords } from '../../../i18n/index.ts'
import type { PartProps } from './part.tsx'

export function ChoicePart({
  id,
  part,
  question,
  answer,
  onChange,
  onPrivate,
}: PartProps<Extract<Part, { kind: 'choice' }>>) {
  const t = useWords('share-views')
  const mine = part.options.map((option) => option.id)
  const chosen = (answer.chosen ?? []).filter((one) => mine.includes(one))
  const others = (answer.chosen ?? []).filter((one) => !mine.includes(one))
  return (
    <div>
      <Choice
        name={id}
        legend={part.label ? t(part.label) : t(question.short)}
        legendHidden={!part.label}
        {...(part.several ? { several: true } : {})}
        options={part.options.map((option) => ({ value: option.id, label: t(option.label) }))}
        chosen={chosen}
        onChange={(next) => onChange({ chosen: [...others, ...next] }, true)}
      />
      {!part.several && chosen.length > 0 && (
        <TextButton onPress={() => onChange({ chosen: others }, true)}>{t('choice.clear')}</TextButton>
      )}
      {part.opensPrivate && (
        <button type="button" class="opens-private" onClick={onPrivate}>
          <Icon name="lock" />
          <span>
            <b>{t(part.opensPrivate.label)}</b>
            <small>{t(part.opensPrivate.hint)}</small>
          </span>
          <Icon name="right" />
        </button>
      )}
    </div>
  )
}
