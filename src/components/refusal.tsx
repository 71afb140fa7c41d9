/** Why the council could not take something, as a whole sentence with what to do next. Never what was written. */
import { type KeyOf, useWords } from '../i18n/index.ts'

const sentences: Readonly<Record<string, KeyOf<'refusals'>>> = {
  unreadable: 'unreadable',
  'wrong-content-type': 'unreadable',
  'unknown-operation': 'unreadable',
  'not-understood': 'unreadable',
  'could-not-open': 'unreadable',
  'unknown-key': 'notLinked',
  'not-allowed': 'notLinked',
  'not-recognised': 'notLinked',
  'not-your-envelope': 'notLinked',
  'too-large': 'tooLarge',
  'too-many-chunks': 'tooLarge',
  'too-many': 'busy',
  unavailable: 'busy',
  fault: 'busy',
  'other-bytes': 'alreadyThere',
  'parts-missing': 'partsMissing',
  'nobody-looks-yet': 'nobodyLooks',
  'no-signal': 'noSignal',
  'not-the-council': 'notTheCouncil',
}

/** `code` is a problem or refusal of the contract; one we do not know has a sentence too. */
export function Refusal({ code }: { code: string | undefined }) {
  const t = useWords('refusals')
  const known = code !== undefined && Object.hasOwn(sentences, code) ? sentences[code] : undefined
  return <span>{t(known ?? 'unknown')}</span>
}
