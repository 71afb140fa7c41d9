/** Where the words are, in one line: the least certain state is the one that is said. */
import type { State } from '../../case-file/index.ts'
import { Icon, type IconName } from '../../components/icon.tsx'
import { to, useWords } from '../../i18n/index.ts'

export function WhereWordsAre({ states }: { states: readonly State[] }) {
  const t = useWords('home')
  if (states.length === 0) return null
  const waiting = states.filter(
    (state) => state === 'waiting' || state === 'going' || state === 'needs-you',
  ).length
  const newest = states.at(-1)
  const [icon, says]: readonly [IconName, string] =
    waiting > 0
      ? ['clock', t('waiting.waiting', { count: waiting })]
      : states.includes('answered')
        ? ['chat', t('waiting.answered')]
        : newest === 'read' || newest === 'shared'
          ? ['eye', t('waiting.read')]
          : ['inbox', t('waiting.received')]
  return (
    <section class="sec" aria-labelledby="words-are">
      <h2 id="words-are">{t('waiting.title')}</h2>
      <ul class="rows">
        <li>
          <a class="task" href={to('my-words')}>
            <Icon name={icon} />
            <span class="name">{says}</span>
            <span class="go">
              <Icon name="right" />
            </span>
          </a>
        </li>
      </ul>
    </section>
  )
}
