/** How somebody said they can be reached, exactly as it went: their choices in words, their own words as written. */
import type { InputOf } from '../../../contract/operation.ts'
import type { sayHowToReachMe } from '../../../contract/operations/say-how-to-reach-me.ts'
import { AttachedList } from '../../components/attach/attached-list.tsx'
import { type KeyOf, useWords } from '../../i18n/index.ts'

type Said = InputOf<typeof sayHowToReachMe>
type Key = KeyOf<'people-beside-me'>

const ways: Readonly<Record<NonNullable<Said['ways']>[number], Key>> = {
  call: 'reach.call',
  text: 'reach.text',
  letter: 'reach.letter',
  email: 'reach.email',
  visit: 'reach.visit',
  'through-somebody': 'reach.somebody',
}
const not: Readonly<Record<NonNullable<Said['notBy']>[number], Key>> = {
  messages: 'reach.notMessages',
  'home-phone': 'reach.notHome',
  letter: 'reach.notLetter',
  email: 'reach.notEmail',
  'coming-to-the-house': 'reach.notHouse',
}
const ifAnswered: Readonly<Record<NonNullable<Said['ifSomebodyAnswers']>, Key>> = {
  'say-name': 'reach.ifName',
  'ring-later': 'reach.ifLater',
  'hang-up': 'reach.ifHangUp',
}

export function SaidReach({ said }: { said: Said }) {
  const t = useWords('people-beside-me')
  const chosen = (label: Key, keys: readonly Key[]) =>
    keys.length === 0 ? [] : [{ label: t(label), text: keys.map((key) => t(key)).join(', ') }]
  const own = (label: Key, words: Said['more']) => (words ? [{ label: t(label), words }] : [])
  const parts: readonly { label: string; text?: string; words?: Said['more'] }[] = [
    ...chosen(
      'reach.howTitle',
      (said.ways ?? []).map((way) => ways[way]),
    ),
    ...own('reach.at', said.reachMeAt),
    ...own('reach.when', said.safeWhen),
    ...chosen(
      'reach.not',
      (said.notBy ?? []).map((way) => not[way]),
    ),
    ...chosen('reach.if', said.ifSomebodyAnswers ? [ifAnswered[said.ifSomebodyAnswers]] : []),
    ...chosen(
      'reach.decisionTitle',
      (said.hearDecisionBy ?? []).map((way) => ways[way]),
    ),
    ...(said.language ? [{ label: t('reach.language'), text: said.language }] : []),
    ...own('reach.address', said.newAddress),
    ...own('more.label', said.more),
  ]
  return (
    <div class="said private">
      <dl class="stack tightly">
        {parts.map(({ label, text, words }) => (
          <div key={label}>
            <dt class="label">{label}</dt>
            {words ? (
              <dd class="own" lang={words.lang} dir={words.dir} translate={false}>
                {words.text}
              </dd>
            ) : (
              <dd>{text}</dd>
            )}
          </div>
        ))}
      </dl>
      <AttachedList list={said.attachments} />
    </div>
  )
}
