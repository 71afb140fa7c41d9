/** Everything there is to say something about, to begin with whatever they like. */
import { thingsIn } from '../../case-file/wishes-draft.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { questionKeys } from '../../components/wish-keys.ts'
import { Yet } from '../../components/yet.tsx'
import { youngQuestions } from '../../content/young-questions.ts'
import { to, useWords } from '../../i18n/index.ts'
import { NotSafe } from './not-safe.tsx'
import type { ScreenProps } from './page.tsx'
import { stepTo } from './step-to.ts'

export function MenuScreen({ draft, steps }: ScreenProps) {
  const t = useWords('share-wishes')
  const isEmpty = thingsIn(draft).length === 0
  return (
    <Page title={t('title')} back={{ to: to(''), label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{t('menu.title')}</h1>
        <p>{t('menu.lead')}</p>
        <ul class="rows">
          {youngQuestions.map((question) => (
            <li key={question.id}>
              <button type="button" class="task" onClick={() => steps.go(stepTo(question, draft))}>
                <Icon name={thingsIn(draft, question.id).length > 0 ? 'tick' : 'plus'} />
                <span class="name">{t(questionKeys[question.id].name)}</span>
                <span class="go">
                  <Icon name="right" />
                </span>
                {thingsIn(draft, question.id).length > 0 && <span class="hint">{t('menu.inside')}</span>}
              </button>
            </li>
          ))}
        </ul>
        <Yet isEmpty={isEmpty} />
        {!isEmpty && (
          <Button wide onward onPress={() => steps.go('check')}>
            {t('tile.check')}
          </Button>
        )}
        {(draft.given?.length ?? 0) > 0 && (
          <Button wide kind="second" onPress={() => steps.go('shared')}>
            {t('tile.shared')}
          </Button>
        )}
        <NotSafe />
      </div>
    </Page>
  )
}
