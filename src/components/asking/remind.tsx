/** What waits, each a way to where it can be done. No count, no colour of alarm, and nothing of it in an address. */
import { dayInWords, to, useWords } from '../../i18n/index.ts'
import { Icon } from '../icon.tsx'
import type { Reminder } from './reminders.ts'

/** Where one booking stands on its page. */
export const bookingPlace = (id: string) => `booking-${id}`

export function Remind({ list }: { list: readonly Reminder[] }) {
  const t = useWords('people-beside-me')
  if (list.length === 0) return null
  return (
    <section class="calm stack tightly noprint" aria-labelledby="remind">
      <h2 id="remind">{t('remind.title')}</h2>
      <ul class="rows">
        {list.map(({ id, key, what, day, page }) => {
          const inside = (
            <>
              <Icon name={key === 'remind.begun' ? 'pencil' : key === 'remind.offer' ? 'chat' : 'clock'} />
              <span class="name">
                {t(key, { what: what ? t(what) : '', day: day ? dayInWords(day) : '' })}
              </span>
              <span class="go">
                <Icon name="right" />
              </span>
            </>
          )
          return (
            <li key={id + key}>
              {page === 'people-beside-me' ? (
                <button type="button" class="task" onClick={() => goTo(bookingPlace(id))}>
                  {inside}
                </button>
              ) : (
                <a class="task" href={to(page)}>
                  {inside}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function goTo(id: string): void {
  const place = document.getElementById(id)
  place?.scrollIntoView({ block: 'start' })
  place?.focus({ preventScroll: true })
}
