/** Collecting questions while reading: about a part of the page, or in one's own words. */
import { useState } from 'preact/hooks'
import { asPlainText, keepInHand, keepQuestion, removeQuestion } from '../../../case-file/questions-to-ask.ts'
import { TextButton } from '../../../components/button.tsx'
import { Choice } from '../../../components/choice.tsx'
import { useQuestions } from '../../../components/use-questions.ts'
import { WordsArea } from '../../../components/words-area.tsx'
import { writtenIn } from '../../../components/written-in.ts'
import { to, useWords } from '../../../i18n/index.ts'
import { useOpenDoor } from '../../../store/use-place.ts'
import { copyIt } from './copy-it.ts'
import type { ToolProps } from './topic-tools.tsx'

export function AskTool({ topic }: ToolProps) {
  const t = useWords('reading')
  const door = useOpenDoor()
  const questions = useQuestions()
  const [own, setOwn] = useState('')
  const [said, setSaid] = useState('')
  const about = [topic.title, ...topic.sections.map(({ heading }) => heading).filter(Boolean)]
  const ready = about.map((part) => ({ value: part, label: part, text: t('ask.aboutPart', { part }) }))
  const inHand = questions?.inHand ?? []
  const kept = door === undefined ? inHand : (questions?.items ?? [])

  const keep = (text: string) =>
    keepQuestion({ text, ...writtenIn(text) }).then(
      (how) => setSaid(how === 'kept' ? t('ask.kept') : t('ask.inHand')),
      () => setSaid(t('ask.failed')),
    )
  const chosen = ready.filter(({ text }) => kept.some((one) => one.text === text)).map(({ value }) => value)
  function choose(next: readonly string[]) {
    for (const { value, text } of ready) {
      const already = kept.find((one) => one.text === text)
      if (next.includes(value) && !already) void keep(text)
      if (!next.includes(value) && already) void removeQuestion(already.id)
    }
  }

  return (
    <section class="panel stack" aria-label={t('ask.title')}>
      <Choice
        name="ask-about"
        legend={t('ask.title')}
        hint={t('ask.hint')}
        several
        options={ready}
        chosen={chosen}
        onChange={choose}
      />
      <WordsArea
        id="own-question"
        label={t('ask.own')}
        text={own}
        {...writtenIn(own)}
        rows={2}
        onInput={setOwn}
      />
      <p>
        <TextButton
          icon="plus"
          onPress={() => {
            if (own.trim()) void keep(own.trim()).then(() => setOwn(''))
          }}
        >
          {t('ask.keep')}
        </TextButton>
      </p>
      <p role="status" class="small">
        {said}
      </p>
      {door !== undefined && inHand.length > 0 && (
        <p>
          <TextButton icon="save" onPress={() => void keepInHand().then(() => setSaid(t('ask.kept')))}>
            {t('ask.keepInHand')}
          </TextButton>
        </p>
      )}
      {kept.length > 0 && (
        <>
          <h2 class="small">{t('ask.list')}</h2>
          <ul class="asks">
            {kept.map(({ id, text, lang, dir }) => (
              <li key={id} class="ask row apart">
                <span lang={lang} dir={dir}>
                  {text}
                </span>
                <TextButton icon="close" onPress={() => void removeQuestion(id)}>
                  <span class="vh">{t('ask.remove', { question: text })}</span>
                </TextButton>
              </li>
            ))}
          </ul>
          <p class="row">
            <TextButton
              onPress={() =>
                void copyIt(asPlainText({ items: kept })).then((done) =>
                  setSaid(done ? t('share.copied') : t('share.failed')),
                )
              }
            >
              {t('ask.copy')}
            </TextButton>
            <a class="link-btn" href={to('on-the-day')}>
              {door === undefined ? t('ask.open') : t('ask.see')}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
