/** How the meeting was, on paper (domain D6). It asks for no name, and says how it stays without one. */
import { parentFeedback, parentWords, youngFeedback, youngWords } from '../../content/feedback-questions.ts'
import { language, useEnglish, useWords } from '../../i18n/index.ts'
import { Boxes, Lines } from './room.tsx'

export function FeedbackSheet({ isYoung, hasEnglish }: { isYoung: boolean; hasEnglish: boolean }) {
  const t = useWords('give-feedback')
  const english = useEnglish('give-feedback')
  const paper = useWords('paper-forms')
  const withEnglish = (key: Parameters<typeof t>[0]) => (
    <>
      <h3>{t(key)}</h3>
      {hasEnglish && language() !== 'en' && (
        <p class="small" lang="en" dir="ltr">
          {english(key)}
        </p>
      )}
    </>
  )
  return (
    <>
      <p>
        <b>{paper('cover.nameless')}</b> {t('how.wordsText')}
      </p>
      <ol class="plain stack">
        {(isYoung ? youngFeedback : parentFeedback).map(({ id, ask, options }) => (
          <li key={id} class="paper-question paper-short stack tightly">
            {withEnglish(ask)}
            <Boxes across labels={options.map(({ label }) => t(label))} />
          </li>
        ))}
        {(isYoung ? youngWords : parentWords).map(({ id, ask }) => (
          <li key={id} class="paper-question paper-short stack tightly">
            {withEnglish(ask)}
            <Lines many={4} />
          </li>
        ))}
      </ol>
      {!isYoung && (
        <section class="paper-question paper-short stack tightly">
          {withEnglish('F13.ask')}
          <p class="small">{t('call.notAnonymous')}</p>
          <p class="label">{t('call.name')}</p>
          <Lines many={1} />
          <p class="label">{t('call.number')}</p>
          <Lines many={1} />
          <p class="label">{t('call.when')}</p>
          <Lines many={1} />
        </section>
      )}
    </>
  )
}
