/** A day and a clock time in London as an instant, and back, whichever clock the country keeps that day. */
const inLondon = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
})

export function clockIn(instant: string): { readonly day: string; readonly time: string } {
  const [day = '', time = ''] = inLondon.format(new Date(instant)).split(', ')
  return { day, time }
}

export function instantOf(day: string, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const shown = clockIn(new Date(asUtc).toISOString())
  const ahead = Date.parse(`${shown.day}T${shown.time}:00Z`) - asUtc
  return new Date(asUtc - ahead).toISOString()
}
