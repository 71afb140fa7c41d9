/** Which words belong to which question, helper and way of helping. Whole keys, so that each can be found. */
import type { HelperKind, HelpQuestion, HelpWay } from '../../contract/operations/help-a-child.ts'
import type { KeyOf } from '../i18n/index.ts'

type Key = KeyOf<'with-help'>

export const helpQuestionKeys: Readonly<Record<HelpQuestion, { readonly name: Key; readonly ask: Key }>> = {
  Y2: { name: 'Y2.name', ask: 'Y2.ask' },
  Y3: { name: 'Y3.name', ask: 'Y3.ask' },
  Y4: { name: 'Y4.name', ask: 'Y4.ask' },
  Y5: { name: 'Y5.name', ask: 'Y5.ask' },
  Y6: { name: 'Y6.name', ask: 'Y6.ask' },
  Y7: { name: 'Y7.name', ask: 'Y7.ask' },
  Y8: { name: 'Y8.name', ask: 'Y8.ask' },
  Y9: { name: 'Y9.name', ask: 'Y9.ask' },
  Y10: { name: 'Y10.name', ask: 'Y10.ask' },
}

export const helperKeys: Readonly<Record<HelperKind, Key>> = {
  advocate: 'helper.advocate',
  'social-worker': 'helper.social-worker',
  teacher: 'helper.teacher',
  parent: 'helper.parent',
  carer: 'helper.carer',
  other: 'helper.other',
}

export const wayKeys: Readonly<Record<HelpWay, Key>> = {
  'wrote-exact-words': 'way.wrote-exact-words',
  typed: 'way.typed',
  explained: 'way.explained',
  'sat-near': 'way.sat-near',
}

/** The same, read by whoever was not there. */
export const handKeys: Readonly<Record<HelpWay, Key>> = {
  'wrote-exact-words': 'hand.wrote-exact-words',
  typed: 'hand.typed',
  explained: 'hand.explained',
  'sat-near': 'hand.sat-near',
}
