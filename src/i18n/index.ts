/** The front door to words, dates and languages. Nothing else in the app may import i18next. */
export type { English, KeyOf, Page, Values } from './english.ts'
export {
  clockNow,
  dayAndTimeInWords,
  dayInWords,
  daysUntil,
  howFarOff,
  listInWords,
  momentAlone,
  momentInWords,
  timeInWords,
  today,
  weekdayInWords,
} from './format.ts'
export {
  directionOf,
  isLanguage,
  type Language,
  languageOf,
  languages,
  matching,
  offered,
} from './languages.ts'
export {
  direction,
  hasWords,
  isChecked,
  isFallback,
  language,
  loadWords,
  showLanguage,
  to,
  useEnglish,
  useWords,
  wordsFor,
} from './words.ts'
