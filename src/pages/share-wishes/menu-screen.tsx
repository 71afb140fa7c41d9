/** Everything there is to say something about, in a few groups, to begin with whatever they like. */
import { thingsIn } from '../../case-file/wishes-draft.ts'
import { Button } from '../../components/button.tsx'
import { HousePicture } from '../../components/houses.tsx'
import { Icon } from '../../components/icon.tsx'
import { NotSafe } from '../../components/not-safe.tsx'
import { Page } from '../../components/page.tsx'
import { groupKeys, questionKeys } from '../../components/wish-keys.ts'
import { Yet } from '../../components/yet.tsx'
import { groups, questionsFor, type YoungQuestion } from '../../content/young-questions.ts'
import { to, useWords } from '../../i18n/index.ts'
import type { ScreenProps } from './page.tsx'
import { stepTo } from './step-to.ts'

export function MenuScreen({ draft, steps, where }: ScreenProps) {
  const t = useWords('share-wishes')
  const isEmpty = thingsIn(draft).length === 0
  const asked = questionsFor(where.isReview)
  return (
    <Page title={t('title')} back={{ to: to(''), label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{t('menu.title')}</h1>
        <p>{t('menu.lead')}</p>
        {groups
          .map((group) => ({ group, questions: asked.filter((one) => one.group === group) }))
          .filter(({ questions }) => questions.length > 0)
          .map(({ group, questions }) => (
            <section key={group} class="stack tight" aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{t(groupKeys[group])}</h2>
              <ul class="rows">
                {questions.map((question) => (
                  <Row key={question.id} question={question} draft={draft} steps={steps} />
                ))}
              </ul>
            </section>
          ))}
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

function Row({ question, draft, steps }: { question: YoungQuestion } & Pick<ScreenProps, 'draft' | 'steps'>) {
  const t = useWords('share-wishes')
  const inside = thingsIn(draft, question.id).length
  return (
    <li>
      <button type="button" class="task" onClick={() => steps.go(stepTo(question, draft))}>
        {question.house ? (
          <span class="small-house">
            <HousePicture house={question.house} inside={inside} />
          </span>
        ) : (
          <Icon name={inside > 0 ? 'tick' : 'plus'} />
        )}
        <span class="name">{t(questionKeys[question.id].name)}</span>
        <span class="go">
          <Icon name="right" />
        </span>
        {inside > 0 && <span class="hint">{t('menu.inside')}</span>}
      </button>
    </li>
  )
}
