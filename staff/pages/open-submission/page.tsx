/**
 * One submission. Its card is read without opening it; the words come only after one deliberate press, because
 * the person who wrote them will see who opened them. Opened words live on this screen alone and go with it.
 */
import { useState } from 'preact/hooks'
import type { OutputOf } from '../../../contract/operation.ts'
import { listInbox, openSubmission } from '../../../contract/operations/open-submission.ts'
import { listConferences } from '../../../contract/operations/save-conference.ts'
import { isForChairAlone } from '../../../contract/who-gets-it.ts'
import { Banner } from '../../../src/components/banner.tsx'
import type { NotDone } from '../../api.ts'
import type { Card } from '../../card.ts'
import { momentInWords } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, NotAnswered, useAsked } from '../../parts/answered.tsx'
import { SubmissionContext } from '../../parts/attachments.tsx'
import { useOneAtATime } from '../../parts/one-at-a-time.ts'
import { Screen } from '../../parts/screen.tsx'
import { State } from '../../parts/state.tsx'
import { toInbox } from '../../routes.ts'
import { operationWords, roleWords } from '../../words.ts'
import type { ChildNames } from './answers.tsx'
import { Earlier } from './earlier.tsx'
import { Letter } from './letter.tsx'
import { WhatComesOfIt } from './what-comes-of-it.tsx'

export type Opened = OutputOf<typeof openSubmission>

export function OpenSubmission({ envelopeId, at }: { envelopeId: string; at: string }) {
  const { ask } = useDesk()
  const asked = useAsked(async () => {
    const [inbox, listed] = await Promise.all([ask(listInbox, {}), ask(listConferences, {})])
    if (!inbox.done) return inbox
    const card = inbox.output.submissions.find((one) => one.envelopeId === envelopeId)
    if (!card) return { done: false as const, problem: 'not-found' as const }
    // A key that may read the inbox need not be allowed to list conferences: then children go unnamed.
    const children = listed.done ? listed.output.conferences.flatMap((one) => one.children) : []
    const names: ChildNames = Object.fromEntries(children.map(({ id, name }) => [id, name]))
    return { done: true as const, output: { card, names } }
  }, envelopeId)

  return (
    <Screen name="Something a family sent" back={{ to: toInbox, label: 'Inbox' }}>
      <Answered of={asked} waiting="Looking for it…">
        {({ card, names }) => (
          <Submission
            card={card}
            names={names}
            at={at}
            put={(fresh) => asked.put({ card: fresh, names })}
            lookAgain={asked.again}
          />
        )}
      </Answered>
    </Screen>
  )
}

interface SubmissionProps {
  readonly card: Card
  readonly names: ChildNames
  readonly at: string
  put(card: Card): void
  lookAgain(): void
}

function Submission({ card, names, at, put, lookAgain }: SubmissionProps) {
  const [opened, setOpened] = useState<Opened>()
  return (
    <>
      <About card={card} />
      <Earlier card={card} />
      {opened ? (
        <div class="deskgrid reading">
          <SubmissionContext.Provider value={card.envelopeId}>
            <Letter opened={opened} names={names} card={card} put={put} />
          </SubmissionContext.Provider>
          <WhatComesOfIt card={card} opened={opened} names={names} at={at} put={put} />
        </div>
      ) : (
        <Shut
          card={card}
          lookAgain={lookAgain}
          show={(answer) => {
            setOpened(answer)
            put(answer.card)
          }}
        />
      )}
      <WhoOpened card={card} />
    </>
  )
}

function About({ card }: { card: Card }) {
  return (
    <section class="panel stack">
      <h2>{card.state === 'quarantined' ? 'Something set aside' : operationWords(card.operation)}</h2>
      <dl class="facts">
        <dt>{card.state === 'quarantined' ? 'Came by the invitation of' : 'From'}</dt>
        <dd translate={false}>
          {card.person
            ? `${card.person.name}, ${roleWords[card.person.role].toLowerCase()}`
            : 'Not known yet'}
        </dd>
        <dt>Arrived</dt>
        <dd>
          {momentInWords(card.receivedAt)}
          {card.late ? ', late. It counts all the same' : ''}.
        </dd>
        <dt>Reference</dt>
        <dd>
          <bdi class="whole">{card.reference}</bdi>
        </dd>
        <dt>State</dt>
        <dd>
          <State of={card.state} />
        </dd>
      </dl>
    </section>
  )
}

function Shut({ card, show, lookAgain }: { card: Card; show(opened: Opened): void; lookAgain(): void }) {
  const { ask } = useDesk()
  const [failed, setFailed] = useState<NotDone>()
  const once = useOneAtATime()

  if (card.state === 'quarantined') {
    return (
      <Banner tone="bad" title="This is not shown as anybody’s words.">
        <p>
          Nothing proves that the person it names wrote it, so it is kept and set aside. Ask the person
          whether they sent something, and tell whoever looks after Heard.
        </p>
      </Banner>
    )
  }

  if (card.state === 'received') {
    return (
      <Banner title="It has arrived and is not filed yet.">
        <p>The council has it, and filing takes a few seconds. Then you can open it.</p>
        <button type="button" class="btn sm second" onClick={lookAgain}>
          Look again
        </button>
      </Banner>
    )
  }

  const open = async () => {
    setFailed(undefined)
    const answer = await ask(openSubmission, { envelopeId: card.envelopeId })
    answer.done ? show(answer.output) : setFailed(answer)
  }

  return (
    <section class="panel stack">
      {isForChairAlone(card.operation) && (
        <Banner tone="warm" title="Only for the chair and the social worker">
          <p>It is not part of what the meeting shares. Read it, and write down what you decide.</p>
        </Banner>
      )}
      {card.state === 'held' && (
        <Banner tone="warm" title="This came from a phone that was stopped.">
          <p>Check with the person that they wrote it before you rely on it.</p>
        </Banner>
      )}
      <p id="before-opening">The person who wrote this will see that you opened it.</p>
      <p>
        <button
          type="button"
          class="btn sm"
          aria-describedby="before-opening"
          aria-disabled={once.isBusy ? 'true' : undefined}
          onClick={() => void once.run(open)}
        >
          {once.isBusy ? 'Opening…' : 'Open'}
        </button>
      </p>
      {failed && <NotAnswered answer={failed} />}
    </section>
  )
}

function WhoOpened({ card }: { card: Card }) {
  return (
    <section class="stack">
      <h2>Who has opened it</h2>
      {card.opened.length === 0 ? (
        <p>Nobody yet.</p>
      ) : (
        <ul translate={false}>
          {card.opened.map((one) => (
            <li key={`${one.by.name} ${one.openedAt}`}>
              {one.by.name}, {one.by.role}: {momentInWords(one.openedAt)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
