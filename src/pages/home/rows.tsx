/** Everything else, for when somebody is ready. What is already the next thing is not said twice. */
import type { CaseDocument, Conference } from '../../../contract/case-file.ts'
import { useQuestions } from '../../components/use-questions.ts'
import { daysUntil, useWords } from '../../i18n/index.ts'
import { CannotCome } from './cannot-come.tsx'
import type { NextStep } from './next-step.ts'
import { PrepareReview } from './prepare-review.tsx'
import { ReplyRow } from './reply-row.tsx'
import { Row } from './row.tsx'

/** So near the day, its card stands at the top. */
const CARD_DAYS = 7

interface RowsProps {
  next: NextStep
  isJoined: boolean
  hasSent: boolean
  hasPlan: boolean
  canShare: boolean
  isAdvocate: boolean
  /** There are children whose things this person's may be about. */
  canHelp: boolean
  /** A review is near enough to get ready for. */
  canPrepare: boolean
  /** A meeting was held, so there is something to say about it. */
  canGiveFeedback: boolean
  /** Something about the people beside them waits for an answer. */
  isAsked: boolean
  /** A report they can reply to, the newest first. */
  report: CaseDocument | undefined
  conference: Conference | undefined
}

export function Rows({
  next,
  isJoined,
  hasSent,
  hasPlan,
  canShare,
  isAdvocate,
  canHelp,
  canPrepare,
  canGiveFeedback,
  isAsked,
  report,
  conference,
}: RowsProps) {
  const t = useWords('home')
  const young = useWords('share-wishes')
  const helped = useWords('with-help')
  const toAsk = (useQuestions()?.items ?? []).filter(({ isDone }) => !isDone).length
  const isWriting = next === 'carry-on' || next === 'write' || next === 'review'
  const isNear = conference !== undefined && daysUntil(conference.day) <= CARD_DAYS
  return (
    <section class="sec" aria-labelledby="ready">
      <h2 id="ready">{isJoined ? t('ready.title') : t('also.title')}</h2>
      <ul class="rows">
        {isAdvocate && (
          <Row icon="lock" page="shared-with-me" name={young('from.row')} hint={young('from.rowHint')} />
        )}
        {report && next !== 'report' && <ReplyRow report={report} />}
        {isNear && <Row icon="calendar" page="day-card" name={t('row.card')} hint={t('row.cardHint')} />}
        <Row icon="guide" page="guide" name={t('row.guide')} hint={t('row.guideHint')} />
        {conference && (
          <Row
            icon="people"
            page="guide/who-will-be-there"
            name={t('row.who')}
            hint={t('row.whoHint', { count: conference.people.length })}
          />
        )}
        <Row
          icon="people"
          page="people-beside-me"
          name={t('row.people')}
          hint={isAsked ? t('row.peopleWaiting') : t('row.peopleHint')}
        />
        {canShare && !isWriting && (
          <Row
            icon="words"
            page="share-views"
            name={hasSent ? t('row.add') : t('row.write')}
            hint={t('row.writeHint')}
          />
        )}
        {canShare && (
          <Row icon="letter" page="write-letter" name={t('row.letter')} hint={t('row.letterHint')} />
        )}
        {canHelp && <Row icon="people" page="with-help" name={helped('row')} hint={helped('rowHint')} />}
        {canPrepare && next !== 'review' && <PrepareReview />}
        {canShare && <CannotCome />}
        <Row
          icon="calendar"
          page="on-the-day"
          name={t('row.day')}
          hint={toAsk > 0 ? t('row.dayQuestions', { count: toAsk }) : t('row.dayHint')}
        />
        {!isJoined && next !== 'code' && (
          <Row icon="letter" page="join" name={t('row.code')} hint={t('row.codeHint')} />
        )}
        {isJoined && next !== 'plan' && (
          <Row
            icon="plan"
            page="plan"
            name={t('row.plan')}
            {...(hasPlan ? {} : { hint: t('row.planNone') })}
          />
        )}
        {isJoined && <Row icon="calendar" page="dates" name={t('row.dates')} hint={t('row.datesHint')} />}
        {canGiveFeedback && (
          <Row icon="chat" page="give-feedback" name={t('row.feedback')} hint={t('row.feedbackHint')} />
        )}
        <Row icon="help" page="get-help-now" name={t('row.talk')} hint={t('row.talkHint')} />
      </ul>
    </section>
  )
}
