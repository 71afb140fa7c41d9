/** What was decided for one child, why, who saw it differently, and what the meeting said back to this person. */
import type { Decision as DecisionItem } from '../../../contract/case-file.ts'
import { Button } from '../../components/button.tsx'
import { CouncilParts, type CouncilText } from '../../components/council-words.tsx'
import { roleInWords } from '../../components/role-words.ts'
import { dayInWords, type KeyOf, to, useWords } from '../../i18n/index.ts'
import { Reason } from './worries.tsx'

type Key = KeyOf<'plan'>

const outcomes: Readonly<Record<DecisionItem['outcome'], { readonly says: Key; readonly means: Key }>> = {
  'cpp-start': { says: 'outcome.start', means: 'outcome.startMeans' },
  'cpp-continue': { says: 'outcome.continue', means: 'outcome.continueMeans' },
  'cpp-end': { says: 'outcome.end', means: 'outcome.endMeans' },
  cin: { says: 'outcome.need', means: 'outcome.needMeans' },
  'no-plan': { says: 'outcome.none', means: 'outcome.noneMeans' },
  adjourned: { says: 'outcome.later', means: 'outcome.laterMeans' },
}

interface DecisionProps {
  decision: DecisionItem
  /** The reason that is written on the plan below: the same is not said twice. */
  inPlan?: DecisionItem['categories']
}

export function Decision({ decision, inPlan = [] }: DecisionProps) {
  const t = useWords('plan')
  const common = useWords('common')
  const { child, outcome, categories, reasons, whoDisagreed = [], saidBack = [], decidedBy } = decision
  const { appealBy, nextMeeting, correction = [], legalRecommendation = [], day } = decision
  const { says, means } = outcomes[outcome]
  return (
    <section class="sec stack" aria-labelledby="decision">
      <h2 id="decision">{t('decision.title')}</h2>
      {correction.length > 0 && <Part title={t('decision.corrected')} parts={correction} />}
      <div class="panel stack tightly">
        <p class="goal-title">{t(says, { name: child.name })}</p>
        <p>{t(means)}</p>
        <p class="muted small">
          {decidedBy
            ? t('decision.by', {
                day: dayInWords(day),
                name: decidedBy.name,
                role: roleInWords(decidedBy.role, common),
              })
            : t('decision.on', { day: dayInWords(day) })}
        </p>
        {categories.length > 0 && !isSame(categories, inPlan) && <Reason kinds={categories} />}
      </div>
      {nextMeeting && <p>{t('decision.next', { day: dayInWords(nextMeeting) })}</p>}
      <Part title={t('decision.why')} parts={reasons} none={t('decision.whyNone')} />
      <Part title={t('decision.court')} parts={legalRecommendation} />
      {saidBack.length > 0 && (
        <div class="stack tightly">
          <h3>{t('decision.saidBack')}</h3>
          {saidBack.map(({ envelopeId, words }) => (
            <div class="theirs" key={envelopeId}>
              <CouncilParts parts={words} />
            </div>
          ))}
          <p class="small">
            <a href={to('my-words')}>{t('decision.myWords')}</a>
          </p>
        </div>
      )}
      {whoDisagreed.length > 0 && (
        <div class="stack tightly">
          <h3>{t('decision.differently')}</h3>
          <ul class="bullets">
            {whoDisagreed.map(({ name, role, words = [] }) => (
              <li key={name}>
                <bdi>{name}</bdi>
                {role && (
                  <>
                    {' · '}
                    <bdi>{roleInWords(role, common)}</bdi>
                  </>
                )}
                <CouncilParts parts={words} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {appealBy && (
        <p>
          <b>{t('decision.appealBy', { day: dayInWords(appealBy) })}</b>
        </p>
      )}
      <div class="noprint">
        <Button kind="second" icon="flag" to={to('disagree')}>
          {t('decision.disagree')}
        </Button>
      </div>
    </section>
  )
}

type Categories = DecisionItem['categories']

const isSame = (some: Categories, others: Categories) =>
  some.length === others.length && some.every((one) => others.includes(one))

/** A heading with the council's words under it; without words it says so, or is not there. */
function Part({ title, parts, none }: { title: string; parts: readonly CouncilText[]; none?: string }) {
  if (parts.length === 0 && !none) return null
  return (
    <div class="stack tightly">
      <h3>{title}</h3>
      {parts.length > 0 ? (
        <div class="theirs stack tightly">
          <CouncilParts parts={parts} />
        </div>
      ) : (
        <p class="muted">{none}</p>
      )}
    </div>
  )
}
