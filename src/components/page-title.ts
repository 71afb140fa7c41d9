/** The title of the tab. Neutral always: the name of the page and ours, never a person, a date or a council. */

let latest = 'Heard'

export function keepTitle(title: string): string {
  latest = `${title} – Heard`
  return latest
}

/** For prerendering, which has no document to write a title into. */
export function latestTitle(): string {
  return latest
}
