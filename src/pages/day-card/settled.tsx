/**
 * What was asked for, in two parts that are never mixed: what the council said yes to, and what nobody has said yes to.
 * A worker's yes counts only for the version that this phone holds.
 */
import type { ComponentChildren } from 'preact'
import type { BookingKind } from '../../../contract/booking.ts'
import type { Asked } from '../../case-file/asked-for.ts'
import { askedKind } from '../../components/asking/asked-kind.ts'
import { BookingFacts, isOver } from '../../components/asking/booking-facts.tsx'
import { lineOf, lineOfBooking } from '../../components/asking/booking-words.ts'
import { WhatWasAsked } from '../../components/asking/what-was-asked.tsx'
import { Icon } from '../../components/icon.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { useWords } from '../../i18n/index.ts'

interface Props {
  asked: readonly Asked[]
  mine: Mine
}

const comes: readonly BookingKind[] = ['supporter', 'advocate', 'interpreter', 'solicitor']
const others: readonly BookingKind[] = ['coming', 'needs']

export const isYes = ({ booking }: Asked) => booking?.status === 'confirmed' || booking?.status === 'changed'
const isOpen = ({ booking }: Asked) => !booking || !isOver(booking)

const of = (asked: readonly Asked[], kinds: readonly BookingKind[]) =>
  asked.filter((one) => kinds.includes(one.bookingKind) && isOpen(one))

export function Talks({ asked, mine }: Props) {
  const t = useWords('day-card')
  const talks = of(asked, ['meet-the-chair'])
  return talks.length === 0 ? null : (
    <Part id="card-talk" title={t('talk')}>
      <Both asked={talks} mine={mine} />
    </Part>
  )
}

export function WhoComes({ asked, mine }: Props) {
  const t = useWords('day-card')
  const people = of(asked, comes)
  return (
    <Part id="card-who" title={t('who')}>
      {people.length === 0 ? <p class="muted">{t('who.nobody')}</p> : <Both asked={people} mine={mine} />}
    </Part>
  )
}

export function Settled({ asked, mine }: Props) {
  const t = useWords('day-card')
  const things = of(asked, others)
  return things.length === 0 ? null : (
    <Part id="card-asked" title={t('asked')}>
      <Both asked={things} mine={mine} />
    </Part>
  )
}

/** On the screen of an open door alone: whoever finds the paper learns nothing of it. */
export function OnlyForMe({ asked, mine }: Props) {
  const t = useWords('day-card')
  const safe = of(asked, ['safety'])
  if (safe.length === 0) return null
  return (
    <details class="who noprint">
      <summary>
        <h2>{t('safe')}</h2>
        <Icon name="down" />
      </summary>
      <div class="body stack tightly">
        <p class="small muted">{t('safe.text')}</p>
        <Both asked={safe} mine={mine} />
      </div>
    </details>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="panel stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

function Both({ asked, mine }: Props) {
  const t = useWords('day-card')
  const yes = asked.filter(isYes)
  const open = asked.filter((one) => !isYes(one))
  return (
    <>
      {yes.length > 0 && <List title={t('yes')} asked={yes} mine={mine} />}
      {open.length > 0 && <List title={t('open')} asked={open} mine={mine} />}
    </>
  )
}

function List({ title, asked, mine }: Props & { title: string }) {
  const beside = useWords('people-beside-me')
  return (
    <div class="stack tightly">
      <h3>{title}</h3>
      <ul class="stack tightly plain">
        {asked.map((one) => {
          const { key, icon } = one.booking
            ? lineOfBooking(one.booking)
            : lineOf(mine.stateOf(one.id), mine.role)
          const name = askedKind(one.bookingKind, one.input)
          return (
            <li key={one.id} class="stack tightly">
              <p>
                <Icon name={icon} size="sm" /> <b>{beside(name)}</b>
              </p>
              <WhatWasAsked asked={one} file={mine.file} />
              {one.booking?.status !== 'confirmed' && <p class="small">{beside(key)}</p>}
              {one.booking && <BookingFacts booking={one.booking} file={mine.file} />}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
