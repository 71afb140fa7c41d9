/** English is the type of every translation: one line for each file in `locales/en`. */
import type attach from '../locales/en/attach.json'
import type common from '../locales/en/common.json'
import type dates from '../locales/en/dates.json'
import type dayCard from '../locales/en/day-card.json'
import type disagree from '../locales/en/disagree.json'
import type drawPicture from '../locales/en/draw-picture.json'
import type getHelpNow from '../locales/en/get-help-now.json'
import type giveFeedback from '../locales/en/give-feedback.json'
import type guide from '../locales/en/guide.json'
import type hide from '../locales/en/hide.json'
import type home from '../locales/en/home.json'
import type join from '../locales/en/join.json'
import type locked from '../locales/en/locked.json'
import type myWords from '../locales/en/my-words.json'
import type onTheDay from '../locales/en/on-the-day.json'
import type paperForms from '../locales/en/paper-forms.json'
import type peopleBesideMe from '../locales/en/people-beside-me.json'
import type plan from '../locales/en/plan.json'
import type reading from '../locales/en/reading.json'
import type refusals from '../locales/en/refusals.json'
import type replyToReport from '../locales/en/reply-to-report.json'
import type settings from '../locales/en/settings.json'
import type shareViews from '../locales/en/share-views.json'
import type shareWishes from '../locales/en/share-wishes.json'
import type welcome from '../locales/en/welcome.json'
import type whatWasDecided from '../locales/en/what-was-decided.json'
import type withHelp from '../locales/en/with-help.json'
import type writeLetter from '../locales/en/write-letter.json'
import type writesIn from '../locales/en/writes-in.json'

export interface English {
  attach: typeof attach
  common: typeof common
  dates: typeof dates
  'day-card': typeof dayCard
  disagree: typeof disagree
  'draw-picture': typeof drawPicture
  'get-help-now': typeof getHelpNow
  'give-feedback': typeof giveFeedback
  guide: typeof guide
  hide: typeof hide
  home: typeof home
  join: typeof join
  locked: typeof locked
  'my-words': typeof myWords
  'on-the-day': typeof onTheDay
  'paper-forms': typeof paperForms
  'people-beside-me': typeof peopleBesideMe
  plan: typeof plan
  reading: typeof reading
  refusals: typeof refusals
  'reply-to-report': typeof replyToReport
  settings: typeof settings
  'share-views': typeof shareViews
  'share-wishes': typeof shareWishes
  welcome: typeof welcome
  'what-was-decided': typeof whatWasDecided
  'with-help': typeof withHelp
  'write-letter': typeof writeLetter
  'writes-in': typeof writesIn
}

export type Page = keyof English

/** A key without its plural ending: `days_one` and `days_other` are both asked for as `days`. */
type Stem<K> = K extends `${infer S}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? S : K

export type KeyOf<P extends Page> = Stem<keyof English[P] & string>
export type Values = Record<string, string | number>
