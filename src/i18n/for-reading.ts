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

/**
 * What goes with reading (listening, searching, sharing, one's own dates) has its words apart, fetched when it is first
 * used, so that a page of the guide stays as light as it is.
 */
export const forTools: readonly string[] = ['reading']
