/** Who will read it, by name, before a word is written. Opens in place, also without JavaScript. */
import type { ComponentChildren } from 'preact'
import { useWords } from '../i18n/index.ts'
import { Icon } from './icon.tsx'
import { roleInWords } from './role-words.ts'

export interface Reader {
  readonly name: string
  readonly role: string
  /** What else the council says about their reading. */
  readonly also?: ComponentChildren
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 2)

export function WhoReads({
  readers,
  children,
}: {
  readers: readonly Reader[] /** What else to know, under the names. */
  children?: ComponentChildren
}) {
  const t = useWords('common')
  return (
    <details class="who">
      <summary>
        <span class="faces" aria-hidden="true">
          {readers.slice(0, 4).map(({ name }) => (
            <span key={name}>{initials(name)}</span>
          ))}
        </span>
        <span>{t('whoReads')}</span>
        <Icon name="down" />
      </summary>
      <div class="body">
        <ul>
          {readers.map(({ name, role, also }) => (
            <li key={name}>
              <bdi>{name}</bdi>
              {role && (
                <>
                  {' · '}
                  <span>{roleInWords(role, t)}</span>
                </>
              )}
              {also}
            </li>
          ))}
        </ul>
        {children}
      </div>
    </details>
  )
}
