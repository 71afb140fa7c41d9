/** Every key word of the guide with its meaning, under the English word that is said in the meeting. */
import type { Word } from '../../content/index.ts'
import { language } from '../../i18n/index.ts'

export function WordList({ words }: { words: Readonly<Record<string, Word>> }) {
  const sorted = Object.entries(words).sort(([, a], [, b]) => a.term.localeCompare(b.term, 'en'))
  return (
    <dl class="word-list">
      {sorted.map(([entry, { term, name, meaning }]) => (
        <div key={entry} id={`meaning-${entry}`}>
          <dt>
            <span lang="en" dir="ltr">
              {term}
            </span>
            {name && language() !== 'en' && <span class="kw-name">{name}</span>}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
