/** What London's clocks do with a time: show it once, twice (the night they go back), or never (the night they go forward). */
const clockFormat = new Intl.DateTimeFormat('en-GB', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/London',
})

/** How often London shows this time on this day. */
export function timesShown(day: string, time: string): 0 | 1 | 2 {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const shown = [0, 60].filter((aheadMinutes) => clockAt(asUtc - aheadMinutes * 60_000) === `${day} ${time}`)
  return shown.length as 0 | 1 | 2 // two offsets are tried
}

function clockAt(moment: number): string {
  const part = Object.fromEntries(clockFormat.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute}`
}
