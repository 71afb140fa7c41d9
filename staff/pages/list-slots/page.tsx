/** Every time that people were given to choose from, and who has it. */
import { Icon } from '../../../src/components/icon.tsx'
import type { Request } from '../../booking-words.ts'
import { today } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, useAsked } from '../../parts/answered.tsx'
import { Screen } from '../../parts/screen.tsx'
import { toEditTimes, toNewTimes } from '../../routes.ts'
import {
  holderInWords,
  isOpen,
  lineFor,
  modeInWords,
  readTimes,
  type Time,
  type TimeSet,
  timeSetWords,
  whenInWords,
} from '../../times.ts'
import { namesInWords } from '../../words.ts'

export function ListSlots() {
  const { ask, worker } = useDesk()
  const asked = useAsked(() => readTimes(ask), 'times')
  return (
    <Screen
      name="Times"
      lead="People choose from the times you give them. Nobody sees on their phone who took one."
    >
      <p>
        <a class="btn sm" href={toNewTimes(crypto.randomUUID())}>
          Give people times
        </a>
      </p>
      <Answered of={asked} waiting="Looking for the times…">
        {({ sets, requests }) => (
          <>
            {sets.length === 0 && (
              <p>
                There are no times yet.
                {worker.provider && ' You can give some to whoever asked you for an advocate.'}
              </p>
            )}
            <ul class="plain stack">
              {[...sets].sort(soonestFirst).map((set) => (
                <li key={set.id}>
                  <OneSet set={set} requests={requests} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </Screen>
  )
}

const aheadIn = ({ slots }: TimeSet) => slots.filter(({ day }) => day >= today())
const soonestFirst = (one: TimeSet, other: TimeSet) =>
  (aheadIn(one)[0]?.day ?? '9').localeCompare(aheadIn(other)[0]?.day ?? '9')

function OneSet({ set, requests }: { set: TimeSet; requests: readonly Request[] }) {
  const { id, slotKind, whose, provider, slots } = set
  const free = aheadIn(set).filter(isOpen).length
  return (
    <article class="panel stack" aria-labelledby={`set-${id}`}>
      <div class="line">
        <h2 id={`set-${id}`}>
          {timeSetWords[slotKind]}
          <span class="when">{[whose, provider].filter(Boolean).join(', ')}</span>
        </h2>
        <a class="btn sm second" href={toEditTimes(id)}>
          <Icon name="pencil" />
          Change these times
        </a>
      </div>
      <p>
        Given to <span translate={false}>{givenToInWords(set)}</span>. {free} still free.
      </p>
      <table class="tbl">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">How</th>
            <th scope="col">Who has it</th>
          </tr>
        </thead>
        <tbody>
          {slots.map((time) => (
            <OneTime key={time.id} time={time} requests={requests} />
          ))}
        </tbody>
      </table>
    </article>
  )
}

/** By name as far as this key may know them, and the rest by their number. */
function givenToInWords({ people = [], personIds }: TimeSet): string {
  const others = personIds.length - people.length
  const rest = others === 0 ? [] : [others === 1 ? '1 person' : `${others} people`]
  return namesInWords([...people.map(({ name }) => name), ...rest])
}

function OneTime({ time, requests }: { time: Time; requests: readonly Request[] }) {
  const { id, minutesLong, mode, where } = time
  const line = lineFor(id, requests)
  return (
    <tr>
      <td data-th="When">
        <b>{whenInWords(time)}</b>
        {minutesLong !== undefined && <span class="when">{minutesLong} minutes</span>}
      </td>
      <td data-th="How">
        <span>
          {mode ? modeInWords[mode] : 'Not said'}
          {where && <span class="when">{where.text}</span>}
        </span>
      </td>
      <td data-th="Who has it">
        <span>
          {isOpen(time) ? (
            <span class="tag doing">
              <Icon name="clock" />
              Free
            </span>
          ) : (
            <span translate={false}>{holderInWords(time, requests)}.</span>
          )}
          {line.length > 0 && (
            <span class="when">
              {line.length === 1 ? '1 person waits' : `${line.length} people wait`} for it.
            </span>
          )}
        </span>
      </td>
    </tr>
  )
}
