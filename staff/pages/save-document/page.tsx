/**
 * The papers after a meeting: which are to come, by when, and which have come. Somebody who is not ticked has no
 * line about a paper, and nothing that says there is one.
 */
import { saveDocument } from '../../../contract/operations/save-document.ts'
import type { Answer, Ask } from '../../api.ts'
import { dayInWords } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, useAsked } from '../../parts/answered.tsx'
import { CouncilWords } from '../../parts/council-words.tsx'
import { GivenList } from '../../parts/given-list.tsx'
import { readGiven } from '../../parts/read-given.ts'
import { Screen } from '../../parts/screen.tsx'
import { paperStateWords, paperWords } from '../../plan-words.ts'
import { toConference } from '../../routes.ts'
import {
  checkPapers,
  formFrom,
  newPaper,
  type PaperFor,
  type PaperRow,
  type PapersForm,
  papersFor,
} from './form.ts'
import { OnePaper } from './one-paper.tsx'

export function SaveDocument({ conferenceId, at }: { conferenceId: string; at: string }) {
  const { ask } = useDesk()
  const asked = useAsked(
    () => readGiven(ask, conferenceId, (issued) => issued.documents, formFrom),
    `papers ${conferenceId}`,
  )
  return (
    <Screen name="Papers" back={{ to: toConference(conferenceId), label: 'Conference' }}>
      <Answered of={asked} waiting="Looking for the papers…">
        {({ conference, start }) => (
          <GivenList<PaperRow, PapersForm>
            at={at}
            conference={conference}
            start={start}
            name="papers"
            intro="Families see each paper as still to come, with the day it usually comes by, or as arrived. Without a day they are told what is usual here."
            heading="The papers as they stand"
            add="Add a paper"
            onward="Carry on to who is told"
            what="these papers"
            fresh={newPaper}
            title={(row) => paperWords[row.what]}
            check={checkPapers}
            toPerson={(form, person) => {
              const papers = papersFor(form, person, conference)
              if (papers.length === 0) return undefined
              return {
                content: papers,
                shown: <Given papers={papers} />,
                hadBefore: form.had.some(({ personId }) => personId === person.id),
                send: () => sendAll(ask, person.id, papers),
              }
            }}
            again={asked.again}
          >
            {(row, place, put, errors) => (
              <OnePaper row={row} at={place} put={put} errors={errors} conference={conference} />
            )}
          </GivenList>
        )}
      </Answered>
    </Screen>
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
