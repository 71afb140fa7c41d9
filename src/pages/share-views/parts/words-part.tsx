/** A place to write, with ways to begin. A starter is added to what is there; nothing is ever replaced or cut. */
import { Chips } from '../../../components/chips.tsx'
import { Icon } from '../../../components/icon.tsx'
import { Words } from '../../../components/words.tsx'
import { WordsArea } from '../../../components/words-area.tsx'
import { writtenIn } from '../../../components/written-in.ts'
import type { Part } from '../../../content/question.ts'
import { useWords } from '../../../i18n/index.ts'
import { LETTERS, over, SAY_WHEN_LEFT } from '../too-long.ts'
import type { PartProps } from './part.tsx'

/** Far more than fits, so that a paste is never cut off without a word. */
const TAKES_LETTERS = 1_000_000

export function WordsPart(props: PartProps<Extract<Part, { kind: 'words' }>>) {
  const { id, part, question, heading, answer, onChange, onLeave } = props
  const t = useWords('share-views')
  const text = answer.text ?? ''
  const label = part.label ? t(part.label) : (heading ?? t('words'))
  const starters = (part.starters ?? []).map((key) => ({ value: t(key), label: t(key) }))

  function begin(starter: string) {
    const words = starter.replace(/…$/, ' ')
    const gap = text === '' || /\s$/.test(text) ? '' : /[.!?؟]$/.test(text) ? ' ' : '\n'
    const next = text + gap + words
    onChange({ text: next }, true)
    requestAnimationFrame(() => {
      const area = document.getElementById(id)
      if (area instanceof HTMLTextAreaElement) {
        area.focus()
        area.setSelectionRange(next.length, next.length)
      }
    })
  }

  const note = question.canBeUsedLater && (
    <span class="banner warm">
      <Icon name="info" />
      <span>
        <Words of="share-views" k="note.kept" />
      </span>
    </span>
  )

  return (
    <div class="stack">
      {!heading && note}
      {question.isGuess && <p class="small muted">{t('P14.guess')}</p>}
      <WordsArea
        id={id}
        label={label}
        {...(heading
          ? {
              isHeading: true,
              hint: (
                <>
                  {props.inEnglish}
                  {t(question.hint)}
                  {note}
                </>
              ),
            }
          : {})}
        labelHidden={!heading && !part.label}
        text={text}
        {...writtenIn(text)}
        rows={part.label ? 3 : 6}
        maxLength={TAKES_LETTERS}
        error={over(text) > 0 ? t('tooLong.over', { count: over(text) }) : undefined}
        onInput={(next) => onChange({ text: next })}
        onLeave={onLeave}
      />
      {over(text) <= 0 && over(text) > -SAY_WHEN_LEFT && (
        <p class="small muted" role="status">
          {t('tooLong.left', { count: LETTERS - text.length })}
        </p>
      )}
      {starters.length > 0 && (
        <div>
          <p class="label">{t('starters.title')}</p>
          <Chips label={t('starters.title')} chips={starters} onPress={begin} />
        </div>
      )}
    </div>
  )
}
