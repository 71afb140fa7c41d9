/**
 * The words that pages anybody may read need. They are a chunk of their own in each language, so that reading the
 * guide never waits for the words of somebody's own pages. The build reads this list too.
 */
export const forReading: readonly string[] = [
  'common',
  'get-help-now',
  'guide',
  'hide',
  'refusals',
  'welcome',
]
