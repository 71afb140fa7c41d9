/** One thing that was asked for: how far it truly is, when and where and with whom, and what the person can answer. */
import { useRef, useState } from 'preact/hooks'
import type { Booking, BookingKind } from '../../../contract/booking.ts'
import { answerOffer } from '../../../contract/operations/ask-for-people.ts'
import { askDrafts } from '../../case-file/ask-drafts.ts'
import type { State } from '../../case-file/index.ts'
import { Button, TextButton } from '../../components/button.tsx'
import { CouncilWords } from '../../components/council-words.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { dayInWords, type KeyOf, momentInWords, timeInWords, useWords } from '../../i18n/index.ts'
import { send } from '../../sync/index.ts'
import type { Asked } from './asked.ts'

type Key = KeyOf<'people-beside-me'>

const names: Readonly<Record<BookingKind, Key>> = {
  coming: 'coming.title',
  supporter: 'supporter.title',
  advocate: 'advocate.title',
  interpreter: 'interpreter.title',
  needs: 'needs.title',
  safety: 'safety.title',
  'meet-the-chair': 'chair.title',
  solicitor: 'solicitor.title',
}

const lines: Readonly<Record<Booking['status'], { readonly key: Key; readonly icon: IconName }>> = {
  kept: { key: 'status.kept', icon: 'clock' },
  offered: { key: 'status.offered', icon: 'chat' },
  confirmed: { key: 'status.confirmed', icon: 'tick' },
  changed: { key: 'status.changed', icon: 'look' },
  'waiting-list': { key: 'status.waitingList', icon: 'clock' },
  declined: { key: 'status.declined', icon: 'info' },
  cancelled: { key: 'status.cancelled', icon: 'close' },
}

/** Before the council's answer. Nothing beyond "ready to go" is said without its receipt. */
function lineOf(state: State): { readonly key: Key; readonly icon: IconName } {
  if (state === 'waiting') return { key: 'far.waiting', icon: 'device' }
  if (state === 'going') return { key: 'far.going', icon: 'clock' }
  return state === 'needs-you'
    ? { key: 'far.needsYou', icon: 'look' }
    : { key: 'far.received', icon: 'inbox' }
}

export function AskedFor({ asked, mine }: { asked: Asked; mine: Mine }) {
  const t = useWords('people-beside-me')
  const { booking, bookingKind, sealedAt } = asked
  const { key, icon } = booking ? lines[booking.status] : lineOf(mine.stateOf(asked.id))
  const at = booking?.changedAt ?? sealedAt
  return (
    <article class="panel stack tightly">
      <h3>{t(names[bookingKind])}</h3>
      <p class="save" role="status">
        <Icon name={icon} size="sm" />
        <span>
          {t(key)} {at && <span class="muted">{momentInWords(at)}</span>}
        </span>
      </p>
      {booking && <Facts booking={booking} />}
      {booking && <Answers booking={booking} mine={mine} />}
    </article>
  )
}

function Facts({ booking: { when, previously, where, who, words, status } }: { booking: Booking }) {
  const t = useWords('people-beside-me')
  const inWords = ({ day, time }: NonNullable<Booking['when']>) =>
    t('slots.when', { day: dayInWords(day), time: timeInWords(time) })
  const isOver = status === 'cancelled' || status === 'declined'
  return (
    <>
      {when && !isOver && (
        <p>
          <b>{inWords(when)}</b>
        </p>
      )}
      {previously && status === 'changed' && <p class="small">{t('was', { when: inWords(previously) })}</p>}
      {where && !isOver && <CouncilWords text={where} />}
      {who && !isOver && (
        <p>
          <bdi>{who.name}</bdi> {who.organisation && <bdi>{who.organisation}</bdi>}{' '}
          {who.phone && <a href={`tel:${who.phone}`}>{who.phone}</a>}
        </p>
      )}
      {words && (
        <div class="theirs">
          <CouncilWords text={words} />
        </div>
      )}
    </>
  )
}

function Answers({ booking, mine }: { booking: Booking; mine: Mine }) {
  const t = useWords('people-beside-me')
  const [state, setState] = useState<'still' | 'working' | 'failed'>('still')
  const id = useRef(crypto.randomUUID())
  const { id: bookingId, version, status } = booking
  const said = mine.items.findLast(({ operation, input }) => {
    const to = input as { bookingId?: string; version?: number } // kept as it was sealed
    return operation === answerOffer.name && to.bookingId === bookingId && to.version === version
  })
  if (said) return <p class="small">{t(lineOf(mine.stateOf(said.envelopeId)).key)}</p>
  if (status === 'declined' || status === 'cancelled') return null
  async function say(answer: 'yes' | 'no' | 'cancel') {
    setState('working')
    try {
      await send(answerOffer, { bookingId, version, answer }, askDrafts, (old) => old, { id: id.current })
      setState('still')
    } catch {
      setState('failed')
    }
  }
  return (
    <div class="stack tightly">
      {status === 'offered' && (
        <>
          <Button wide working={state === 'working'} onPress={() => void say('yes')}>
            {t('offer.yes')}
          </Button>
          <Button wide kind="second" working={state === 'working'} onPress={() => void say('no')}>
            {t('offer.no')}
          </Button>
        </>
      )}
      <TextButton icon="close" onPress={() => void say('cancel')}>
        {t('offer.cancel')}
      </TextButton>
      {state === 'failed' && (
        <p class="save bad" role="alert">
          {t('check.failed')}
        </p>
      )}
    </div>
  )
}
