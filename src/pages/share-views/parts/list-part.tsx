/** Several short things, one in each box. There is always one empty box, and taking one out can be undone. */
import { TextButton } from '../../../components/button.tsx'
import { WordsArea } from '../../../components/words-area.tsx'
import { writtenIn } from '../../../components/written-in.ts'
import type { Part } from '../../../content/question.ts'
import { useWords } from '../../../i18n/index.ts'
import { over } from '../too-long.ts'
import type { PartProps } from './part.tsx'

const TAKES_LETTERS = 1_000_000
const MOST = 100

export function ListPart({
  id,
  part,
  answer,
  onChange,
  onLeave,
}: PartProps<Extract<Part, { kind: 'list' }>>) {
  const t = useWords('share-views')
  const kept = answer.lists?.[part.name] ?? []
  const items = kept.length > 0 ? kept : ['']
  const keep = (next: readonly string[], isStep?: boolean) =>
    onChange({ lists: { ...answer.lists, [part.name]: next } }, isStep)

  return (
    <fieldset class="stack list-part">
      <legend class="label">{t(part.label)}</legend>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its place in the list is what it is known by
        <div key={index} class="list-item">
          <WordsArea
            id={`${id}-${index}`}
            label={t('list.item', { list: t(part.label), number: index + 1 })}
            labelHidden
            text={item}
            {...writtenIn(item)}
            rows={2}
            maxLength={TAKES_LETTERS}
            error={over(item) > 0 ? t('tooLong.over', { count: over(item) }) : undefined}
            onInput={(text) => keep(items.map((one, at) => (at === index ? text : one)))}
            onLeave={onLeave}
          />
          {items.length > 1 && (
            <TextButton
              icon="bin"
              onPress={() =>
                keep(
                  items.filter((_, at) => at !== index),
                  true,
                )
              }
            >
              {t('list.remove', { number: index + 1 })}
            </TextButton>
          )}
        </div>
      ))}
      {items.length < MOST && items.at(-1)?.trim() && (
        <TextButton
          icon="plus"
          onPress={() => {
            keep([...items, ''], true)
            requestAnimationFrame(() => document.getElementById(`${id}-${items.length}`)?.focus())
          }}
        >
          {t('list.add')}
        </TextButton>
      )}
    </fieldset>
  )
}
