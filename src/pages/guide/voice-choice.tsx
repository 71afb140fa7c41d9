/** Who a page speaks to, and the way to the same page for somebody else. Real links: they need no JavaScript. */
import { type TopicId, type Voice, voicesOf } from '../../content/index.ts'
import { type KeyOf, to, useWords } from '../../i18n/index.ts'

export const voiceName = {
  young: 'voice.young',
  easy: 'voice.easy',
} as const satisfies Record<Voice, KeyOf<'guide'>>

export function VoiceChoice({ topic, voice }: { topic: TopicId; voice: Voice | undefined }) {
  const t = useWords('guide')
  const choices = [undefined, ...voicesOf(topic)].map((each) => ({
    each,
    name: t(each ? voiceName[each] : 'voice.parent'),
    address: to(each ? `guide/${topic}/${each}` : `guide/${topic}`),
  }))
  return (
    <nav class="voices sec noprint" aria-label={t('voice.choose')}>
      <ul>
        {choices.map(({ each, name, address }) => (
          <li key={address}>
            <a href={address} aria-current={each === voice ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
