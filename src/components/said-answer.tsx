/**
 * One answer, read exactly as it was written: same words, same language, same direction. The check page, the
 * person's own copy and nothing else draw family words, and all of them draw them with this.
 */
import type { ViewsAnswer } from '../../contract/operations/share-views.ts'
import { choiceLabel, type Question } from '../content/parent-questions.ts'
import { dayInWords, useWords } from '../i18n/index.ts'
import { AttachedList } from './attach/attached-list.tsx'
import { PlanPart } from './plan-part.tsx'

export function SaidAnswer({ question, answers }: { question: Question; answers: readonly ViewsAnswer[] }) {
  const t = useWords('share-views')
  return (
    <div class="said">
      {question.isGuess && <p class="by">{t('said.guess')}</p>}
      {answers.map((answer, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its place in the list is what it is known by
        <Said key={index} question={question} answer={answer} />
      ))}
    </div>
  )
}

function Said({ question, answer }: { question: Question; answer: ViewsAnswer }) {
  const t = useWords('share-views')
  const {
    words,
    chosen = [],
    scale,
    day,
    rows = [],
    list = [],
    inPerson,
    lang,
    dir,
    partId,
    attachments,
  } = answer
  const isNamed = list.length > 0 || (scale !== undefined && chosen.length > 0)
  const labels = chosen.flatMap((id) => choiceLabel(question, id) ?? []).map((key) => t(key))
  const own = { ...(lang ? { lang } : {}), ...(dir ? { dir } : {}), translate: false }
  return (
    <>
      {partId && <PlanPart partId={partId} />}
      {labels.length > 0 && isNamed && <p class="label">{labels.join(', ')}</p>}
      {scale !== undefined && (
        <p>
          <b>{t('said.scale', { number: scale })}</b>
        </p>
      )}
      {labels.length > 0 && !isNamed && (
        <ul>
          {labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
      {day && <p>{t('said.day', { day: dayInWords(day) })}</p>}
      {words && (
        <p class="own" lang={words.lang} dir={words.dir} translate={false}>
          {words.text}
        </p>
      )}
      {list.length > 0 && (
        <ul class="own" {...own}>
          {list.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: its place in the list is what it is known by
            <li key={index}>{item}</li>
          ))}
        </ul>
      )}
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its place in the list is what it is known by
        <Row key={index} row={row} own={own} />
      ))}
      <AttachedList list={attachments} />
      {inPerson && <p class="small">{t('said.inPerson')}</p>}
    </>
  )
}

type ReportRow = NonNullable<ViewsAnswer['rows']>[number]

function Row({
  row,
  own,
}: {
  row: ReportRow
  own: { lang?: string; dir?: 'ltr' | 'rtl'; translate: boolean }
}) {
  const t = useWords('share-views')
  const kind = {
    'fact-error': t('P6.fact-error'),
    opinion: t('P6.opinion'),
    missing: t('P6.missing'),
    agree: t('P6.agree'),
  }[row.kind]
  const parts = [
    [t('said.where'), row.where],
    [t('said.says'), row.says],
    [t('said.isSo'), row.isSo],
    [t('said.shows'), row.shows],
  ] as const
  return (
    <div class="said-row">
      <p class="label">{kind}</p>
      <dl>
        {parts
          .filter(([, text]) => text.trim())
          .map(([name, text]) => (
            <div key={name}>
              <dt class="small">{name}</dt>
              <dd class="own" {...own}>
                {text}
              </dd>
            </div>
          ))}
      </dl>
      <AttachedList list={row.attachments} />
    </div>
  )
}
