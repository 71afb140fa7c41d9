/** Each answer under its question. A question that was skipped is not listed: leaving one out says nothing. */
import type { ComponentChildren } from 'preact'
import type { InputOf } from '../../../contract/operation.ts'
import type { shareViews, ViewsAnswer } from '../../../contract/operations/share-views.ts'
import { dayInWords } from '../../days.ts'
import { Attachments } from '../../parts/attachments.tsx'
import { OwnWords } from '../../parts/own-words.tsx'
import { choiceInWords, questionNotes, questionWords, rowKindWords, scaleEnds } from '../../questions.ts'
import { namesInWords } from '../../words.ts'
import { OnePart, usePlanParts } from './which-part.tsx'

type Views = InputOf<typeof shareViews>
/** What a child is called, by id, as far as this key may know. */
export type ChildNames = Readonly<Record<string, string>>

interface AnswersProps {
  readonly views: Views
  readonly names: ChildNames
  /** Whose words they are: their copy of the plan tells which goal or action an answer is about. */
  readonly personId: string | undefined
}

export function Answers(props: AnswersProps) {
  const { views, personId } = props
  const isAboutPlan = views.answers.some(({ partId }) => partId)
  return isAboutPlan && personId ? (
    <AnswersAboutPlan {...props} personId={personId} />
  ) : (
    <AllAnswers {...props} />
  )
}

/** Looks the plan up once, however many goals and actions were answered for. */
function AnswersAboutPlan({ personId, ...rest }: AnswersProps & { readonly personId: string }) {
  const parts = usePlanParts(personId)
  if (!parts) return <p class="muted">Looking for the plan they mean…</p>
  return <AllAnswers {...rest} partOf={(id) => <OnePart part={parts(id, id)} />} />
}

interface AllAnswersProps extends Pick<AnswersProps, 'views' | 'names'> {
  readonly partOf?: (id: string) => ComponentChildren
}

function AllAnswers({ views, names, partOf }: AllAnswersProps) {
  const about = views.children.map((id) => names[id]).filter((name) => name !== undefined)
  return (
    <>
      {about.length > 0 && (
        <p>
          About <span translate={false}>{namesInWords(about)}</span>.
        </p>
      )}
      {views.replaces && <p class="muted">This takes the place of something sent before.</p>}
      {views.addsTo && <p class="muted">This adds to something sent before.</p>}
      <ol class="plain stack answers">
        {grouped(views.answers).map((answers) => {
          const { question, childId } = answers[0]!
          return (
            <li key={`${question} ${childId}`} class="stack tight">
              <h3>
                <span class="muted">{question}</span>{' '}
                {questionWords[question] ?? 'A question this desk does not know'}
              </h3>
              {childId && (
                <p class="muted">
                  Only about <span translate={false}>{names[childId] ?? 'one of the children'}</span>.
                </p>
              )}
              {questionNotes[question] && <p class="muted">{questionNotes[question]}</p>}
              {answers.map((answer, at) => (
                <OneAnswer
                  // biome-ignore lint/suspicious/noArrayIndexKey: answers never move, so their place is their name
                  key={at}
                  answer={answer}
                  partOf={partOf}
                  lang={answer.lang ?? views.lang}
                  dir={answer.dir ?? views.dir}
                />
              ))}
            </li>
          )
        })}
      </ol>
      <p class="muted">Every question can be left out, so only what was answered is here.</p>
    </>
  )
}

/** Answers to one question about one child, which travel apart when it has several lists. */
function grouped(answers: readonly ViewsAnswer[]): readonly (readonly ViewsAnswer[])[] {
  const groups = new Map<string, ViewsAnswer[]>()
  for (const answer of answers) {
    const name = `${answer.question} ${answer.childId ?? ''}`
    groups.set(name, [...(groups.get(name) ?? []), answer])
  }
  return [...groups.values()]
}

interface OneAnswerProps {
  readonly answer: ViewsAnswer
  readonly partOf: AllAnswersProps['partOf']
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

function OneAnswer({ answer, partOf, lang, dir }: OneAnswerProps) {
  const own = (text: string) => <OwnWords of={{ text, lang, dir }} />
  return (
    <>
      {answer.partId && partOf?.(answer.partId)}
      {answer.inPerson && <p class="theirs">They would rather say this in person.</p>}
      {answer.chosen && answer.chosen.length > 0 && (
        <ul class="tags" aria-label={answer.list ? 'Which list' : 'What they chose'}>
          {answer.chosen.map((choice) => (
            <li key={choice} class={answer.list ? 'tag' : 'tag you'}>
              {choiceInWords(answer.question, choice)}
            </li>
          ))}
        </ul>
      )}
      {answer.scale !== undefined && (
        <p class="scale-said">
          <b>{answer.scale}</b> out of 10, where 0 is “{scaleEnds.low}” and 10 is “{scaleEnds.high}”
        </p>
      )}
      {answer.day && <p>{dayInWords(answer.day)}</p>}
      {answer.words && <OwnWords of={answer.words} />}
      <Attachments of={answer.attachments} />
      {answer.list && (
        <ol class="stack tight">
          {answer.list.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list in the order it was written
            <li key={at}>{own(text)}</li>
          ))}
        </ol>
      )}
      {answer.rows?.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows in the order they were written
        <section key={at} class="panel flat stack tight" aria-label={`Part ${at + 1}`}>
          <p>
            <b>{rowKindWords[row.kind]}</b>
          </p>
          <dl class="stack tight">
            {row.where && <Part name="Where in the report" of={own(row.where)} />}
            {row.says && <Part name="The report says" of={own(row.says)} />}
            {row.isSo && <Part name="They say" of={own(row.isSo)} />}
            {row.shows && <Part name="What shows it" of={own(row.shows)} />}
          </dl>
          <Attachments of={row.attachments} />
        </section>
      ))}
    </>
  )
}

function Part({ name, of }: { name: string; of: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{of}</dd>
    </div>
  )
}
