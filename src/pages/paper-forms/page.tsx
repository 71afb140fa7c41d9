/**
 * The questions on paper, for whoever would rather write by hand, for a worker to hand out, for a phone that is flat:
 * any set, in the language of the page, in normal or large print. Nobody needs an account, and nothing is kept.
 */
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { Page } from '../../components/page.tsx'
import { printPage } from '../../components/paper/print-page.ts'
import { language, loadWords, to, useWords, wordsFor } from '../../i18n/index.ts'
import { Cover } from './cover.tsx'
import { FeedbackSheet } from './feedback-sheet.tsx'
import { HelpSheet } from './help-sheet.tsx'
import { ParentSheet } from './parent-sheet.tsx'
import { PointsSheet } from './points-sheet.tsx'
import { PrivateSheet } from './private-sheet.tsx'
import { isForYoung, sets } from './sets.ts'
import { AskChairSheet, PlanSheet } from './short-sheet.tsx'
import { YoungSheet } from './young-sheet.tsx'

export function PaperForms() {
  const t = useWords('paper-forms')
  const common = useWords('common')
  const [chosen, setChosen] = useState('quick')
  const [isLarge, setLarge] = useState(false)
  const [hasPrivate, setPrivate] = useState(false)
  const [hasEnglish, setEnglish] = useState(language() === 'en')
  useEffect(() => {
    // Without them the sheet is in one language, which is a whole sheet too.
    void loadWords('en', wordsFor('paper-forms')).then(
      () => setEnglish(true),
      () => undefined,
    )
  }, [])
  const set = sets.find(({ id }) => id === chosen) ?? sets[0]
  if (!set) return null
  const isNameless = set.kind === 'feedback'
  return (
    <Page title={t('title')} back={{ to: to(''), label: common('home') }}>
      <div class="wrap stack">
        <div class="sec stack noprint">
          <h1>{t('heading')}</h1>
          <p>{t('lead')}</p>
          <Choice
            name="paper-set"
            legend={t('which')}
            options={sets.map(({ id, name }) => ({ value: id, label: t(name) }))}
            chosen={[chosen]}
            onChange={([id]) => id && setChosen(id)}
          />
          <Choice
            name="paper-more"
            legend={t('how')}
            several
            options={[
              { value: 'large', label: t('large') },
              { value: 'private', label: t('withPrivate'), hint: t('withPrivateHint') },
            ]}
            chosen={[...(isLarge ? ['large'] : []), ...(hasPrivate ? ['private'] : [])]}
            onChange={(more) => {
              setLarge(more.includes('large'))
              setPrivate(more.includes('private'))
            }}
          />
          <p class="muted">{t('language')}</p>
          <Button wide icon="print" onPress={() => printPage({ isLarge })}>
            {t('print')}
          </Button>
          <p class="small muted">{t('photo')}</p>
          <h2>{t('preview')}</h2>
        </div>
        <article class="sheet stack">
          <Cover name={set.name} isYoung={isForYoung(set)} hasPrivate={hasPrivate} isNameless={isNameless} />
          {set.kind === 'parent' && <ParentSheet questions={set.questions} hasEnglish={hasEnglish} />}
          {set.kind === 'young' && <YoungSheet questions={set.questions} hasEnglish={hasEnglish} />}
          {set.kind === 'points' && <PointsSheet of={set.of} />}
          {set.kind === 'help' && <HelpSheet hasEnglish={hasEnglish} />}
          {set.kind === 'ask-chair' && <AskChairSheet />}
          {set.kind === 'plan' && <PlanSheet />}
          {set.kind === 'feedback' && (
            <FeedbackSheet isYoung={set.who === 'young-person'} hasEnglish={hasEnglish} />
          )}
          {hasPrivate && !isNameless && <PrivateSheet isYoung={isForYoung(set)} hasEnglish={hasEnglish} />}
        </article>
      </div>
    </Page>
  )
}
