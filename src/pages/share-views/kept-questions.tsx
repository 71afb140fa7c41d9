/** Questions that were collected while reading, ready to be added to the list for the meeting. Each only once. */
import { Chips } from '../../components/chips.tsx'
import { useQuestions } from '../../components/use-questions.ts'
import { useWords } from '../../i18n/index.ts'
import type { Answer, AnswerChange } from './draft.ts'

interface KeptQuestionsProps {
  answer: Answer
  onChange: (more: AnswerChange, isStep?: boolean) => void
}

export function KeptQuestions({ answer, onChange }: KeptQuestionsProps) {
  const t = useWords('share-views')
  const questions = useQuestions()
  const items = (answer.lists?.items ?? []).filter((item) => item.trim() !== '')
  const ready = (questions?.items ?? []).filter(({ text, isDone }) => !isDone && !items.includes(text))
  if (ready.length === 0) return null
  return (
    <section class="stack tightly">
      <h2 class="label">{t('P16.ready')}</h2>
      <p class="muted small">{t('P16.readyHint')}</p>
      <Chips
        label={t('P16.ready')}
        chips={ready.map(({ id, text }) => ({ value: id, label: text }))}
        onPress={(id) => {
          const text = ready.find((one) => one.id === id)?.text
          if (text) onChange({ lists: { ...answer.lists, items: [...items, text] } }, true)
        }}
      />
    </section>
  )
}
