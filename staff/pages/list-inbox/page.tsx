/** What families sent: who, when and in what state, and never a word of it. */
import { useState } from 'preact/hooks'
import { listInbox } from '../../../contract/operations/open-submission.ts'
import { listConferences } from '../../../contract/operations/save-conference.ts'
import { isForChairAlone } from '../../../contract/who-gets-it.ts'
import type { Card } from '../../card.ts'
import { dayInWords, momentInWords, timeInWords } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, useAsked } from '../../parts/answered.tsx'
import { Screen } from '../../parts/screen.tsx'
import { State } from '../../parts/state.tsx'
import { goesToWords } from '../../plan-words.ts'
import { toFeedback, toSubmission } from '../../routes.ts'
import { audienceWords } from '../../wish-words.ts'
import { kindWords, namesInWords, operationWords, roleWords } from '../../words.ts'
import { apart, type ConferencePile, inReadingOrder, type Listed, type PersonPile } from './order.ts'

const isUnread = ({ state }: Card) => state === 'received' || state === 'filed' || state === 'held'

export function ListInbox() {
  const { ask } = useDesk()
  const [only, setOnly] = useState<'unread' | 'all'>('all')
  const asked = useAsked(async () => {
    const [inbox, listed] = await Promise.all([ask(listInbox, {}), ask(listConferences, {})])
    if (!inbox.done) return inbox
    // A key that may read the inbox need not be allowed to list conferences: then they go unnamed.
    const conferences: readonly Listed[] = listed.done ? listed.output.conferences : []
    return { done: true as const, output: { cards: inbox.output.submissions, conferences } }
  }, 'inbox')

  return (
    <Screen
      name="Inbox"
      lead="Opening something is noted, and the person who wrote it can see who opened it and when."
    >
      <p>
        <a href={toFeedback}>What families say about meetings, without names</a>
      </p>
      <Answered of={asked} waiting="Looking for what families have sent…">
        {({ cards, conferences }) => {
          if (cards.length === 0) return <p>Nothing has arrived yet.</p>
          const unread = cards.filter(isUnread)
          const shown = only === 'unread' ? unread : cards
          return (
            <>
              <ul class="chips" aria-label="Show">
                <Chip
                  isOn={only === 'all'}
                  press={() => setOnly('all')}
                  label={`Everything (${cards.length})`}
                />
                <Chip
                  isOn={only === 'unread'}
                  press={() => setOnly('unread')}
                  label={`Not read yet (${unread.length})`}
                />
              </ul>
              {shown.length === 0 && <p>You have read everything that arrived.</p>}
              {inReadingOrder(apart(shown).proved, conferences).map((pile) => (
                <Pile key={pile.conferenceId} pile={pile} />
              ))}
              <SetAside cards={apart(shown).setAside} />
            </>
          )
        }}
      </Answered>
    </Screen>
  )
}

function Chip({ isOn, press, label }: { isOn: boolean; press(): void; label: string }) {
  return (
    <li>
      <button type="button" class="chip" aria-pressed={isOn} onClick={press}>
        {label}
      </button>
    </li>
  )
}

function Pile({ pile }: { pile: ConferencePile }) {
  const { conference } = pile
  return (
    <section class="stack">
      <h2>
        {conference ? (
          <>
            <span translate={false}>{namesInWords(conference.children.map(({ name }) => name))}</span>
            <span class="when">
              {kindWords[conference.conferenceKind]}, {dayInWords(conference.day)},{' '}
              {timeInWords(conference.time)}
            </span>
          </>
        ) : pile.conferenceId ? (
          'A conference this key does not list'
        ) : (
          'About a plan, or not filed with a conference yet'
        )}
      </h2>
      {pile.people.map((person) => (
        <Person key={person.personId} pile={person} />
      ))}
    </section>
  )
}

function Person({ pile }: { pile: PersonPile }) {
  return (
    <div class="panel stack">
      <h3>
        {pile.person ? (
          <>
            <span translate={false}>{pile.person.name}</span>, {roleWords[pile.person.role].toLowerCase()}
          </>
        ) : (
          'From somebody not known yet'
        )}
      </h3>
      <ul class="plain">
        {pile.cards.map((card) => (
          <li key={card.envelopeId} class="line">
            <div>
              <a class="strong tall" href={toSubmission(card.envelopeId)}>
                {operationWords(card.operation)}
              </a>
              <p class="muted">
                Arrived {momentInWords(card.receivedAt)}. Reference <bdi class="whole">{card.reference}</bdi>.
              </p>
            </div>
            <div class="tags">
              {isForChairAlone(card.operation) && <span class="tag only">Only for the chair</span>}
              {card.audience && <span class="tag only">{audienceWords[card.audience]}</span>}
              {card.goesTo && <span class="tag">{goesToWords[card.goesTo]}</span>}
              {card.notMeantAt && <span class="tag">They did not mean to send it</span>}
              {card.replacedBy && <span class="tag">A newer one takes its place</span>}
              {card.late && <span class="tag">Late</span>}
              <State of={card.state} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

function SetAside({ cards }: { cards: readonly Card[] }) {
  if (cards.length === 0) return null
  return (
    <section class="stack">
      <h2>Set aside</h2>
      <p class="muted">Nothing proves who wrote these, so they are kept and are nobody’s words.</p>
      <ul class="plain panel">
        {cards.map((card) => (
          <li key={card.envelopeId} class="line">
            <div>
              <a class="strong tall" href={toSubmission(card.envelopeId)}>
                Something set aside
              </a>
              <p class="muted">
                Arrived {momentInWords(card.receivedAt)}. Reference <bdi class="whole">{card.reference}</bdi>.
                {card.person && ` It came by the invitation of ${card.person.name}.`}
              </p>
            </div>
            <State of={card.state} />
          </li>
        ))}
      </ul>
    </section>
  )
}
