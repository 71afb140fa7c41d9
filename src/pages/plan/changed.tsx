/** What is different from the version before, each thing in a sentence of its own. */
import { useMemo } from 'preact/hooks'
import type { Plan } from '../../../contract/case-file.ts'
import { type Change, whatChanged } from '../../case-file/what-changed.ts'
import { CouncilParts } from '../../components/council-words.tsx'
import { Icon } from '../../components/icon.tsx'
import { useAfterPaint } from '../../components/use-after-paint.ts'
import { dayInWords, useWords } from '../../i18n/index.ts'
import { useChangeWords } from './change-words.ts'

export function Changed({ plan, before }: { plan: Plan; before: Plan | undefined }) {
  const t = useWords('plan')
  const isPainted = useAfterPaint()
  const changes = useMemo(
    () => (before && isPainted ? whatChanged(before, plan) : []),
    [before, plan, isPainted],
  )
  const said = plan.whatChanged ?? []
  const { correction } = plan
  if (!before && said.length === 0 && !correction) return null
  return (
    <section class="sec" aria-labelledby="changed">
      <details class="who" open={correction !== undefined}>
        <summary>
          <h2 id="changed">{t('changed.title')}</h2>
          <Icon name="down" />
        </summary>
        <div class="body stack">
          {correction && (
            <div class="stack tightly">
              <h3>{t('changed.correction', { number: correction.ofVersion })}</h3>
              <CouncilParts parts={correction.what} />
            </div>
          )}
          {said.length > 0 && (
            <div class="theirs">
              <CouncilParts parts={said} />
            </div>
          )}
          {before && (
            <p class="muted small">
              {t('changed.since', { number: before.version, day: dayInWords(before.issuedOn) })}
            </p>
          )}
          {before && isPainted && changes.length === 0 && <p>{t('changed.nothing')}</p>}
          {changes.length > 0 && <List changes={changes} />}
        </div>
      </details>
    </section>
  )
}

function List({ changes }: { changes: readonly Change[] }) {
  const inWords = useChangeWords()
  return (
    <ul class="changes">
      {changes.map((change, index) => {
        const { says, parts = [] } = inWords(change)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is worked out anew as a whole
          <li key={index}>
            <p>{says}</p>
            {parts.length > 0 && <CouncilParts parts={parts} />}
          </li>
        )
      })}
    </ul>
  )
}
