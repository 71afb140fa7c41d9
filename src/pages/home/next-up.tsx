/** The one next thing, lifted out. */
import { useLocation } from 'preact-iso/router'
import type { CaseDocument } from '../../../contract/case-file.ts'
import { openPaper } from '../../case-file/points-draft.ts'
import { beginReview } from '../../case-file/views-draft.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { dayInWords, to, useWords } from '../../i18n/index.ts'
import type { NextStep } from './next-step.ts'

interface NextUpProps {
  next: NextStep
  answered: number
  /** Steps in a plan that are this person's. */
  mine: number
  /** The day of the review to get ready for. */
  reviewOn: string | undefined
  /** The newest report that they can reply to. */
  report: CaseDocument | undefined
}

export function NextUp({ next, answered, mine, reviewOn, report }: NextUpProps) {
  const t = useWords('home')
  const { route } = useLocation()
  const says = {
    'needs-you': {
      title: t('next.needsYou'),
      text: t('next.needsYouText'),
      go: t('next.lookGo'),
      page: 'my-words',
    },
    offer: {
      title: t('next.offer'),
      text: t('next.offerText'),
      go: t('next.offerGo'),
      page: 'people-beside-me',
    },
    report: {
      title: t('next.report'),
      text: report?.from ? t('next.reportFrom', { name: report.from }) : t('next.reportText'),
      go: t('next.reportGo'),
      page: 'reply-to-report',
    },
    'carry-on': {
      title: t('next.carryOn'),
      text: t('next.carryOnText', { count: answered }),
      go: t('next.carryOnGo'),
      page: 'share-views',
    },
    code: { title: t('next.code'), text: t('next.codeText'), go: t('next.codeGo'), page: 'join' },
    write: { title: t('next.write'), text: t('next.writeText'), go: t('next.writeGo'), page: 'share-views' },
    review: {
      title: t('next.review'),
      text: t('next.reviewText', { day: reviewOn ? dayInWords(reviewOn) : '' }),
      go: t('next.reviewGo'),
      page: 'share-views',
    },
    plan: {
      title: t('next.plan'),
      text: mine > 0 ? t('next.planText', { count: mine }) : t('next.planNone'),
      go: t('next.planGo'),
      page: 'plan',
    },
    look: { title: t('next.look'), text: t('waiting.hint'), go: t('next.lookGo'), page: 'my-words' },
    guide: { title: t('row.guide'), text: t('row.guideHint'), go: t('next.writeGo'), page: 'guide' },
  }[next]
  const before =
    next === 'review'
      ? beginReview
      : next === 'report' && report
        ? () => openPaper('reply-to-report', report.id)
        : undefined
  return (
    <section class="sec lift-up" aria-labelledby="next">
      <div class="nextup">
        <h2 id="next" class="tag you">
          {t('next.title')}
        </h2>
        <h3>{says.title}</h3>
        <p>{says.text}</p>
        {before ? (
          <Button
            wide
            onward
            onPress={async () => {
              await before().catch(() => undefined) // then its page asks once more what to answer
              route(to(says.page))
            }}
          >
            {says.go}
          </Button>
        ) : (
          <Button wide onward to={to(says.page)}>
            {says.go}
          </Button>
        )}
        {next === 'carry-on' && (
          <p class="save ok">
            <Icon name="tick" size="sm" />
            <span>{t('next.savedHere')}</span>
          </p>
        )}
      </div>
    </section>
  )
}
