/**
 * The papers after a meeting: which are to come, by when, and which have come. Somebody who is not ticked has no
 * line about a paper, and nothing that says there is one.
 */
import { useState } from 'preact/hooks'
import type { CouncilConference } from '../../../contract/operations/save-conference.ts'
import { saveDocument } from '../../../contract/operations/save-document.ts'
import type { Answer, Ask } from '../../api.ts'
import { dayInWords } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, useAsked } from '../../parts/answered.tsx'
import { CouncilWords } from '../../parts/council-words.tsx'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { type Errors, hasErrors } from '../../parts/errors.ts'
import { readGiven } from '../../parts/read-given.ts'
import { Rows } from '../../parts/rows.tsx'
import { Screen } from '../../parts/screen.tsx'
import { ToEach } from '../../parts/to-each.tsx'
import { toldIn } from '../../parts/told.ts'
import { paperStateWords, paperWords } from '../../plan-words.ts'
import { toConference } from '../../routes.ts'
import { useUnfinished } from '../../unfinished.ts'
import { checkPapers, formFrom, newPaper, type PaperFor, type PapersForm, papersFor } from './form.ts'
import { OnePaper } from './one-paper.tsx'

interface Found {
  readonly conference: CouncilConference
  readonly start: PapersForm
}

export function SaveDocument({ conferenceId, at }: { conferenceId: string; at: string }) {
  const { ask } = useDesk()
  const asked = useAsked(
    () => readGiven(ask, conferenceId, (issued) => issued.documents, formFrom),
    `papers ${conferenceId}`,
  )
  return (
    <Screen name="Papers" back={{ to: toConference(conferenceId), label: 'Conference' }}>
      <Answered of={asked} waiting="Looking for the papers…">
        {(found) => <Steps found={found} at={at} again={asked.again} />}
      </Answered>
    </Screen>
  )
}

function Steps({ found, at, again }: { found: Found; at: string; again(): void }) {
  const { conference, start } = found
  const { ask } = useDesk()
  const draft = useUnfinished<PapersForm>(at, () => start)
  const [step, setStep] = useState<'write' | 'each'>('write')
  const [errors, setErrors] = useState<Errors>({})
  const [attempt, setAttempt] = useState(0)
  const form = draft.value

  if (step === 'each') {
    const each = toldIn(conference).flatMap((person) => {
      const papers = papersFor(form, person, conference)
      if (papers.length === 0) return []
      return {
        person,
        content: papers,
        shown: <Given papers={papers} />,
        hadBefore: form.had.some(({ personId }) => personId === person.id),
        send: () => sendAll(ask, person.id, papers),
      }
    })
    return (
      <ToEach
        conference={conference}
        each={each}
        what="these papers"
        back={() => setStep('write')}
        finish={() => {
          draft.finish(form)
          again()
        }}
      />
    )
  }

  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const wrong = checkPapers(form)
        setErrors(wrong)
        hasErrors(wrong) ? setAttempt((tries) => tries + 1) : setStep('each')
      }}
    >
      <p class="muted">
        Families see each paper as still to come, with the day it usually comes by, or as arrived. Without a
        day they are told what is usual here.
      </p>
      <h2>The papers as they stand</h2>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Rows
        name="papers"
        add="Add a paper"
        rows={form.rows}
        fresh={newPaper}
        change={(next) => draft.change((old) => ({ ...old, rows: next(old.rows) }))}
        title={(row) => paperWords[row.what]}
      >
        {(row, at, put) => <OnePaper row={row} at={at} put={put} errors={errors} conference={conference} />}
      </Rows>
      <p>
        <button type="submit" class="btn sm">
          Carry on to who is told
        </button>
      </p>
    </form>
  )
}

/** One after another: saying the same again is no news, so a second try does no harm. */
async function sendAll(ask: Ask, personId: string, papers: readonly PaperFor[]): Promise<Answer<unknown>> {
  for (const { documentId, document } of papers) {
    const answer = await ask(saveDocument, { personId, documentId, document })
    if (!answer.done) return answer
  }
  return { done: true, output: undefined }
}

function Given({ papers }: { papers: readonly PaperFor[] }) {
  return (
    <ul class="stack tight">
      {papers.map(({ documentId, document }) => (
        <li key={documentId}>
          <b>{paperWords[document.what]}</b>: {paperStateWords[document.state]}
          {document.arrivedOn
            ? `, since ${dayInWords(document.arrivedOn)}`
            : document.dueBy
              ? `, usually by ${dayInWords(document.dueBy)}`
              : ''}
          .
          {document.title && (
            <p>
              <CouncilWords of={document.title} />
            </p>
          )}
          {document.ask && <p>They can ask {document.ask.name}.</p>}
        </li>
      ))}
    </ul>
  )
}
