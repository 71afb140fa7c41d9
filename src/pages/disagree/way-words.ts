/** Who gets it, and what can come of it, in the reader's words. */
import type { GoesTo } from '../../../contract/who-gets-it.ts'
import type { ComplaintRoute } from '../../area/index.ts'
import type { KeyOf } from '../../i18n/index.ts'

type Key = KeyOf<'disagree'>

export const goesToKeys: Readonly<Record<GoesTo, Key>> = {
  chair: 'way.chair',
  complaints: 'way.complaints',
  'lead-worker': 'way.worker',
}

export const outcomeKeys: Readonly<Record<ComplaintRoute['outcomes'][number], Key>> = {
  'new-meeting-new-chair': 'outcome.newMeeting',
  'review-sooner': 'outcome.sooner',
  'decision-stays': 'outcome.stays',
}
