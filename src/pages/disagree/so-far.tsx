/** What was said before, and how far it has come: what this person wrote, who has it, by when, and what came of it. */

import type { Complaint, ComplaintStep } from '../../../contract/case-file.ts'
import type { InputOf } from '../../../contract/operation.ts'
import type { disagree } from '../../../contract/operations/disagree.ts'
import { disagreed } from '../../case-file/said-so-far.ts'
import { AttachedList } from '../../components/attach/attached-list.tsx'
import { CouncilParts } from '../../components/council-words.tsx'
import { HowFar } from '../../components/how-far.tsx'
import { roleInWords } from '../../components/role-words.ts'
import { Track } from '../../components/track.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { Words } from '../../components/words.tsx'
import { dayInWords, type KeyOf, useWords } from '../../i18n/index.ts'
import { topicWords } from './topic-words.ts'

type Key = KeyOf<'disagree'>

const stepKeys: Readonly<Record<ComplaintStep['step'], Key>> = {
  received: 'step.received',
  'with-somebody': 'step.with',
  'more-needed': 'step.more',
  decided: 'step.decided',
  closed: 'step.closed',
}
const outcomeKeys: Readonly<Record<NonNullable<Complaint['outcome']>, Key>> = {
  'second-conference': 'outcome.newMeeting',
  'review-brought-forward': 'outcome.sooner',
  'decision-upheld': 'outcome.stays',
  other: 'outcome.other',
}

export function SoFar({ mine }: { mine: Mine }) {
  const t = useWords('disagree')
  const before = disagreed(mine.items)
  if (before.length === 0) return null
  return (
    <section class="stack" aria-labelledby="so-far">
      <h2 id="so-far">{t('soFar.title')}</h2>
      {before.map((handed) => (
        <article class="panel stack tightly" key={handed.envelopeId}>
          <h3>{t(topicWords[handed.input.topic].name)}</h3>
          <Said {...handed.input} />
          <HowFar of={handed} mine={mine} />
          <Steps complaint={(mine.file.complaints ?? []).find(({ id }) => id === handed.envelopeId)} />
        </article>
      ))}
    </section>
  )
}

function Said({ words, attachments }: InputOf<typeof disagree>) {
  return (
    <div class="said">
      {words && (
        <p class="own" lang={words.lang} dir={words.dir} translate={false}>
          {words.text}
        </p>
      )}
      <AttachedList list={attachments} />
    </div>
  )
}

function Steps({ complaint }: { complaint: Complaint | undefined }) {
  const t = useWords('disagree')
  const common = useWords('common')
  if (!complaint) return null
  const { steps, outcome, outcomeInWords = [] } = complaint
  return (
    <>
      <Track
        label={t('soFar.steps')}
        steps={steps.map((step) => ({
          key: step.id,
          icon: 'inbox',
          title: t(stepKeys[step.step]),
          state: 'done',
          detail: (
            <>
              {dayInWords(step.day)}
              {step.with && (
                <>
                  <br />
                  {t('step.who', { name: step.with.name, role: roleInWords(step.with.role, common) })}{' '}
                  {step.with.phone && <a href={`tel:${step.with.phone}`}>{step.with.phone}</a>}
                </>
              )}
              {step.answerBy && (
                <>
                  <br />
                  {t('step.answerBy', { day: dayInWords(step.answerBy) })}
                </>
              )}
              {step.words && <CouncilParts parts={step.words} />}
            </>
          ),
        }))}
      />
      {outcome && (
        <p>
          <b>
            <Words of="disagree" k={outcomeKeys[outcome]} />
          </b>
        </p>
      )}
      <CouncilParts parts={outcomeInWords} />
    </>
  )
}
