/**
 * What is wrong, missing, seen differently or agreed with in a report, one part at a time. The kind is chosen first,
 * because a wrong fact can be put right and a different view is written down beside it.
 */
import { TextButton } from '../../../components/button.tsx'
import { Chips } from '../../../components/chips.tsx'
import { Icon } from '../../../components/icon.tsx'
import { WordsArea } from '../../../components/words-area.tsx'
import { writtenIn } from '../../../components/written-in.ts'
import { type KeyOf, to, useWords } from '../../../i18n/index.ts'
import type { ReportRow, RowKind } from '../draft.ts'
import { LETTERS, over, WHERE_LETTERS } from '../too-long.ts'
import type { PartProps } from './part.tsx'

const TAKES_LETTERS = 1_000_000
const MOST = 100

const kinds: readonly { readonly kind: RowKind; readonly label: KeyOf<'share-views'> }[] = [
  { kind: 'fact-error', label: 'P6.fact-error' },
  { kind: 'missing', label: 'P6.missing' },
  { kind: 'opinion', label: 'P6.opinion' },
  { kind: 'agree', label: 'P6.agree' },
]

const fields: readonly {
  readonly name: 'where' | 'says' | 'isSo' | 'shows'
  readonly label: KeyOf<'share-views'>
  readonly not?: RowKind
}[] = [
  { name: 'where', label: 'P6.where' },
  { name: 'says', label: 'P6.says', not: 'missing' },
  { name: 'isSo', label: 'P6.isSo' },
  { name: 'shows', label: 'P6.shows', not: 'agree' },
]

export function RowsPart({ id, answer, onChange, onLeave }: PartProps) {
  const t = useWords('share-views')
  const reply = useWords('reply-to-report')
  const rows = answer.rows ?? []
  const chips = kinds.map(({ kind, label }) => ({ value: kind, label: t(label) }))
  const change = (index: number, more: Partial<ReportRow>, isStep?: boolean) =>
    onChange({ rows: rows.map((row, at) => (at === index ? { ...row, ...more } : row)) }, isStep)
  const kindOf = (value: string) => kinds.find(({ kind }) => kind === value)?.kind ?? 'opinion'

  return (
    <div class="stack">
      <a class="opens-private plainly" href={to('reply-to-report')} onClick={onLeave}>
        <Icon name="plan" />
        <span>
          <b>{reply('link.title')}</b>
          <small>{reply('link.hint')}</small>
        </span>
        <Icon name="right" />
      </a>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its place in the list is what it is known by
        <fieldset class="panel flat stack" key={index}>
          <legend class="vh">{t('P6.row', { number: index + 1 })}</legend>
          <p class="eyebrow">{t('P6.row', { number: index + 1 })}</p>
          <Chips
            label={t('P6.kind')}
            chips={chips}
            chosen={row.kind}
            onPress={(value) => change(index, { kind: kindOf(value) }, true)}
          />
          {fields
            .filter(({ not, name }) => not !== row.kind || row[name] !== '')
            .map(({ name, label }) => {
              const most = name === 'where' ? WHERE_LETTERS : LETTERS
              const tooMany = over(row[name], most)
              return (
                <WordsArea
                  key={name}
                  id={`${id}-${index}-${name}`}
                  label={t(label)}
                  text={row[name]}
                  {...writtenIn(row[name])}
                  rows={name === 'where' ? 1 : 3}
                  maxLength={TAKES_LETTERS}
                  error={tooMany > 0 ? t('tooLong.over', { count: tooMany }) : undefined}
                  onInput={(text) => change(index, { [name]: text })}
                  onLeave={onLeave}
                />
              )
            })}
          <TextButton
            icon="bin"
            onPress={() => onChange({ rows: rows.filter((_, at) => at !== index) }, true)}
          >
            {t('P6.remove', { number: index + 1 })}
          </TextButton>
        </fieldset>
      ))}
      {rows.length < MOST && (
        <div>
          <p class="label">{rows.length === 0 ? t('P6.add') : t('P6.addAnother')}</p>
          <Chips
            label={rows.length === 0 ? t('P6.add') : t('P6.addAnother')}
            chips={chips}
            onPress={(value) => {
              const row = { kind: kindOf(value), where: '', says: '', isSo: '', shows: '' }
              onChange({ rows: [...rows, row] }, true)
              requestAnimationFrame(() => document.getElementById(`${id}-${rows.length}-where`)?.focus())
            }}
          />
        </div>
      )}
    </div>
  )
}
