/** Each answer under its question. A question that was skipped is not listed: leaving one out says nothing. */
import type { ComponentChildren } from 'preact'
import type { InputOf } from '../../../contract/operation.ts'
import type { shareViews, ViewsAnswer } from '../../../contract/operations/share-views.ts'
import { dayInWords } from '../../days.ts'
import { OwnWords } from '../../parts/own-words.tsx'
import { questionWords, rowKindWords } from '../../questions.ts'
import { choiceInWords } from './choices.ts'

type Views = InputOf<typeof shareViews>

export function Answers({ views }: { views: Views }) {
  const isOneChild = views.children.length <= 1
  return (
    <>
      {views.replaces && <p class="muted">This takes the place of something sent before.</p>}
      {views.addsTo && <p class="muted">This adds to something sent before.</p>}
      <ol class="plain stack answers">
        {views.answers.map((answer, at) => (
          // Answers never move, so their place is their name.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at} class="stack tight">
            <h3>
              <span class="muted">{answer.question}</span>{' '}
              {questionWords[answer.question] ?? 'A question this desk does not know'}
            </h3>
            {answer.childId && !isOneChild && (
              <p class="muted">
                About child {views.children.indexOf(answer.childId) + 1} of those it names only.
              </p>
            )}
            <OneAnswer answer={answer} lang={answer.lang ?? views.lang} dir={answer.dir ?? views.dir} />
          </li>
        ))}
      </ol>
      <p class="muted">Every question can be left out, so only what was answered is here.</p>
    </>
  )
}

function OneAnswer({ answer, lang, dir }: { answer: ViewsAnswer; lang: string; dir: 'ltr' | 'rtl' }) {
  const own = (text: string) => <OwnWords of={{ text, lang, dir }} />
  return (
    <>
      {answer.inPerson && <p class="theirs">They would rather say this in person.</p>}
      {answer.chosen && answer.chosen.length > 0 && (
        <ul class="tags" aria-label="What they chose">
          {answer.chosen.map((choice) => (
            <li key={choice} class="tag you">
              {choiceInWords(answer.question, choice)}
            </li>
          ))}
        </ul>
      )}
      {answer.scale !== undefined && (
        <p class="scale-said">
          <b>{answer.scale}</b> on a scale from 0 to 10
        </p>
      )}
      {answer.day && <p>{dayInWords(answer.day)}</p>}
      {answer.words && <OwnWords of={answer.words} />}
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
        <section key={at} class="panel flat stack tight" aria-label={`Row ${at + 1}`}>
          <p>
            <b>{rowKindWords[row.kind]}</b>
          </p>
          <dl class="stack tight">
            {row.where && <Part name="Where in the report" of={own(row.where)} />}
            {row.says && <Part name="What it says" of={own(row.says)} />}
            {row.isSo && <Part name="What they say" of={own(row.isSo)} />}
            {row.shows && <Part name="What shows it" of={own(row.shows)} />}
          </dl>
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
