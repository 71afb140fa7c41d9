/** One's own points, large enough to read out or to hand across the table. Chosen by the person, one by one. */
import { useState } from 'preact/hooks'
import { Button, TextButton } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { WordsArea } from '../../components/words-area.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { useWords } from '../../i18n/index.ts'
import { update } from '../../store/index.ts'
import { dayNotes, type Point, type Written } from './notes.ts'

interface PointsProps {
  points: readonly Point[]
  written: readonly Written[]
  onHand: () => void
}

const keep = (next: (points: readonly Point[]) => readonly Point[]) =>
  update(dayNotes, (old) => ({ ...old, points: next(old.points) }))

export function Points({ points, written, onHand }: PointsProps) {
  const t = useWords('on-the-day')
  const views = useWords('share-views')
  const [own, setOwn] = useState('')
  const [failed, setFailed] = useState(false)
  const save = (next: (points: readonly Point[]) => readonly Point[]) =>
    keep(next).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  const isChosen = (text: string) => points.some((point) => point.text === text)
  const without = (text: string) => (all: readonly Point[]) => all.filter((point) => point.text !== text)
  async function choose(next: readonly string[]) {
    for (const { text, lang, dir } of written) {
      if (next.includes(text) && !isChosen(text)) await save((all) => [...all, { text, lang, dir }])
      if (!next.includes(text) && isChosen(text)) await save(without(text))
    }
  }
  return (
    <div class="stack">
      {points.length === 0 && <p class="muted">{t('points.none')}</p>}
      <BigPoints points={points} onRemove={(text) => void save(without(text))} />
      {points.length > 0 && (
        <Button icon="eye" onPress={onHand}>
          {t('points.hand')}
        </Button>
      )}
      {failed && <p role="alert">{t('failed')}</p>}
      {written.length > 0 && (
        <Choice
          name="points"
          legend={t('points.choose')}
          hint={t('points.chooseHint')}
          several
          options={written.map(({ text, about }) => ({ value: text, label: text, hint: views(about) }))}
          chosen={written.map(({ text }) => text).filter(isChosen)}
          onChange={(next) => void choose(next)}
        />
      )}
      <WordsArea
        id="own-point"
        label={t('points.own')}
        text={own}
        {...writtenIn(own)}
        rows={3}
        onInput={setOwn}
      />
      <p>
        <TextButton
          icon="plus"
          onPress={() => {
            const text = own.trim()
            if (text === '') return
            void save((all) => [...without(text)(all), { text, ...writtenIn(text) }]).then(() => setOwn(''))
          }}
        >
          {t('points.add')}
        </TextButton>
      </p>
    </div>
  )
}

export function BigPoints({
  points,
  onRemove,
}: {
  points: readonly Point[]
  onRemove?: (text: string) => void
}) {
  const t = useWords('on-the-day')
  return (
    <ul class="big-points">
      {points.map(({ text, lang, dir }) => (
        <li key={text}>
          <p class="said own" lang={lang} dir={dir} translate={false}>
            {text}
          </p>
          {onRemove && (
            <TextButton icon="close" onPress={() => onRemove(text)}>
              {t('points.remove')}
            </TextButton>
          )}
        </li>
      ))}
    </ul>
  )
}
