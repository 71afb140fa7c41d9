/** What each thing that was handed over is called. */
import { askChair } from '../../../contract/operations/ask-chair.ts'
import { correctNotes } from '../../../contract/operations/correct-notes.ts'
import { replyToReport } from '../../../contract/operations/reply-to-report.ts'
import { sayHowToReachMe } from '../../../contract/operations/say-how-to-reach-me.ts'
import { sayNotMeant } from '../../../contract/operations/say-not-meant.ts'
import { shareViews, tellChair } from '../../../contract/operations/share-views.ts'
import { writeLetter } from '../../../contract/operations/write-letter.ts'
import type { KeyOf } from '../../i18n/index.ts'
import { planItemName } from './plan-words.tsx'

const names: Readonly<Record<string, KeyOf<'my-words'>>> = {
  [shareViews.name]: 'item.views',
  [tellChair.name]: 'item.private',
  [sayHowToReachMe.name]: 'item.reach',
  [askChair.name]: 'item.askChair',
  [sayNotMeant.name]: 'item.notMeant',
  [replyToReport.name]: 'item.reply',
  [correctNotes.name]: 'item.notes',
  [writeLetter.name]: 'item.letter',
}

export function itemName(operation: string): KeyOf<'my-words'> {
  return names[operation] ?? planItemName(operation) ?? 'item.other'
}
