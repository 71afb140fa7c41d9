/**
 * One submission. Its card is read without opening it; the words come only after one deliberate press, because
 * the person who wrote them will see who opened them. Opened words live on this screen alone and go with it.
 */
import { useState } from 'preact/hooks'
import type { OutputOf } from '../../../contract/operation.ts'
import { listInbox, openSubmission } from '../../../contract/operations/open-submission.ts'
import { Banner } from '../../../src/components/banner.tsx'
import type { NotDone } from '../../api.ts'
import { momentInWords } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, NotAnswered, useAsked } from '../../parts/answered.tsx'
import { Screen } from '../../parts/screen.tsx'
import { State } from '../../parts/state.tsx'
import { toInbox } from '../../routes.ts'
import { operationWords, roleWords } from '../../words.ts'
import type { Card } from '../list-inbox/order.ts'
import { Letter } from './letter.tsx'
import { WhatComesOfIt } from './what-comes-of-it.tsx'

export type Opened = OutputOf<typeof openSubmission>

export function OpenSubmission({ envelopeId, at }: { envelopeId: string; at: string }) {
  const { ask } = useDesk()
  const asked = useAsked(async () => {
    const inbox = await ask(listInbox, {})
    if (!inbox.done) return inbox
    const card = inbox.output.submissions.find((one) => one.envelopeId === envelopeId)
    return card
      ? { done: true as const, output: card }
      : { done: false as const, problem: 'not-found' as const }
  }, envelopeId)

  return (
    <Screen name="Something a family sent" back={{ to: toInbox, label: 'Inbox' }}>
      <Answered of={asked} waiting="Looking for it…">
        {(card) => <Submission card={card} at={at} put={asked.put} />}
      </Answered>
    </Screen>
  )
}

function Submission({ card, at, put }: { card: Card; at: string; put(card: Card): void }) {
  const [opened, setOpened] = useState<Opened>()
  return (
    <>
      <About card={card} />
      {opened ? (
        <div class="deskgrid reading">
          <Letter opened={opened} />
          <WhatComesOfIt card={card} opened={opened} at={at} put={put} />
        </div>
      ) : (
        <Shut
          card={card}
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
        <dt>From</dt>
        <dd translate={false}>
          {card.person
            ? `${card.person.name}, ${roleWords[card.person.role].toLowerCase()}`
            : 'Not known yet'}
        </dd>
        <dt>Arrived</dt>
        <dd>
          {momentInWords(card.receivedAt)}
          {card.late ? ', after the day views were wanted. It counts all the same' : ''}.
        </dd>
        <dt>Reference</dt>
        <dd>{card.reference}</dd>
        <dt>State</dt>
        <dd>
          <State of={card.state} />
        </dd>
      </dl>
    </section>
  )
}

function Shut({ card, show }: { card: Card; show(opened: Opened): void }) {
  const { ask } = useDesk()
  const [failed, setFailed] = useState<NotDone>()
  const [isOpening, setOpening] = useState(false)

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

  const open = async () => {
    if (isOpening) return
    setOpening(true)
    setFailed(undefined)
    const answer = await ask(openSubmission, { envelopeId: card.envelopeId })
    setOpening(false)
    answer.done ? show(answer.output) : setFailed(answer)
  }

  return (
    <section class="panel stack">
      {card.operation === 'tell-chair' && (
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
          aria-disabled={isOpening ? 'true' : undefined}
          onClick={open}
        >
          {isOpening ? 'Opening…' : 'Open'}
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
