/** How labels and questions about a child are said when the reader is that child. Every other string says itself. */
import type { Voice } from '../../content/index.ts'
import type { KeyOf } from '../../i18n/index.ts'

type Key = KeyOf<'guide'>

const young: Readonly<Partial<Record<Key, Key>>> = {
  'label.childAttend': 'young.attend',
  'label.childAdvocate': 'young.advocate',
  'ask.childAttend': 'young.askAttend',
  'ask.childAdvocate': 'young.askAdvocate',
  'ask.call.childAdvocate': 'young.askAdvocate',
  'ask.anyAge': 'young.askAnyAge',
}

export function saidTo(voice: Voice | undefined, key: Key): Key {
  return (voice === 'young' && young[key]) || key
}
