/** Before you leave: what do I know? What is not known yet becomes a question, ready to be asked. */
import { keepQuestion, removeQuestion } from '../../case-file/questions-to-ask.ts'
import { Chips } from '../../components/chips.tsx'
import { useQuestions } from '../../components/use-questions.ts'
import { direction, language, useWords } from '../../i18n/index.ts'
import { update } from '../../store/index.ts'
import { type Check, checks, type DayNotes, dayNotes } from './notes.ts'

export function EndCheck({ knows }: { knows: DayNotes['knows'] }) {
  const t = useWords('on-the-day')
  const questions = useQuestions()
  async function say({ id, ask }: Check, answer: string) {
    const text = t(ask)
    await update(dayNotes, (old) => ({
      ...old,
      knows: { ...old.knows, [id]: answer === 'yes' ? 'yes' : 'not-yet' },
    }))
    const asked = questions?.items.find((one) => one.text === text)
    if (answer !== 'yes') await keepQuestion({ text, lang: language(), dir: direction() })
    else if (asked) await removeQuestion(asked.id)
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
              onPress={(answer) => void say(check, answer)}
            />
          </li>
        ))}
      </ul>
      <p role="status">{Object.values(knows).includes('not-yet') ? t('check.became') : ''}</p>
    </div>
  )
}
