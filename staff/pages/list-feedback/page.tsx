/**
 * What families say about meetings, put together so that nobody can be told apart; and those who asked to be called.
 * It belongs to the council and to no meeting: which meeting somebody means is not known here.
 */
import type { OutputOf } from '../../../contract/operation.ts'
import { FEW, listFeedback } from '../../../contract/operations/give-feedback.ts'
import { useDesk } from '../../desk-context.ts'
import { feedbackAnswerInWords, feedbackQuestionWords, monthInWords } from '../../feedback-words.ts'
import { Answered, useAsked } from '../../parts/answered.tsx'
import { OwnWords } from '../../parts/own-words.tsx'
import { Screen } from '../../parts/screen.tsx'
import { toInbox } from '../../routes.ts'

type Listed = OutputOf<typeof listFeedback>
type Together = Listed['together'][number]
type CallBack = Listed['callBacks'][number]

const whoWords: Readonly<Record<Together['who'], string>> = {
  parent: 'Parents and carers',
  'young-person': 'Young people',
}

export function ListFeedback() {
  const { ask } = useDesk()
  const asked = useAsked(() => ask(listFeedback, {}), 'feedback')
  return (
    <Screen
      name="Feedback"
      back={{ to: toInbox, label: 'Inbox' }}
      lead="Nobody can tell who said what here. Please do not try to guess, and do not ask families whether it was them."
    >
      <Answered of={asked} waiting="Looking for what families say…">
        {({ together, callBacks }) => (
          <>
            <CallBacks all={callBacks} />
            {together.length === 0 && (
              <p>
                There is nothing to show yet. A month is shown when it is over and at least {FEW} people of
                one kind have said something; fewer wait for the next month.
              </p>
            )}
            {together.map((one) => (
              <Batch key={`${one.who} ${one.from}`} of={one} />
            ))}
          </>
        )}
      </Answered>
    </Screen>
  )
}

function Batch({ of: { who, from, to, counts, words } }: { of: Together }) {
  const when = from === to ? monthInWords(from) : `${monthInWords(from)} to ${monthInWords(to)}`
  const questions = [...new Set(counts.map(({ question }) => question))]
  return (
    <section class="panel stack">
      <h2>
        {whoWords[who]}, {when}
      </h2>
      <table class="tbl">
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Answers</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <tr key={question}>
              <th scope="row">{inWords(question)}</th>
              <td>
                {counts
                  .filter((one) => one.question === question)
                  .map(({ answer, count }) => `${feedbackAnswerInWords(answer)}: ${count ?? `under ${FEW}`}`)
                  .join('. ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {[...new Set(words.map(({ question }) => question))].map((question) => (
        <section key={question} class="stack tight">
          <h3>{inWords(question)}</h3>
          {words
            .filter((one) => one.question === question)
            .map(({ words: own }) => (
              <OwnWords key={own.text} of={own} />
            ))}
        </section>
      ))}
    </section>
  )
}

function CallBacks({ all }: { all: readonly CallBack[] }) {
  if (all.length === 0) return null
  return (
    <section class="panel stack">
      <h2>Who would like to be called</h2>
      <p class="muted">
        These people gave their names for this. Nothing proves that it was they who wrote it: say nothing
        about a family before you know who is on the telephone.
      </p>
      <ul class="plain stack">
        {all.map(({ callBack, answers, words }) => (
          <li key={`${callBack?.name} ${callBack?.number}`} class="stack tight">
            <h3 translate={false}>{callBack?.name || 'No name given'}</h3>
            {callBack?.number && (
              <p>
                <bdi>{callBack.number}</bdi>
              </p>
            )}
            {callBack?.words && <OwnWords of={callBack.words} />}
            {answers.map(({ question, answer }) => (
              <p key={question}>
                {inWords(question)} <b>{feedbackAnswerInWords(answer)}</b>
              </p>
            ))}
            {words.map(({ question, words: own }) => (
              <section key={question} class="stack tight">
                <h4>{inWords(question)}</h4>
                <OwnWords of={own} />
              </section>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

const inWords = (question: string) => feedbackQuestionWords[question] ?? question
