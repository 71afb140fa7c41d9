/** One question on a screen. On the first stands what this help is, who reads it, and what was said last time. */
import type { Sealed } from '../../../contract/operation.ts'
import { type Answers, forgetKept } from '../../case-file/ask-drafts.ts'
import { dayInWords, momentInWords, useWords } from '../../i18n/index.ts'
import { Banner } from '../banner.tsx'
import { Button, TextButton } from '../button.tsx'
import { Foot } from '../foot.tsx'
import { Page } from '../page.tsx'
import { Progress } from '../progress.tsx'
import { SaveStrip } from '../save-strip.tsx'
import type { Kept } from '../use-kept.ts'
import { Words } from '../words.tsx'
import { isYoung, type Question } from './asking.ts'
import type { ScreensProps } from './asking-pages.tsx'
import { FieldOf, HEADING } from './field-of.tsx'

interface QuestionAskProps<O extends Sealed> extends ScreensProps<O> {
  question: Question
  questions: readonly Question[]
  at: number
  kept: Kept<Answers>
  onBack: () => void
  onCarryOn: () => void
  onLeave: () => void
}

export function QuestionAsk<O extends Sealed>(props: QuestionAskProps<O>) {
  const { asking, about, question, questions, at, kept, onBack, onCarryOn, onLeave } = props
  const t = useWords('people-beside-me')
  const common = useWords('common')
  return (
    <Page title={t('title')} tight close={{ label: common('saveAndClose'), onClose: onLeave }}>
      <div class="wrap stack question">
        <Progress
          steps={questions.map((_, index) => (index === at ? 'now' : index < at ? 'done' : 'ahead'))}
        />
        {at === 0 && <Beginning {...props} />}
        {at === 0 ? <h2 id={HEADING}>{t(question.title)}</h2> : <h1 id={HEADING}>{t(question.title)}</h1>}
        {question.hint && (
          <p class="muted">
            <Words of="people-beside-me" k={question.hint} />
          </p>
        )}
        {question.fields.map((field) => (
          <FieldOf
            key={field.id}
            field={field}
            answers={kept.value}
            about={about}
            slug={asking.slug}
            settle={kept.settle}
            onChange={(more, isStep) => kept.change({ ...kept.value, ...more }, isStep)}
            onLeave={kept.hurry}
          />
        ))}
        {question.warning && <Banner title={t(question.warning)} tone="warm" announce />}
        {kept.state !== 'still' && <SaveStrip state={kept.state === 'full' ? 'failed' : kept.state} />}
        {kept.undo && (
          <button type="button" class="link-btn" onClick={kept.undo}>
            {common('undo')}
          </button>
        )}
      </div>
      <Foot>
        {at > 0 && (
          <Button kind="second" onPress={onBack}>
            {common('back')}
          </Button>
        )}
        {question.isEnd ? (
          <Button onPress={onLeave} wide={at === 0}>
            {t('end.close')}
          </Button>
        ) : (
          <Button onward wide={at === 0} onPress={onCarryOn}>
            {common('carryOn')}
          </Button>
        )}
      </Foot>
    </Page>
  )
}

function Beginning<O extends Sealed>({ asking, about, draft, last, kept }: QuestionAskProps<O>) {
  const t = useWords('people-beside-me')
  const { conference } = about
  return (
    <>
      <h1>{t(asking.title)}</h1>
      <p>{t((isYoung(about) && asking.youngLead) || asking.lead)}</p>
      {conference && <p class="small">{t('for.meeting', { day: dayInWords(conference.day) })}</p>}
      <p class="small muted">
        <Words of="people-beside-me" k={asking.readers} />
      </p>
      {last && !draft && (
        <section class="panel stack tightly" aria-labelledby="last-time">
          <h2 id="last-time">{t('last.title')}</h2>
          <p class="small">{t('last.when', { when: momentInWords(last.savedAt) })}</p>
          <Button kind="second" wide onPress={() => kept.change({ ...last.answers }, true)}>
            {t('last.use')}
          </Button>
          <TextButton icon="bin" onPress={() => void forgetKept(asking.slug)}>
            {t('last.forget')}
          </TextButton>
        </section>
      )}
    </>
  )
}
