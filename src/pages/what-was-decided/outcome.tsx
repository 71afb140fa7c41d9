/** What was decided, in our words for a young person, and why, in the council's. */
import type { Decision } from '../../../contract/case-file.ts'
import { CouncilParts, type CouncilText } from '../../components/council-words.tsx'
import { Icon } from '../../components/icon.tsx'
import { Words } from '../../components/words.tsx'
import { dayInWords, type KeyOf, useWords } from '../../i18n/index.ts'

type Key = KeyOf<'what-was-decided'>

const outcomes: Readonly<Record<Decision['outcome'], { readonly says: Key; readonly means: Key }>> = {
  'cpp-start': { says: 'outcome.start', means: 'outcome.startMeans' },
  'cpp-continue': { says: 'outcome.continue', means: 'outcome.continueMeans' },
  'cpp-end': { says: 'outcome.end', means: 'outcome.endMeans' },
  cin: { says: 'outcome.need', means: 'outcome.needMeans' },
  'no-plan': { says: 'outcome.none', means: 'outcome.noneMeans' },
  adjourned: { says: 'outcome.later', means: 'outcome.laterMeans' },
}

const mayWorry = new Set<Decision['outcome']>(['cpp-start', 'cpp-continue', 'cin'])

export function Outcome({ decision: { outcome, day } }: { decision: Decision }) {
  const t = useWords('what-was-decided')
  const { says, means } = outcomes[outcome]
  return (
    <>
      <div class="panel stack tightly">
        <p class="decided">{t(says)}</p>
        <p>{t(means)}</p>
        {mayWorry.has(outcome) && <p>{t('outcome.notYou')}</p>}
        <p class="small">{t('on', { day: dayInWords(day) })}</p>
      </div>
      {mayWorry.has(outcome) && (
        <details class="who">
          <summary>
            <Icon name="home" />
            <span>{t('home.title')}</span>
            <Icon name="down" />
          </summary>
          <p class="body">
            <Words of="what-was-decided" k="home.text" />
          </p>
        </details>
      )}
    </>
  )
}

export function Reasons({ decision: { reasons, correction = [] } }: { decision: Decision }) {
  const t = useWords('what-was-decided')
  return (
    <>
      <Part title={t('putRight')} parts={correction} />
      <Part title={t('why')} parts={reasons} />
    </>
  )
}

/** A heading with the council's words under it; without words there is neither. */
export function Part({ title, parts = [] }: { title: string; parts?: readonly CouncilText[] | undefined }) {
  if (parts.length === 0) return null
  return (
    <section class="stack tightly">
      <h2>{title}</h2>
      <div class="theirs stack tightly">
        <CouncilParts parts={parts} />
      </div>
    </section>
  )
}
