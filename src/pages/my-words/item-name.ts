/** What each thing that was handed over is called. */
import { askChair } from '../../../contract/operations/ask-chair.ts'
import {
  answerOffer,
  askAdvocate,
  askInterpreter,
  bringSupporter,
  meetTheChair,
  moveBooking,
  sayIfComing,
  sayWhatINeed,
  sayWhatKeepsMeSafe,
  tellAboutSolicitor,
} from '../../../contract/operations/ask-for-people.ts'
import { correctNotes } from '../../../contract/operations/correct-notes.ts'
import { helpAChild } from '../../../contract/operations/help-a-child.ts'
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
  [sayIfComing.name]: 'item.coming',
  [bringSupporter.name]: 'item.supporter',
  [tellAboutSolicitor.name]: 'item.solicitor',
  [askAdvocate.name]: 'item.advocate',
  [askInterpreter.name]: 'item.interpreter',
  [sayWhatINeed.name]: 'item.needs',
  [sayWhatKeepsMeSafe.name]: 'item.safety',
  [meetTheChair.name]: 'item.chair',
  [moveBooking.name]: 'item.move',
  [answerOffer.name]: 'item.offer',
  [helpAChild.name]: 'item.helped',
}

export function itemName(operation: string): KeyOf<'my-words'> {
  return names[operation] ?? planItemName(operation) ?? 'item.other'
}
