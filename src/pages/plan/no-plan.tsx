/** No plan yet: when it is decided, what one looks like, and what is needed for it to come here. */
import { type CaseFile, nextConference } from '../../case-file/index.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { Updated } from '../../components/updated.tsx'
import { dayInWords, to, today, useWords } from '../../i18n/index.ts'

export function NoPlan({ file, isJoined }: { file: CaseFile; isJoined: boolean }) {
  const t = useWords('plan')
  const next = nextConference(file, today())
  // What is locked away or gone from this phone may well be a plan: nobody is told that there is none.
  const isAway = file.isLocked === true || file.stoppedAt !== undefined
  return (
    <Page title={t('title')} tab="plan">
      <div class="wrap sec stack">
        <h1>{isAway ? t('title') : t('none.title')}</h1>
        {isAway && <Updated file={file} />}
        {!isAway && <p>{next ? t('none.before', { day: dayInWords(next.day) }) : t('none.text')}</p>}
        {!isJoined && <p>{t('none.notLinked')}</p>}
        <ul class="rows">
          <li>
            <a class="task" href={to('guide/the-plan')}>
              <Icon name="guide" />
              <span class="name">{t('none.guide')}</span>
              <span class="go">
                <Icon name="right" />
              </span>
            </a>
          </li>
        </ul>
        {!isJoined && (
          <Button kind="second" wide to={to('join')}>
            {t('none.code')}
          </Button>
        )}
        {isJoined && !isAway && <Updated file={file} />}
      </div>
    </Page>
  )
}
