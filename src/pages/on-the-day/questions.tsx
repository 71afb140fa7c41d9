/** Every question that was collected: from the guide, from the check at the end, or written here. */
import { useState } from 'preact/hooks'
import {
  asPlainText,
  keepInHand,
  keepQuestion,
  markQuestion,
  removeQuestion,
} from '../../case-file/questions-to-ask.ts'
import { TextButton } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { useQuestions } from '../../components/use-questions.ts'
import { WordsArea } from '../../components/words-area.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { useWords } from '../../i18n/index.ts'

export function QuestionList() {
  const t = useWords('on-the-day')
  const questions = useQuestions()
  const [own, setOwn] = useState('')
  const [said, setSaid] = useState('')
  if (!questions) return null
  const { items, inHand } = questions
  const open = items.filter(({ isDone }) => !isDone)
  return (
    <div class="stack">
      {inHand.length > 0 && (
        <p class="banner">
          <span>{t('questions.inHand')}</span>
          <TextButton icon="save" onPress={() => void keepInHand()}>
            {t('questions.keepInHand')}
          </TextButton>
        </p>
      )}
      {items.length === 0 ? (
        <p class="muted">{t('questions.none')}</p>
      ) : (
        <Choice
          name="questions"
          legend={t('questions.tick')}
          several
          options={items.map(({ id, text }) => ({ value: id, label: text }))}
          chosen={items.flatMap(({ id, isDone }) => (isDone ? [id] : []))}
          onChange={(done) => {
            for (const { id, isDone } of items)
              if (done.includes(id) !== (isDone === true)) void markQuestion(id, done.includes(id))
          }}
        />
      )}
      <WordsArea
        id="own-question"
        label={t('questions.own')}
        text={own}
        {...writtenIn(own)}
        rows={2}
        onInput={setOwn}
      />
      <p class="row">
        <TextButton
          icon="plus"
          onPress={() => {
            const text = own.trim()
            if (text === '') return
            void keepQuestion({ text, ...writtenIn(text) }).then(
              () => setOwn(''),
              () => setSaid(t('failed')),
            )
          }}
        >
          {t('questions.add')}
        </TextButton>
        {items.length > 0 && (
          <TextButton
            onPress={() =>
              void navigator.clipboard.writeText(asPlainText({ items: open })).then(
                () => setSaid(t('questions.copied')),
                () => setSaid(t('questions.copyFailed')),
              )
            }
          >
            {t('questions.copy')}
          </TextButton>
        )}
        {items.length > open.length && (
          <TextButton
            icon="bin"
            onPress={() => {
              for (const { id, isDone } of items) if (isDone) void removeQuestion(id)
            }}
          >
            {t('questions.clear')}
          </TextButton>
        )}
      </p>
      <p role="status">{said}</p>
    </div>
  )
}
