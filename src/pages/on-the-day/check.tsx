/** Before you leave: what do I know? What is not known yet becomes a question, ready to be asked. */
import { useRef, useState } from 'preact/hooks'
import { keepQuestion, readQuestions, removeQuestion } from '../../case-file/questions-to-ask.ts'
import { Chips } from '../../components/chips.tsx'
import { direction, language, useWords } from '../../i18n/index.ts'
import { update } from '../../store/index.ts'
import { type Check, checks, type DayNotes, dayNotes } from './notes.ts'

async function keepAnswer({ id }: Check, text: string, answer: string): Promise<void> {
  const isKnown = answer === 'yes'
  await update(dayNotes, (old) => ({ ...old, knows: { ...old.knows, [id]: isKnown ? 'yes' : 'not-yet' } }))
  if (!isKnown) {
    await keepQuestion({ text, lang: language(), dir: direction() })
    return
  }
  const asked = (await readQuestions()).items.find((one) => one.text === text)
  if (asked) await removeQuestion(asked.id)
}

export function EndCheck({ knows }: { knows: DayNotes['knows'] }) {
  const t = useWords('on-the-day')
  const [failed, setFailed] = useState(false)
  // One answer after the other, so that a quick change of mind ends as it was last pressed.
  const last = useRef<Promise<unknown>>(Promise.resolve())
  function say(check: Check, answer: string) {
    last.current = last.current
      .then(() => keepAnswer(check, t(check.ask), answer))
      .catch(() => setFailed(true))
  }
  return (
    <div class="stack">
      <p class="muted">{t('check.hint')}</p>
      <ul class="day-check">
        {checks.map((check) => (
          <li key={check.id}>
            <p>
              <b>{t(check.knows)}</b>
            </p>
            <Chips
              label={t(check.knows)}
              chips={[
                { value: 'yes', label: t('check.yes') },
                { value: 'not-yet', label: t('check.notYet') },
              ]}
              chosen={knows[check.id] ?? ''}
              onPress={(answer) => say(check, answer)}
            />
          </li>
        ))}
      </ul>
      {failed && <p role="alert">{t('failed')}</p>}
      <p role="status">{Object.values(knows).includes('not-yet') ? t('check.became') : ''}</p>
    </div>
  )
}
