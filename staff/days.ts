/** Days and times in words for staff: English, Europe/London. A day is YYYY-MM-DD and never shifts by a time zone. */

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const momentFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
})
const todayFormat = new Intl.DateTimeFormat('en-CA', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: 'Europe/London',
})

export function dayInWords(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`)).replace(',', '')
}

/** '10:00' as '10am', '13:30' as '1:30pm'. */
export function timeInWords(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  const twelve = hours % 12 === 0 ? 12 : hours % 12
  return `${twelve}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}${hours < 12 ? 'am' : 'pm'}`
}

export function momentInWords(moment: string): string {
  return momentFormat.format(new Date(moment))
}

export function today(now = new Date()): string {
  return todayFormat.format(now)
}
